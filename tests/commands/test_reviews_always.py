"""Whatever is done to reviews, actions and contacts: all of it is undone, and all of it redone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from store.errors import Refusal
from store.store import Store
from tests.builders import TODAY, Clock, do
from tests.store.content import broken_links, content, faults

pilots = st.sampled_from(["P-001", "P-002", "P-003"])
names = st.sampled_from(["Kari", "kari", "Ola", "Åse Øye"])
days = st.sampled_from(["2026-09-01", "2026-09-28", None])
choices = st.lists(st.sampled_from(["scale", "continue", "stop"]), max_size=3)
numbers = st.integers(1, 3)
R = {"review": "Autumn"}


def line(name: str, /, **fields: Any) -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    """A `do` line with some of the fields' values."""
    told = {key: one if isinstance(one, st.SearchStrategy) else st.just(one)
            for key, one in fields.items()}  # fmt: skip
    return st.tuples(st.just(name), st.fixed_dictionaries(told))


LINES = st.one_of(
    line("AddReviewItem", **R, pilot=pilots, position=numbers, minutes=numbers),
    line("EditReviewItem", **R, pilot=pilots, position=numbers, note=names),
    line("RemoveReviewItem", **R, pilot=pilots),
    line("EditReview", **R, ask=st.sampled_from(["nothing", "votes", "predictions"])),
    line("SetAttendance", **R,
         attendees=st.lists(st.fixed_dictionaries({"name": names, "present": st.booleans()}),
                            max_size=3)),
    line("RecordVotes", **R, pilot=pilots, votes=choices),
    line("BeginReview", **R),
    line("ShowChart", **R, pilot=pilots),
    line("EndReview", **R),
    line("RemoveReview", **R),
    line("AddReview", title="Autumn", on="2026-10-12"),
    line("Decide", **R, pilot=pilots, decision=st.sampled_from(["scale", "stop", "iterate"]),
         why="We have seen what we came to see."),
    line("AddAction", **R, pilot=pilots, what="Ask", owner=names, due_on=days),
    line("AddAction", pilot=pilots, what="Ask again", due_on=days),
    line("EditAction", pilot=pilots, action=numbers, owner=names, done_on=days),
    line("CompleteAction", pilot=pilots, action=numbers, how_it_went=names),
    line("DropAction", pilot=pilots, action=numbers),
    line("RemoveAction", pilot=pilots, action=numbers),
    line("AddContact", name=names),
    line("EditContact", contact=names, name=names, role=names),
    line("RemoveContact", contact=names),
    line("EditPilot", pilot=pilots, lead=names),
    line("RemovePilot", pilot=st.just("P-003")),
)  # fmt: skip


@settings(max_examples=8, deadline=None)
@given(lines=st.lists(LINES, min_size=4, max_size=25))
def test_all_of_it_is_undone_and_redone(tmp_path_factory, lines):
    clock = Clock(datetime.combine(TODAY, datetime.min.time(), tzinfo=UTC))
    path = tmp_path_factory.mktemp("always") / "pilots.db"
    with Store(path, now=clock) as store:
        for title in ("Bus", "Gym", "Farm"):
            do(store, "AddPilot", title=title)
        do(store, "AddReview", title="Autumn", on="2026-10-12")
        do(store, "AddReviewItem", **R, pilot="P-001")
        stood, done = [content(store)], 0
        for name, fields in lines:
            try:
                do(store, name, **fields)
            except Refusal:
                assert content(store) == stood[-1]
                continue
            stood.append(content(store))
            done += 1

        for step in range(done):
            store.undo(by="kari")
            assert content(store) == stood[-2 - step]
        for step in range(done):
            store.redo(by="kari")
            assert content(store) == stood[step + 1]
        assert faults(store) == []
        assert broken_links(store) == []
