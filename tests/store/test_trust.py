"""What is lost is noticed, and there is a way back."""

from __future__ import annotations

import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from store import backup, receipt, restore, trust
from store.errors import Refusal
from store.header import SCHEMA_VERSION
from store.places import backups_folder, receipts_folder
from store.reads.portfolio import portfolio
from store.store import Store
from tests.builders import TODAY, Clock, do
from tests.store.content import content

ROOT = os.geteuid() == 0 if hasattr(os, "geteuid") else False


def kept(store: Store) -> tuple[backup.Manifest, ...]:
    return backup.backups(backups_folder(uid(store)))


def uid(store: Store) -> str:
    return store.read(trust.identity).uid


def said(notices) -> str:
    return " ".join(str(one) for one in notices)


def titles(store: Store) -> list[str]:
    return [row.title for row in store.read(portfolio, TODAY)]


# --------------------------------------------------------------------------------------- receipts


def test_each_saved_change_leaves_its_number_and_hash_outside_the_store(store, walking_bus):
    found = receipt.named_at(store.path)

    assert found is not None
    assert (found.number, found.hash) == (1, store.read(trust.hash_of, 1))


def test_a_dry_run_and_a_refusal_leave_no_receipt(store):
    with pytest.raises(Refusal):
        do(store, "AddPilot", title=" ")
    from store.commands.registry import Spoken

    store.do(Spoken("AddPilot", {"title": "Only tried"}), by="kari", dry_run=True)

    assert receipt.named_at(store.path) is None


def test_a_store_that_has_all_that_was_saved_says_nothing(store, judged):
    store.close()

    with Store(store.path) as again:
        assert again.trust.behind is None
        assert again.trust.notices == ()


def test_an_older_file_put_back_is_noticed_with_the_backup_that_has_what_is_missing(
    store, walking_bus, tmp_path
):
    store.close()
    old = tmp_path / "old.db"
    shutil.copyfile(store.path, old)
    with Store(store.path) as later:
        do(later, "AddPilot", title="Second")
        do(later, "AddPilot", title="Third")
        made = later.trust.back_up()
        do(later, "AddPilot", title="Fourth")
    shutil.copyfile(old, store.path)

    with Store(store.path) as behind:
        assert behind.trust.behind is not None
        assert (behind.trust.behind.missing, behind.trust.behind.forked) == (3, False)
        assert "lacks 3 changes" in said(behind.trust.notices)
        assert "that has some of them" in said(behind.trust.notices)
        assert made is not None
        assert made.file in said(behind.trust.notices)
        assert titles(behind) == ["Walking bus"]


def test_a_store_with_another_history_is_noticed_though_its_number_is_as_high(
    store, walking_bus, tmp_path
):
    store.close()
    old, aside = tmp_path / "old.db", tmp_path / "aside"
    shutil.copyfile(store.path, old)
    with Store(store.path) as one:
        do(one, "AddPilot", title="Saved here")
    aside.mkdir()
    shutil.copyfile(old, aside / "pilots.db")
    with Store(aside / "pilots.db") as elsewhere:
        do(elsewhere, "AddPilot", title="Saved elsewhere")
        do(elsewhere, "AddPilot", title="And another")
    shutil.copyfile(aside / "pilots.db", store.path)

    with Store(store.path) as forked:
        assert forked.trust.behind is not None
        assert forked.trust.behind.forked
        assert "another history" in said(forked.trust.notices)


def test_a_lost_log_is_noticed(store, walking_bus, tmp_path):
    """The file alone, copied while changes were still in its log, and put in its place."""
    truncated = tmp_path / "copied.db"
    store.truncate()
    shutil.copyfile(store.path, truncated)
    do(store, "AddPilot", title="In the log only")
    store.close()
    shutil.copyfile(truncated, store.path)

    with Store(store.path) as behind:
        assert "lacks 1 change " in said(behind.trust.notices)
        assert "No backup on this computer has them" in said(behind.trust.notices)


def lost_one(store: Store, tmp_path: Path) -> backup.Manifest:
    """Let the store lack its last change, which its newest backup has."""
    store.close()
    old = tmp_path / "old.db"
    shutil.copyfile(store.path, old)
    with Store(store.path) as later:
        do(later, "AddPilot", title="Second")
        made = later.trust.back_up()
    shutil.copyfile(old, store.path)
    assert made is not None
    return made


def test_what_was_lost_is_told_until_it_is_back_whatever_is_saved_meanwhile(
    store, walking_bus, tmp_path, clock: Clock
):
    made = lost_one(store, tmp_path)
    for number in (2, 3):
        with Store(store.path) as behind:
            assert made.file in said(behind.trust.notices)
            assert [loss.receipt.number for loss in behind.trust.losses] == [2]
            do(behind, "AddPilot", title=f"Work goes on {number}")
    assert behind.trust.behind.forked is True  # the number is there, but it is another change

    restore.restore(backups_folder(made.store) / made.file, store.path, now=clock(), seconds=1)
    with Store(store.path) as again:
        assert again.trust.notices == ()
        assert titles(again) == ["Walking bus", "Second"]


def test_two_losses_are_both_told(store, walking_bus, tmp_path):
    lost_one(store, tmp_path)
    with Store(store.path) as behind:
        do(behind, "AddPilot", title="Third")
        do(behind, "AddPilot", title="Fourth")
    shutil.copyfile(tmp_path / "old.db", store.path)

    with Store(store.path) as twice:
        assert sorted(loss.missing for loss in twice.trust.losses) == [1, 2]
        assert twice.trust.behind.missing == 2


def test_what_comes_back_by_itself_is_told_no_more(store, walking_bus, tmp_path):
    """A sync client had not finished."""
    store.close()
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    shutil.copyfile(store.path, old)
    with Store(store.path) as later:
        do(later, "AddPilot", title="Second")
    shutil.copyfile(store.path, new)
    shutil.copyfile(old, store.path)
    with Store(store.path) as behind:
        assert behind.trust.behind is not None
    shutil.copyfile(new, store.path)

    for _ in range(2):
        with Store(store.path) as whole:
            assert whole.trust.notices == ()
    assert list(receipts_folder().glob("*.lost")) == []


def test_somebody_may_go_on_without_what_was_lost(store, walking_bus, tmp_path):
    lost_one(store, tmp_path)
    with Store(store.path) as behind:
        behind.trust.go_on_without(behind.read)
        assert behind.trust.behind is None

    with Store(store.path) as after:
        assert after.trust.notices == ()
        do(after, "AddPilot", title="Goes on")
    found = receipt.named_at(store.path)
    assert found is not None
    assert found.number == 2


def test_a_receipt_that_is_half_written_is_none(store, walking_bus):
    file = next(receipts_folder().glob("*.json"))
    whole = file.read_bytes()
    for length in range(len(whole) - 2):
        file.write_bytes(whole[:length])
        assert receipt.named_at(store.path) is None
    file.write_bytes(whole.replace(b'"number": 1', b'"number": 7'))
    assert receipt.named_at(store.path) is None


def test_a_receipt_that_cannot_be_written_stops_nothing(store, user_folders):
    (user_folders / "state").parent.mkdir(parents=True, exist_ok=True)
    (user_folders / "state").write_text("in the way")

    do(store, "AddPilot", title="Saved all the same")

    assert titles(store) == ["Saved all the same"]


def test_a_receipt_costs_no_more_than_a_few_bare_writes(store, walking_bus, tmp_path):
    last = (2, "f" * 64, store.now())
    store.trust.saved(last)
    content = next(receipts_folder().glob("*.json")).read_bytes()
    bare = receipts_folder() / "bare"

    def bare_write() -> None:
        descriptor = os.open(bare, os.O_WRONLY | os.O_CREAT, 0o600)
        os.write(descriptor, content)
        os.close(descriptor)

    def seconds(deed) -> float:
        begun = time.perf_counter()
        deed()
        return time.perf_counter() - begun

    # In turns, so that whatever else the machine does slows both alike.
    took = [(seconds(lambda: store.trust.saved(last)), seconds(bare_write)) for _ in range(300)]
    ours, floor = (statistics.median(column) for column in zip(*took, strict=True))

    assert ours < 8 * floor


def test_where_a_store_lay_no_empty_one_is_made(store, walking_bus):
    made = store.trust.back_up()
    store.close()
    store.path.unlink()

    for named in ({}, {"create": False}, {"read_only": True}):
        with pytest.raises(Refusal, match="it is gone") as refused:
            Store(store.path, **named)
        assert made.file in str(refused.value)
        assert "springbrett restore" in str(refused.value)
    assert not store.path.exists()

    with Store(store.path, create_anyway=True) as fresh:
        assert titles(fresh) == []
    with Store(store.path) as again:  # the lost one's receipt is of another store
        assert again.trust.notices == ()


def test_a_sample_leaves_neither_receipt_nor_backup(store_path):
    with Store(store_path, lasting=False) as sample:
        do(sample, "AddPilot", title="Try me")
        assert sample.trust.back_up() is None
        assert kept(sample) == ()

    assert receipt.named_at(store_path) is None


# ---------------------------------------------------------------------------------------- backups


def test_a_session_is_backed_up_where_something_has_changed(store, walking_bus):
    first = store.trust.back_up()
    assert first is not None
    assert store.trust.back_up() is None

    do(store, "AddPilot", title="Second")
    assert store.trust.back_up() is not None
    assert [one.number for one in kept(store)] == [2, 1]


def test_once_a_day_is_enough_before_a_write(store, clock: Clock, walking_bus):
    assert store.trust.back_up(daily=True) is not None
    do(store, "AddPilot", title="Second")
    assert store.trust.back_up(daily=True) is None

    clock.move_to(TODAY + timedelta(days=2))
    assert store.trust.back_up(daily=True) is not None


def test_an_empty_store_is_not_backed_up(store):
    assert store.trust.back_up() is None


def test_without_room_the_work_goes_on_and_it_is_said(store, walking_bus, monkeypatch):
    full = shutil.disk_usage(store.path.parent)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: full)

    assert store.trust.back_up() is None
    assert "There is no room for a backup" in said(store.trust.notices)
    do(store, "AddPilot", title="Saved all the same")


def rows(first: int, count: int) -> list[dict[str, object]]:
    """One measurement a day."""
    from datetime import date

    day = date(1900, 1, 1)
    return [
        {"period": str(day + timedelta(days=first + n)), "numerator": 1, "denominator": 2}
        for n in range(count)
    ]


def test_a_large_import_has_a_backup_of_what_was_before(store, walking_bus):
    do(
        store, "AddMetric", pilot="P-001", name="Daily", kind="proportion", direction="up",
        cadence="day",
    )  # fmt: skip
    do(store, "RecordMeasurements", pilot="P-001", metric="Daily", rows=rows(0, 50))
    assert kept(store) == ()

    many = rows(100, trust.LARGE_ROWS)
    do(store, "RecordMeasurements", pilot="P-001", metric="Daily", rows=many)

    assert [(one.why, one.rows["measurement"]) for one in kept(store)] == [("import", 50)]


# --------------------------------------------------------------------------------------- migration


def older(path: Path) -> None:
    """Let the store at `path` say that it is of an earlier version."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version={SCHEMA_VERSION - 1}")


def test_a_migration_runs_behind_a_copy_of_what_was(store, judged):
    before = content(store)
    store.close()
    older(store.path)

    with Store(store.path) as migrated:
        assert [one.why for one in kept(migrated)] == ["migration"]
        assert content(migrated) == before
        folder = backups_folder(uid(migrated))
        assert backup.verify(folder / kept(migrated)[0].file).schema == SCHEMA_VERSION - 1


def test_a_store_that_needs_no_migration_is_not_copied(store, judged):
    store.close()

    with Store(store.path) as same:
        assert kept(same) == ()


def test_a_migration_that_fails_names_the_copy(store, judged, monkeypatch):
    def fails(path, **_):
        raise Refusal("It broke.")

    store.close()
    older(store.path)
    monkeypatch.setattr("store.store.migrate", fails)

    with pytest.raises(Refusal, match=r"It broke\. A copy from before is .*-migration\.db"):
        Store(store.path)


def test_without_three_times_the_room_a_migration_does_not_begin(store, judged, monkeypatch):
    store.close()
    older(store.path)
    before = store.path.read_bytes()
    size = len(before)
    usage = shutil.disk_usage(store.path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=3 * size - 1))

    with pytest.raises(Refusal, match="no room for it"):
        Store(store.path)
    assert store.path.read_bytes() == before

    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=3 * size))
    Store(store.path).close()


# ---------------------------------------------------------------------------------------- restore


def everything(path: Path) -> dict[str, list[tuple]]:
    """Every row of every table, but for the generation."""
    with closing(sqlite3.connect(path)) as raw:
        names = [
            name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        names.remove("store_info")
        return {name: sorted(raw.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}


def test_a_restore_rehearsed_every_row_is_as_it_was(store, judged, clock: Clock):
    made = store.trust.back_up()
    store.close()
    before = everything(store.path)
    path, file = store.path, backups_folder(made.store) / made.file
    ruined = bytearray(path.read_bytes())
    for at in range(4096, len(ruined), 8192):
        ruined[at : at + 2048] = os.urandom(2048)
    path.write_bytes(ruined)
    with pytest.raises(Refusal, match="is damaged"), Store(path) as broken:
        broken.read(portfolio, TODAY)

    done = restore.restore(file, path, now=clock(), seconds=1)

    with Store(path) as again:
        assert again.read(trust.identity).generation == 2
        assert again.trust.notices == ()
    assert everything(path) == before
    assert done.aside is not None
    assert done.aside.read_bytes() == bytes(ruined)


def test_after_a_restore_a_loss_is_noticed_again(store, walking_bus, clock: Clock):
    made = store.trust.back_up()
    store.close()
    path = store.path
    restore.restore(backups_folder(made.store) / made.file, path, now=clock(), seconds=1)
    restored = path.read_bytes()
    with Store(path) as again:
        do(again, "AddPilot", title="After the restore")
    path.write_bytes(restored)

    with Store(path) as behind:
        assert "lacks 1 change " in said(behind.trust.notices)


HOLD = """
import sys
from store.store import Store
with Store(sys.argv[1]) as store:
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows itself refuses to move an open file")
def test_a_store_that_is_open_elsewhere_is_not_replaced_under_it(store, walking_bus, clock: Clock):
    made = store.trust.back_up()
    store.close()
    file, before = backups_folder(made.store) / made.file, store.path.read_bytes()
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout.readline() == "open\n"

    with pytest.raises(Refusal, match="open in another Springbrett"):
        restore.restore(file, store.path, now=clock(), seconds=1)
    other.communicate("")
    assert store.path.read_bytes() == before

    assert restore.restore(file, store.path, now=clock(), seconds=1).generation == 2
