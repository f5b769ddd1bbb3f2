"""Records of field experiments that tests import, and what the store then says."""

from __future__ import annotations

import csv
import io

import sqlalchemy as sa

from store.exchange.pilots_in import ImportPilots
from store.reads.pilot import pilot_page
from store.schema import EvidenceNote, Pilot
from store.store import Store

NAME = "experiments.csv"
TABLES = ("pilot", "site", "hypothesis", "iteration", "evidence_note", "import")
ROWS = [
    {
        "title": "Walking bus",
        "country": "Norway",
        "date_text": "13/02/2024",
        "experiment_status": "Completed",
        "sample_size": "250",
        "challenge": "Most pupils are driven to school.",
        "learning_question": "What makes parents let go?",
        "hypothesis": "If we walk together, then more pupils walk because parents trust us.",
        "actions": "Three routes were marked.\n\nTwo grown-ups walked each.",
        "iterations": "We adjusted the routes two times.",
        "hypothesis_outcome": "Proven.",
        "actual_cost_usd_text": "$12449,38",
        "duration_months_text": "6",
        "obstacles": "Snow; “ice”, and <b>dark</b> mornings",
    },
    {
        "title": "Bins",
        "country": "Fiji",
        "date_text": "August 2024",
        "experiment_status": "Implementation Stage",
        "sample_size": "10-49",
        "learning_question": "How to sort waste?",
        "hypothesis": "Two:\nH1: Bins are seen.\n\nH2: If we paint them, then they are used.",
        "actions": "Bins were painted.",
        "iterations": "We adjusted the colours.",
        "hypothesis_outcome": "Partially proven",
    },
    {"title": "Talks", "country": "Peru", "hypothesis": "TBD", "iterations": "No."},
]
BAD = [
    *ROWS,
    {"title": "  ", "hypothesis": "Nobody finds this again"},
    {"title": "walking  BUS", "hypothesis": "Twice"},
    {"title": "Persons", "hypothesis": "x", "obstacles": "Born 01010750160, he says"},
    {"title": "y" * 301, "hypothesis": "x"},
]


def table(
    rows: list[dict[str, str]], separator: str = ",", columns: list[str] | None = None
) -> str:
    names = columns or list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, names, delimiter=separator, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def bring(store: Store, rows, dry_run: bool = False, **how):
    data = rows if isinstance(rows, bytes) else table(rows).encode()
    command = ImportPilots(**({"data": data, "file_name": NAME} | how))
    return store.do(command, by="kari", dry_run=dry_run).result


def content(store: Store) -> dict[str, list[tuple]]:
    def ask(session):
        found = {}
        for name in TABLES:
            columns = sa.inspect(session.connection()).get_columns(name)
            names = ", ".join(f'"{c["name"]}"' for c in columns if c["name"] != "version")
            rows = session.execute(sa.text(f'SELECT {names} FROM "{name}" ORDER BY id'))
            found[name] = [tuple(row) for row in rows]
        return found

    return store.read(ask)


def page(store: Store, code: str):
    def ask(session):
        uid = session.scalar(sa.select(Pilot.uid).where(Pilot.code == code))
        return pilot_page(session, uid)

    return store.read(ask)


def notes(store: Store, code: str) -> dict[str, EvidenceNote]:
    def ask(session):
        query = sa.select(EvidenceNote).join(Pilot, Pilot.id == EvidenceNote.pilot_id)
        found = session.scalars(query.where(Pilot.code == code).order_by(EvidenceNote.id)).all()
        return {note.source_field: note for note in found}

    return store.read(ask)


def pilot(store: Store, code: str) -> Pilot:
    return store.read(lambda s: s.scalars(sa.select(Pilot).where(Pilot.code == code)).one())


def edited(rows: list[dict[str, str]], place: int, **cells: str) -> list[dict[str, str]]:
    return [row | cells if i == place else row for i, row in enumerate(rows)]


def everything(store: Store) -> str:
    """All texts of the store, with a mark between them that no cell holds."""
    kept = content(store)
    texts = [cell for name in TABLES[:-1] for row in kept[name] for cell in row]
    return "\0".join(cell for cell in texts if isinstance(cell, str))
