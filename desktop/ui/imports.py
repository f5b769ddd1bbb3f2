"""What is imported in threads after the first paint, so that no gesture has to wait for it.

A widget imports its heavier parts where it needs them; by then they are there.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final

KEYS: Final = (
    "desktop.ui.menus",
    "desktop.ui.aside",
    "desktop.ui.exporting",
    "desktop.ui.findable",
    "desktop.ui.finder",
    "desktop.ui.numbers_in.drops",
    "desktop.ui.numbers_in.way_in",
)
"""The menu and the keys; dropped files; windows beside."""
CHARTS: Final = (
    "desktop.ui.portfolio.told",
    "desktop.ui.charts.outcome",
    "desktop.ui.pilot.pages",
    "desktop.ui.pilot.deeds",
)
"""What is due, and the first chart: numpy, pyqtgraph, our drawing, its page."""
REST: Final = (
    "desktop.ui.portfolio.board",
    "desktop.ui.portfolio.icons",
    "desktop.ui.portfolio.new_pilot",
    "store.templates",
    "store.reads.portfolio_icons",
    "store.reads.worked_portfolio",
    "store.reads.readiness_ahead",
    "desktop.ui.pilot.point",
    "desktop.ui.pilot.rests_on",
    "desktop.ui.keys",
    "store.exchange.sheet_looks",
    "desktop.ui.start.view",
    "desktop.ui.start.pasted",
    "desktop.ui.start.look",
    "store.exchange.first_words",
    "store.exchange.first_look",
    "desktop.ui.numbers_in.page",
    "desktop.ui.numbers_in.tidy",
    "desktop.ui.settings.view",
    "desktop.ui.settings.profiles",
    "desktop.ui.settings.programmes",
    "store.reads.flag_errors",
    "desktop.ui.help.reader",
    "desktop.ui.review.view",
)
"""What is opened next: the board, forms, a paste, a file, the settings."""


def import_keys() -> None:
    """As `KEYS` says."""
    _import(KEYS)


def import_charts() -> None:
    """As `CHARTS` says."""
    _import(CHARTS)


def import_rest() -> None:
    """As `REST` says."""
    _import(REST)


def _import(names: tuple[str, ...]) -> None:
    for name in names:
        import_module(name)
