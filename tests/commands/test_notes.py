"""What is said of an attached file."""

from __future__ import annotations

import sqlalchemy as sa

from store.commands.notes import AddAttachment
from store.schema import History
from tests.builders import WHO, do


def test_the_history_knows_a_files_name_and_none_of_its_folders(store, walking_bus, tmp_path):
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"%PDF")
    do(store, "AddAttachment", pilot="P-001", file=str(file))
    store.do(AddAttachment(walking_bus, file, about="The plan"), by=WHO)

    kept = store.read(lambda session: session.scalars(sa.select(History.fields)).all())[-2:]
    assert [fields["file"] for fields in kept] == ["plan.pdf", "plan.pdf"]
    assert str(tmp_path) not in str(kept)
