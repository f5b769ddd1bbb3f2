"""A picture of what a paste would look like, from any text file."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.views import text_of
from store.errors import Refusal

TEXT = "Måned;Inviterte;Møtt\njan 2026;40;22\nfeb 2026;38;25\n"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
def test_a_file_of_any_encoding_comes_as_the_clipboard_would(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "modum.csv"
    file.write_bytes(TEXT.encode(encoding))
    assert text_of(file) == TEXT


def test_a_workbook_is_no_paste(tmp_path: Path) -> None:
    file = tmp_path / "modum.xlsx"
    file.write_bytes(b"PK\x03\x04" + bytes(30))
    with pytest.raises(Refusal, match=r"modum\.xlsx"):
        text_of(file)
