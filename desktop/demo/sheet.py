"""A sheet as somebody keeps it, for the sample's pictures: with four rows that can't be read."""

from __future__ import annotations

NAME = "oppmøte høst 2026.csv"
TITLE = "Ungdomstrening – oppmøte høst 2026"
HEAD = "Dato;Sted;Pilot;Indikator;Teller;Nevner;Merknad"
PILOT, METRIC = "P-013", "Trained twice last week"

ROWS = (
    ("09.11.2026", "Førde", "7", "16", ""),
    ("09.11.2026", "Knarvik", "9", "13", ""),
    ("09.11.2026", "Sandnes", "ca. 20", "24", ""),
    ("09.11.2026", "Stord", "12", "17", "regn"),
    ("16.11.2026", "Førde", "6", "9", ""),
    ("16.11.2026", "Knarvik", "9", "14", ""),
    ("16.11.2026", "Sandnes", "12", "17", "talt om igjen"),
    ("16.11.2026", "Stord", "11", "15", ""),
    ("23.11.2026", "Førde", "8", "12", ""),
    ("23.11.2026", "Knarvik", "24", "22", ""),
    ("23.11.2026", "Sandnes", "13", "18", ""),
    ("23.11.2026", "Stord", "12", "16", ""),
    ("23.11.2026", "Loddefjord", "9", "14", "ny!"),
    ("31.11.2026", "Førde", "9", "13", ""),
    ("30.11.2026", "Knarvik", "10", "15", ""),
    ("30.11.2026", "Sandnes", "14", "19", ""),
    ("30.11.2026", "Stord", "13", "", ""),
    ("30.11.2026", "Loddefjord", "10", "15", ""),
)


def sheet() -> bytes:
    """The file, as a Norwegian Excel saves it as CSV."""
    rows = (
        ";".join((day, place, PILOT, METRIC, part, whole, note))
        for day, place, part, whole, note in ROWS
    )
    return "\r\n".join((TITLE, "", HEAD, *rows, "")).encode("cp1252")
