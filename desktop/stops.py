"""Where the tour stops: STOPS for the short one, and MORE for all that there is to see.

Every view of `desktop/views.py` stands here at least once; a test tells of one that is forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.demo import sheet

Which = Literal["sample", "bare", "empty", "gone"]
"""The store that is looked at: the sample; one pilot that nothing is known of; no pilot; a path
where no store is."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture. name: of its files, before the theme; the others as `snapshot` takes them.

    file: what it is called in the folder of the tour.
    """

    name: str
    view: str
    pilot: str | None = None
    tab: str | None = None
    file: str | None = None
    store: Which = "sample"


STOPS = (
    Stop("portfolio", "portfolio"),
    Stop("board", "board"),
    Stop("icons", "icons"),
    Stop("due", "due"),
    Stop("new", "new"),
    Stop("outcomes", "pilot", "P-002", "outcomes"),
    Stop("outcomes-harm", "pilot", "P-004", "outcomes"),
    Stop("outcomes-gap", "pilot", "P-013", "outcomes"),
    Stop("cycles", "pilot", "P-002", "cycles"),
    Stop("readiness", "pilot", "P-003", "readiness"),
    Stop("readiness-open", "pilot", "P-005", "readiness"),
    Stop("overview", "pilot", "P-002", "overview"),
    Stop("hypotheses", "pilot", "P-003", "hypotheses"),
    Stop("history", "pilot", "P-002", "history"),
    Stop("numbers", "numbers", "P-002"),
    Stop("new-pilot", "new-pilot"),
    Stop("template", "new-pilot", tab="walking_bus"),
    Stop("start", "start"),
    Stop("pasted", "pasted"),
    Stop("import", "import", file=sheet.NAME),
    Stop("reviews", "reviews"),
    Stop("agenda", "agenda"),
    Stop("review", "review", "P-002", "chart"),
    Stop("review-agreed", "review", "P-002", "actions"),
    Stop("review-votes", "review", "P-002", "votes"),
    Stop("minutes", "minutes"),
    Stop("settings", "settings"),
    Stop("programmes", "settings", tab="programmes"),
    Stop("profiles", "settings", tab="profiles"),
)
TABS = ("overview", "hypotheses", "outcomes", "cycles", "readiness", "history")
MORE = (
    # What is searched for, and lies over the window.
    Stop("nothing-found", "portfolio", tab="щщщ"),
    Stop("find", "find"),
    Stop("find-few-letters", "find", tab="gang"),
    Stop("find-nothing", "find", tab="щщщ"),
    Stop("keys", "keys"),
    Stop("keys-outcomes", "keys", "P-002", "outcomes"),
    Stop("export", "export"),
    Stop("guide", "guide"),
    Stop("guide-searched", "guide", tab="chance"),
    Stop("guide-criteria", "guide", tab="reference/criteria.md"),
    # Pilots of every standing.
    Stop("outcomes-early", "pilot", "P-007", "outcomes"),
    Stop("outcomes-stopped", "pilot", "P-016", "outcomes"),
    Stop("outcomes-numberless", "pilot", "P-015", "outcomes"),
    Stop("readiness-ready", "pilot", "P-001", "readiness"),
    Stop("readiness-harm", "pilot", "P-004", "readiness"),
    Stop("overview-harm", "pilot", "P-004", "overview"),
    Stop("overview-gap", "pilot", "P-013", "overview"),
    Stop("hypotheses-many", "pilot", "P-004", "hypotheses"),
    Stop("cycles-many", "pilot", "P-001", "cycles"),
    # Panels.
    Stop("table", "table", "P-002"),
    Stop("worked", "worked", "P-002"),
    Stop("flag-worked", "flag-worked", "P-003"),
    Stop("decide", "decide", "P-003"),
    Stop("edit-pilot", "edit-pilot", "P-002"),
    Stop("add-metric", "add-metric", "P-002"),
    Stop("edit-metric", "edit-metric", "P-002"),
    Stop("add-place", "add-place", "P-002"),
    Stop("edit-place", "edit-place", "P-002"),
    Stop("add-groups", "add-groups", "P-002"),
    Stop("edit-groups", "edit-groups", "P-002"),
    Stop("add-event", "add-event", "P-002"),
    Stop("add-finding", "add-finding", "P-002"),
    Stop("edit-finding", "edit-finding", "P-002"),
    Stop("edit-file", "edit-file", "P-002"),
    Stop("edit-decision", "edit-decision", "P-002"),
    Stop("edit-programme", "edit-programme"),
    Stop("add-hypothesis", "add-hypothesis", "P-002"),
    Stop("edit-hypothesis", "edit-hypothesis", "P-002"),
    Stop("fix-criterion", "fix-criterion", "P-018"),
    Stop("add-cycle", "add-cycle", "P-002"),
    Stop("edit-cycle", "edit-cycle", "P-002"),
    Stop("complete-cycle", "complete-cycle", "P-001"),
    Stop("point-number", "point-number", "P-002"),
    Stop("point-note", "point-note", "P-002"),
    Stop("point-phase", "point-phase", "P-002"),
    Stop("point-leave-out", "point-leave-out", "P-002"),
    Stop("point-came-about", "point-came-about", "P-002"),
    # With nothing in them yet.
    *(Stop(f"bare-{tab}", "pilot", "P-001", tab, store="bare") for tab in TABS),
    Stop("bare-numbers", "numbers", "P-001", store="bare"),
    Stop("empty", "portfolio", store="empty"),
    Stop("empty-find", "find", store="empty"),
    Stop("refusal", "refusal", store="gone"),
)
