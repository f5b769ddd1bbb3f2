"""Writes what came out: the figures for a profile's page, the document and its pictures."""

from __future__ import annotations

import json
from pathlib import Path

from bench.flag_errors import pictures
from bench.flag_errors.document import PICTURES, document
from bench.flag_errors.run import Figures
from bench.flag_errors.table import headline

ROOT = Path(__file__).resolve().parents[2]
FIGURES = Path("resources/flag_errors.json")
DOCUMENT = Path("docs/how-often-wrong.md")
DRAWN = {
    "chance": pictures.chance_of_passing,
    "weeks": pictures.weeks_until,
    "today": pictures.beside_today,
}


def write(figures: Figures, root: Path = ROOT) -> list[Path]:
    """Every file, anew, below a checkout's root; which ones."""
    written = {FIGURES: shipped(figures), DOCUMENT: document(figures)}
    for name, draw in DRAWN.items():
        written[Path("docs/pictures") / PICTURES[name][1]] = draw(figures)
    for path, content in written.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return list(written)


def shipped(figures: Figures) -> str:
    """What `store.reads.flag_errors` reads, as JSON."""
    kept = {
        "on": figures.on.isoformat(),
        "seed": figures.seed,
        "pilots": figures.pilots,
        "versions": figures.versions,
        "rows": [
            {
                "id": cell.row,
                "profile": cell.profile,
                "alpha": cell.alpha,
                "kind": cell.kind,
                "share": round(cell.share, 6),
                "margin": round(cell.margin, 6),
                "pilots": cell.pilots,
                "goal": cell.goal,
                "at_least": cell.at_least,
                "met": cell.met,
                "today": {way: round(share, 6) for way, share in cell.today.items()},
            }
            for cell in headline(figures.cells)
        ],
    }
    return json.dumps(kept, indent=1) + "\n"
