"""Writes what came out: the figures for a profile's page, the document and its pictures."""

from __future__ import annotations

import json
from pathlib import Path

from bench.flag_errors.run import Figures
from bench.flag_errors.table import headline

ROOT = Path(__file__).resolve().parents[2]
FIGURES = ROOT / "resources" / "flag_errors.json"


def write(figures: Figures) -> list[Path]:
    """Every file, anew; which ones."""
    return [_figures(figures)]


def _figures(figures: Figures) -> Path:
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
    FIGURES.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    return FIGURES
