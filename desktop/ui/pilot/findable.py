"""What Ctrl+K finds on a pilot's page: all that can be added to it, and each record to edit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from desktop.finding import Entry
from desktop.text import Text
from desktop.ui.pilot import about_lines, record_forms
from desktop.ui.pilot.cycle_forms import LOG
from desktop.ui.pilot.group_forms import EDIT_GROUPS
from desktop.ui.pilot.hypotheses import ADD as ADD_HYPOTHESIS
from desktop.ui.pilot.overview_cards import ADD_METRIC
from store.words import mark

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.ui.pilot.view import PilotView

DECIDE = mark("pilot", "Decide")
ADDED = (
    ("metric", ADD_METRIC),
    ("hypothesis", ADD_HYPOTHESIS),
    ("iteration", LOG),
    ("site", record_forms.ADD_PLACE),
    ("dimension", record_forms.ADD_GROUPS),
    ("event", record_forms.ADD_EVENT),
    ("evidence_note", record_forms.ADD_NOTE),
    ("attachment", record_forms.ADD_FILE),
    ("decision", DECIDE),
)
EDITED = {
    "metric": mark("pilot", "Edit metric"),
    "site": record_forms.EDIT_PLACE,
    "dimension": EDIT_GROUPS,
    "event": record_forms.EDIT_EVENT,
    "evidence_note": record_forms.EDIT_NOTE,
    "attachment": record_forms.EDIT_FILE,
}
HYPOTHESIS = mark("pilot", "Edit hypothesis")
CYCLE = mark("pilot", "Edit cycle")
OF_ONE = mark("pilot", "{deed}: {title}")


def pilot_entries(view: PilotView, text: Text) -> Iterator[Entry]:
    """Commands of the pilot that is shown; nothing while it is not read yet."""
    deeds, page = view.deeds, view.page
    if deeds is None or page is None:
        return

    def entry(words: str, title: str, table: str, deed: str, uid: UUID | None) -> Entry:
        said = text.say(words, "pilot")
        if title:
            said = text.fill("pilot", OF_ONE, deed=said, title=title)
        return Entry("command", said, page.title, partial(deeds.asked, table, deed, uid))

    yield entry(record_forms.PILOT, "", "pilot", "edit", None)
    for table, words in ADDED:
        yield entry(words, "", table, "add", None)
    for each in page.hypotheses:
        yield entry(HYPOTHESIS, f"H{each.number} {each.then}", "hypothesis", "edit", each.uid)
    for cycle in page.iterations:
        yield entry(CYCLE, f"{cycle.number} {cycle.title}", "iteration", "edit", cycle.uid)
    for table, words in EDITED.items():
        for said in about_lines.OF[table](page, text):
            yield entry(words, " ".join(said.title.split()), table, "edit", said.uid)
