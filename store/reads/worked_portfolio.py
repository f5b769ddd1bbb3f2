"""How the portfolio's figures came about: the line above it, and a pilot's row."""

from __future__ import annotations

from collections.abc import Sequence

from store.reads.first import PortfolioRow, middle, weeks_taken
from store.reads.worked_out import Given, WorkedOut, given, sentences, shown, way_of, words
from store.words import Choice, Flag, Kind, Message, Stage, mark

RUNNING = mark("worked", "Pilots that are running")
READY = mark("worked", "Pilots that are ready to scale")
NEED = mark("worked", "Pilots that need a decision")
SPENT = mark("worked", "What is spent of the budgets")
REACHED = mark("worked", "People reached")
TRIED = mark("worked", "Pilots that were tried")
IN_STAGE = mark("worked", "Pilots in the stage “running”, those that are put away left out.")
BY_FLAG = mark("worked", "Pilots whose flag is “ready to scale” now.")
TO_DECIDE = mark(
    "worked",
    "Pilots that became ready, or to be reconsidered, with no decision after it, or whose review "
    "or time box has passed. Those that were stopped or put away are left out.",
)
SUMS = mark("worked", "Added up over the pilots that have both a budget and something spent.")
NEW_PEOPLE = mark(
    "worked",
    "The numbers of each pilot's measure of reach, added up. Those worst off are counted where a "
    "pilot counts by group and none is too small to show.",
)
BEGUN = mark("worked", "Pilots that have begun, those that were put away as well.")
IN_THE_MIDDLE = mark(
    "worked",
    "Weeks from a pilot's start to the decision that ended it: half of them took less, half more."
    " Pilots whose start nobody wrote down are left out.",
)
TO_SCALE = mark("worked", "Weeks until it was scaled, in the middle")
TO_STOP = mark("worked", "Weeks until it was stopped, in the middle")

NOW = mark("worked", "{metric}: the latest number")
LATEST = mark(
    "worked", "The number of the latest period, over all places. How sure it is, the outcomes tell."
)
CYCLES = mark("worked", "Cycles")
CYCLES_COUNTED = mark("worked", "The pilot's cycles, in the order in which they began.")
PLACES = mark("worked", "Places")
PLACES_COUNTED = mark(
    "worked", "The places where it runs as a pilot; those to compare with left out."
)
WHY_FLAG = mark("worked", "Is it ready to scale?")
FLAG_SAID = mark(
    "worked", "Its criteria against the profile of its programme; each stands under Readiness."
)

PILOTS = mark("worked", "Pilots added up")
TARGET = mark("worked", "Target")
PERIOD = mark("worked", "Period")
COMPLETED = mark("worked", "Completed")
BECAUSE = mark("worked", "{why}.")
IN_ORDER = mark("worked", "In order")
ASKED_FOR = mark("worked", "Asked for by the profile")
WORST_OFF = mark("worked", "Those worst off")
AMONG = mark("worked", "Counted among")
SCALED = mark("worked", "Scaled")
STOPPED = mark("worked", "Stopped")
BUDGETS = mark("worked", "Budgets")
A_FLAG = mark("worked", "{value}")

BEGUN_STAGES = frozenset({Stage.RUNNING, Stage.REVIEW, Stage.DECIDED})


def figures(rows: Sequence[PortfolioRow]) -> dict[str, WorkedOut]:
    """The line above the portfolio, by the name of each figure."""
    tried = [row for row in rows if row.archived or row.stage in BEGUN_STAGES]
    here = [row for row in rows if not row.archived]
    paid = [row for row in here if row.budget_cap and row.spent is not None]
    met = [row for row in here if row.participants is not None]
    known = [row for row in met if row.worst_off is not None]
    count = given((PILOTS, shown(len(here), "count")))
    money = f"money:{paid[0].currency}" if paid else "count"
    return {
        "running": _counted(
            RUNNING, sum(row.stage is Stage.RUNNING for row in here), IN_STAGE, count
        ),
        "ready": _counted(READY, sum(row.flag is Flag.READY for row in here), BY_FLAG, count),
        "need": _counted(NEED, sum(row.needs_decision for row in here), TO_DECIDE, count),
        "spent": WorkedOut(
            words(SPENT),
            shown(sum(row.spent or 0 for row in paid), money),
            sentences([SUMS]),
            given(
                (BUDGETS, shown(sum(row.budget_cap or 0 for row in paid), money)),
                (PILOTS, shown(len(paid), "count")),
            ),
        ),
        "reached": WorkedOut(
            words(REACHED),
            shown(sum(row.participants or 0 for row in met), "count"),
            sentences([NEW_PEOPLE]),
            given(
                (PILOTS, shown(len(met), "count")),
                (WORST_OFF, shown(sum(row.worst_off or 0 for row in known), "count")),
                (AMONG, shown(sum(row.participants or 0 for row in known), "count")),
            ),
        ),
        "tried": WorkedOut(
            words(TRIED),
            shown(len(tried), "count"),
            sentences([BEGUN, IN_THE_MIDDLE]),
            given(
                (SCALED, shown(_ended(tried, Choice.SCALE), "count")),
                (TO_SCALE, shown(middle(weeks_taken(tried, Choice.SCALE)), "count")),
                (STOPPED, shown(_ended(tried, Choice.STOP), "count")),
                (TO_STOP, shown(middle(weeks_taken(tried, Choice.STOP)), "count")),
            ),
        ),
    }


def row(one: PortfolioRow) -> tuple[WorkedOut, ...]:
    """The figures of a pilot's row, in the order in which they stand."""
    found = []
    if one.flag is not None:
        found.append(
            WorkedOut(
                words(WHY_FLAG),
                Message(
                    A_FLAG,
                    {"value": one.flag.value, "numbers": {"value": "term:flag"}},
                    context="worked",
                ),
                sentences([None if one.why is None else words(BECAUSE, why=one.why), FLAG_SAID]),
                given(
                    (IN_ORDER, shown(one.passed, "count")),
                    (ASKED_FOR, shown(one.required, "count")),
                ),
            )
        )
    if one.metric is not None and one.kind is not None and one.latest is not None:
        how = way_of(Kind(one.kind), one.per)
        period = None
        if one.latest_period is not None:
            period = shown(one.latest_period, f"period:{one.cadence or 'day'}")
        found.append(
            WorkedOut(
                words(NOW, metric=one.metric),
                shown(one.latest, how),
                sentences([LATEST]),
                given((PERIOD, period), (TARGET, shown(one.target, how))),
            )
        )
    found.append(cycles([None if act == "open" else act for act in one.cycles]))
    found.append(WorkedOut(words(PLACES), shown(one.sites, "count"), sentences([PLACES_COUNTED])))
    return tuple(found)


def cycles(acts: Sequence[str | None]) -> WorkedOut:
    """How many cycles there are. acts: how each ended, None for one that is open."""
    return WorkedOut(
        words(CYCLES),
        shown(len(acts), "count"),
        sentences([CYCLES_COUNTED]),
        given((COMPLETED, shown(sum(act is not None for act in acts), "count"))),
    )


def _counted(what: str, count: int, how: str, inputs: tuple[Given, ...]) -> WorkedOut:
    return WorkedOut(words(what), shown(count, "count"), sentences([how]), inputs)


def _ended(rows: Sequence[PortfolioRow], choice: Choice) -> int:
    return sum(one.last_decision == choice for one in rows)
