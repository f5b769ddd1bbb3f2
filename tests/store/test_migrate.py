"""A new store, and one brought up to date: all of it or nothing."""

from __future__ import annotations

import re
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.schema import CreateIndex, CreateTable

from store import backup, connections, migrate, trust
from store.errors import Refusal
from store.header import SCHEMA_VERSION, read_header
from store.places import backups_folder
from store.reads.portfolio import portfolio
from store.schema import ALL_UID, Base, Programme, Site, Subgroup
from store.store import Store
from tests.store.content import content, faults

NOW = datetime(2026, 9, 28, 9, tzinfo=UTC)


class Broken(Exception):
    """What the tests raise in the middle of a migration."""


def statements(path) -> dict[str, str]:
    """Name to CREATE statement of everything in the file, white space and quotes made alike."""
    connection = sqlite3.connect(path)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"
        " AND name <> 'alembic_version'"
    ).fetchall()
    connection.close()
    return {name: plain(sql) for name, sql in rows}


def plain(sql: str) -> str:
    return re.sub(r"\s+", " ", sql.replace('"', "")).replace("( ", "(").replace(" )", ")").strip()


INLINE = re.compile(r"(\w+) (\w+) CONSTRAINT (\w+) REFERENCES (\w+) \((\w+)\)")
"""A column that was added to a table which was there: it says itself what it refers to."""


def parts(sql: str) -> list[str]:
    """A table's columns and constraints, whatever their order, and what stands around them."""
    sql = INLINE.sub(r"\1 \2, CONSTRAINT \3 FOREIGN KEY(\1) REFERENCES \4 (\5)", sql)
    first, last = sql.index("("), sql.rindex(")")
    return [sql[:first], *sorted(sql[first + 1 : last].split(", ")), sql[last + 1 :].strip()]


def test_a_new_store_has_the_tables_that_the_classes_describe(store_path):
    Store(store_path).close()
    made = statements(store_path)
    dialect = sa.create_engine("sqlite://").dialect
    wanted = {}
    for table in Base.metadata.sorted_tables:
        wanted[table.name] = plain(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            wanted[str(index.name)] = plain(str(CreateIndex(index).compile(dialect=dialect)))

    assert made.keys() == wanted.keys()
    for name, sql in wanted.items():
        assert parts(made[name]) == parts(sql), name


def test_the_version_that_the_program_knows_is_the_newest_migrations():
    folder = migrate.migrations_folder() / "versions"
    numbers = [int(path.name.split("_")[0]) for path in folder.glob("[0-9]*.py")]

    assert max(numbers) == SCHEMA_VERSION == len(numbers)


def test_a_new_store_has_a_programme_and_the_rows_that_mean_all(store_path):
    with Store(store_path, programme="Health") as store:
        found = store.read(
            lambda session: (
                session.scalars(sa.select(Programme.name)).all(),
                session.execute(sa.select(Site.id, Site.uid)).all(),
                session.execute(sa.select(Subgroup.id, Subgroup.uid)).all(),
            )
        )
        assert faults(store) == []

    assert found == (["Health"], [(0, ALL_UID)], [(0, ALL_UID)])


def counted(monkeypatch, stop_at: int | None) -> list[str]:
    """Note every statement of the migrations that follow; raise at the one with that number."""
    seen: list[str] = []
    opened = connections.writing_engine

    def writing_engine(path, mode="rw"):
        engine = opened(path, mode)

        @sa.event.listens_for(engine, "before_cursor_execute")
        def before(connection, cursor, statement, *_):
            if stop_at == len(seen):
                raise Broken(statement)
            seen.append(statement)

        return engine

    monkeypatch.setattr(migrate, "writing_engine", writing_engine)
    return seen


def test_a_new_store_that_fails_half_way_leaves_no_file_wherever_it_fails(tmp_path, monkeypatch):
    with monkeypatch.context() as patched:
        seen = counted(patched, None)
        Store(tmp_path / "whole.db").close()
    total = len(seen)
    assert total > 50

    for number in range(total):
        path = tmp_path / f"{number}.db"
        with monkeypatch.context() as patched:
            counted(patched, number)
            with pytest.raises(Broken):
                Store(path)
        assert [p.name for p in tmp_path.glob(f"{number}.db*")] == [f"{number}.db.lock"]
    with Store(tmp_path / "0.db") as store:
        assert faults(store) == []


@pytest.fixture
def next_migration(tmp_path, monkeypatch):
    """Migrations of which the newest does what the test says: `upgrade`, as Python."""

    def write(upgrade: str):
        folder = tmp_path / "migrations"
        (folder / "versions").mkdir(parents=True)
        (folder / "env.py").write_text((migrate.migrations_folder() / "env.py").read_text())
        for real in migrate.migrations_folder().glob("versions/[0-9]*.py"):
            shutil.copy(real, folder / "versions")
        known, newest = f"{SCHEMA_VERSION:04}", f"{SCHEMA_VERSION + 1:04}"
        (folder / "versions" / f"{newest}_next.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f'revision, down_revision = "{newest}", "{known}"\n\n\ndef upgrade():\n'
            + "".join(f"    {line}\n" for line in upgrade.splitlines())
        )
        monkeypatch.setattr(migrate, "migrations_folder", lambda: folder)

    return write


def test_a_migration_keeps_what_is_there(store, judged, next_migration):
    store.close()
    before = content(Store(store.path, read_only=True))
    next_migration(
        'with op.batch_alter_table("pilot") as table:\n'
        '    table.add_column(sa.Column("place", sa.String()))'
    )

    migrate.migrate(store.path, now=NOW)

    with Store(store.path) as after:
        assert content(after) == before
        assert faults(after) == []


@pytest.mark.parametrize(
    ("upgrade", "reason"),
    [
        ('op.execute("DELETE FROM measurement")', "rows are missing in measurement"),
        ('op.execute("DELETE FROM programme")', "rows refer to nothing"),
        ('op.execute("INSERT INTO pilot (id) VALUES (99)")', "NOT NULL constraint failed"),
        ('op.create_table("a", sa.Column("b", sa.Integer()))\nop.execute("nonsense")', "nonsense"),
    ],
)
def test_a_migration_that_fails_says_why_and_leaves_the_file_as_it_was(
    store, judged, next_migration, upgrade, reason
):
    store.close()
    before = content(Store(store.path, read_only=True))
    tables = statements(store.path)
    next_migration(upgrade)

    with pytest.raises(Refusal, match=reason):
        migrate.migrate(store.path, now=NOW)

    assert statements(store.path) == tables
    with Store(store.path) as after:
        assert content(after) == before


def test_an_older_store_is_brought_up_to_date_when_it_is_opened(store_path, monkeypatch):
    Store(store_path).close()
    connection = sqlite3.connect(store_path)
    connection.execute("PRAGMA user_version=0")
    connection.commit()
    connection.close()
    asked = []
    upgrade = migrate.migrate
    monkeypatch.setattr("store.store.migrate", lambda *a, **k: asked.append(a) or upgrade(*a, **k))
    assert read_header(store_path).user_version == 0

    with Store(store_path) as store:
        assert read_header(store_path).user_version == SCHEMA_VERSION
        assert faults(store) == []
    assert len(asked) == 1


def test_an_older_store_that_is_only_to_be_read_is_not_changed(store_path):
    Store(store_path).close()
    connection = sqlite3.connect(store_path)
    connection.execute("PRAGMA user_version=0")
    connection.commit()
    connection.close()
    before = store_path.read_bytes()

    with pytest.raises(Refusal, match="reading only"):
        Store(store_path, read_only=True)

    assert store_path.read_bytes() == before


# --------------------------------------------------------- an older store with much in it, opened

CHANGES = """
with op.batch_alter_table("pilot") as table:
    table.add_column(sa.Column("place", sa.String(), server_default="somewhere"))
with op.batch_alter_table("metric") as table:
    table.create_index("metric_by_name", ["name"])
op.create_table("visitor", sa.Column("id", sa.Integer(), primary_key=True))
op.execute("INSERT INTO visitor (id) SELECT id FROM pilot")
op.execute("UPDATE pilot SET place = upper(code)")
"""


@pytest.fixture
def one_newer(next_migration, monkeypatch) -> None:
    """A program one version on: its newest migration makes anew what others refer to."""
    next_migration(CHANGES.strip())
    for module in ("store.store", "store.migrate", "store.header", "store.backup"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", SCHEMA_VERSION + 1)


def raw_rows(path) -> dict[str, list[tuple]]:
    """Every row of every table that the older version had, its own columns alone."""
    connection = sqlite3.connect(path)
    found = {}
    for table in Base.metadata.sorted_tables:
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        rows = connection.execute(f'SELECT {names} FROM "{table.name}"').fetchall()
        found[table.name] = sorted(rows, key=repr)
    connection.close()
    return found


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """A store with all that the sample pilots have."""
    from desktop.demo import make_sample

    path = tmp_path_factory.mktemp("sample") / "sample.db"
    make_sample(path)
    return path


def test_an_older_store_with_much_in_it_goes_through_with_every_row(sample, store_path, one_newer):
    shutil.copyfile(sample, store_path)
    before = raw_rows(store_path)
    assert sum(map(len, before.values())) > 3000

    with Store(store_path) as store:
        kept = backup.backups(backups_folder(store.read(trust.identity).uid))
    assert [(one.why, one.schema) for one in kept] == [("migration", SCHEMA_VERSION)]
    assert raw_rows(store_path) == before
    connection = sqlite3.connect(store_path)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION + 1,)
    assert connection.execute("SELECT DISTINCT place = code FROM pilot").fetchall() == [(1,)]
    assert connection.execute("SELECT count(*) FROM visitor").fetchone() == (18,)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def test_wherever_the_migration_of_an_older_store_fails_it_stays_byte_for_byte(
    store, judged, one_newer, monkeypatch, tmp_path
):
    uid = store.read(trust.identity).uid
    store.close()
    before = store.path.read_bytes()
    with monkeypatch.context() as patched:
        seen = counted(patched, None)
        whole = tmp_path / "whole.db"
        whole.write_bytes(before)
        Store(whole).close()
    total = len(seen)
    assert total > 30

    for number in range(total):
        with monkeypatch.context() as patched:
            counted(patched, number)
            with pytest.raises(Broken):
                Store(store.path)
        assert store.path.read_bytes() == before, seen[number]
        assert (
            not Path(f"{store.path}-wal").exists() or not Path(f"{store.path}-wal").stat().st_size
        )
    folder = backups_folder(uid)
    made = backup.backups(folder)
    assert len(made) == total + 1  # one before each try, and one before the whole one
    assert {one.why for one in made} == {"migration"}
    assert all(backup.verify(folder / one.file) for one in made)
    with Store(store.path) as after:
        assert len(after.read(portfolio, NOW.date())) == 1


def test_an_empty_older_store_goes_through_too(store_path, next_migration, monkeypatch):
    Store(store_path).close()
    before = raw_rows(store_path)
    next_migration(CHANGES.strip())
    for module in ("store.store", "store.migrate", "store.header", "store.backup"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", SCHEMA_VERSION + 1)

    Store(store_path).close()
    assert raw_rows(store_path) == before
    assert read_header(store_path).user_version == SCHEMA_VERSION + 1
