"""docs/how-often-wrong.md, written from the figures."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bench.flag_errors.cell import Cell
from bench.flag_errors.run import PROFILES, Figures
from bench.flag_errors.table import INDEPENDENT, SPREADING, headline
from bench.flag_errors.words import CASES, SECTIONS, SHORT, TITLES, WAYS, WHY
from store.words import Kind

PICTURES = {
    "chance": ("Chance of passing by the true value", "how-often-wrong-chance.svg"),
    "weeks": ("Weeks until it passes, by the true value", "how-often-wrong-weeks.svg"),
    "today": ("Called shown though it is not, beside what people do today",
              "how-often-wrong-today.svg"),
}  # fmt: skip
GOAL_SPEED = 0.15
GOAL_LEVELS = 1e-4


def document(figures: Figures) -> str:
    """The whole page, in Markdown."""
    head = headline(figures.cells)
    parts = [
        *_opening(figures),
        *_in_short(head),
        *_pictures("chance", "weeks"),
        *_missed(head, figures.cells),
        *_today(figures.cells),
        *_pictures("today"),
        *_checks(figures),
        *_all(figures.cells),
        *_how(figures),
    ]
    text = "\n".join(parts) + "\n"
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text


def percent(share: float) -> str:
    """A share as people read it: more digits where it is small."""
    if share in (0.0, 1.0):
        return f"{100 * share:.0f} %"
    return f"{100 * share:.2f} %" if share < 0.01 else f"{100 * share:.1f} %"


def _opening(figures: Figures) -> Iterator[str]:
    met = [cell.met for cell in headline(figures.cells) if cell.met is not None]
    versions = ", ".join(f"{name} {number}" for name, number in figures.versions.items())
    yield "# How often the flag is wrong"
    yield from _said(
        "A flag that says “shown” when nothing is there sends a municipality down a blind alley; "
        "one that never says it wastes good work. So we made up pilots whose truth we know, "
        f"{figures.pilots:,} for each figure, had a lead look at each of them after every week and "
        "scale it the first time that the effect is called shown, and counted. What decides is the "
        "program's own code, the same that colours the portfolio."
    )
    yield from _said(
        f"Of {len(met)} goals, counted by profile and kind of measure, {sum(met)} are met and "
        f"{len(met) - sum(met)} are missed. Those that are missed stand below, with the reason."
    )
    yield from _said(
        f"Made on {figures.on.isoformat()} by `python -m bench.flag_errors`, seed {figures.seed}, "
        f"{versions}. Do not edit this page: run the command."
    )


def _said(words: str) -> Iterator[str]:
    """A paragraph within the width of a line, with room before and after."""
    yield ""
    yield textwrap.fill(words, 100, break_on_hyphens=False)
    yield ""


def _in_short(head: Sequence[Cell]) -> Iterator[str]:
    yield "## In short"
    yield from _said(
        "For a measure that is a share of people. Where several cases were tried the least "
        "favourable one stands here; ± is half the width of the 95 % Monte Carlo interval. ✓ the "
        "goal is met, ✗ it is missed, ≈ it lies within that error. The percentage behind a "
        "profile's name is the chance of error that it accepts."
    )
    shares = [cell for cell in head if cell.kind is Kind.PROPORTION or cell.row == "guardrail"]
    rows = []
    for row, words in SHORT.items():
        of: dict[str, Cell] = {}
        for cell in shares:
            if cell.row == row and (cell.profile not in of or cell.share > of[cell.profile].share):
                of[cell.profile] = cell
        rows.append([words, _goal_of(of), *(_figure(of.get(name)) for name in PROFILES)])
    alphas = {cell.profile: cell.alpha for cell in shares}
    names = [f"{name} ({percent(alphas[name])})" for name in PROFILES]
    yield from _table(["", "goal", *names], rows)
    yield ""


def _goal_of(by_profile: Mapping[str, Cell]) -> str:
    """The goal of a line: one for all profiles that have one, or each its own chance of error."""
    asked = [cell for cell in by_profile.values() if cell.goal is not None]
    if not asked:
        return ""
    if len({cell.goal for cell in asked}) > 1:
        return "≤ accepted"
    return _goal(asked[0])


def _goal(cell: Cell) -> str:
    assert cell.goal is not None
    return f"{'≥' if cell.at_least else '≤'} {percent(cell.goal)}"


def _figure(cell: Cell | None) -> str:
    if cell is None:
        return ""
    mark = {None: "", True: " ✓", False: " ✗"}[cell.met] + (" ≈" if cell.narrow else "")
    digits = 2 if cell.share < 0.01 else 1
    return f"{percent(cell.share)} ± {100 * cell.margin:.{digits}f}{mark}"


def _missed(head: Sequence[Cell], cells: Sequence[Cell]) -> Iterator[str]:
    yield "## What is missed, and why"
    yield ""
    by_row: dict[tuple[str, str], list[Cell]] = {}
    for cell in head:
        if cell.met is False and cell.row is not None:
            by_row.setdefault((cell.row, WHY.get((cell.row, cell.kind), "")), []).append(cell)
    if not by_row:
        yield "Nothing."
        yield ""
    for (row, why), those in by_row.items():
        yield f"**{TITLES[row]}.**"
        yield ""
        for cell in those:
            case = CASES.get(cell.case, cell.case)
            yield f"- {cell.profile}, {case}: {_figure(cell)}, goal {_goal(cell)}"
        yield from _said(why or WHY.get((row, ""), "The reason is not known yet."))
    narrow = sum(cell.met is False and cell.narrow for cell in cells)
    if narrow:
        yield from _said(
            f"Of all figures on this page {narrow} miss their goal by no more than their own error."
        )


def _today(cells: Sequence[Cell]) -> Iterator[str]:
    yield "## Beside what people do today"
    yield from _said(
        "The same pilots, default profile, looked at from the same week on. The usual ways are "
        "taken to claim that the true value lies beyond the minimum worthwhile value; where "
        "nothing happened, that it is better than before. None of them asks how much weeks vary or "
        "hang together, and an average beyond the target says nothing of chance. The last two "
        "lines are about an effect that is there: what is quick to say yes says it then too."
    )
    rows = []
    for cell in cells:
        usual = cell.case in {*INDEPENDENT, *SPREADING} or cell.row in ("target", "beyond")
        if cell.profile == "default" and cell.today and usual:
            figures = [percent(cell.today[way]) for way in WAYS]
            words = TITLES[cell.row or ""]
            named = words if cell.section == "truth" else f"{words}: {cell.case}"
            rows.append([named, f"**{percent(cell.share)}**", *figures])
    yield from _table(["", "the flag", *WAYS.values()], rows)
    yield ""


def _pictures(*names: str) -> Iterator[str]:
    for name in names:
        words, file = PICTURES[name]
        yield f"![{words}](pictures/{file})"
        yield ""


def _checks(figures: Figures) -> Iterator[str]:
    found = figures.checks
    speed = "met" if found.seconds <= GOAL_SPEED else "missed"
    levels = "met" if found.level_error <= GOAL_LEVELS else "missed"
    said = "met" if not found.unsaid else "missed"
    yield "## What is no share of pilots"
    yield ""
    yield from _table(
        ["", "goal", "found", ""],
        [
            [
                "Weeks that hang together (above .3) or vary more than chance (above 1.5), and the "
                "sentence does not say so",
                "never",
                f"{found.unsaid} of {found.doubtful:,} looks",
                said,
            ],
            [
                "Boundary levels beside those of a recursive integration done apart, relative",
                "1e-4",
                f"{found.level_error:.1e}",
                levels,
            ],
            [
                "1,000 pilots with 52 periods, last look, levels known, one core's time",
                "≤ 0.15 s",
                f"{found.seconds:.3f} s (fastest {found.fastest:.3f} s)",
                speed,
            ],
            [
                "Charts, intervals and meta-analysis beside published values",
                "1e-9",
                "held by the tests in tests/evidence",
                "",
            ],
        ],
    )
    yield ""


def _all(cells: Sequence[Cell]) -> Iterator[str]:
    yield "## Every figure"
    yield from _said(
        "Share of pilots within twice the planned time; behind a comma up to the planned end, "
        "where that differs. Without a goal a figure is there for reading."
    )
    for section, (title, words) in SECTIONS.items():
        of = [cell for cell in cells if cell.section == section]
        yield f"### {title}"
        yield from _said(words.format(fewer=f"{of[0].pilots:,}"))
        rows = []
        for case in dict.fromkeys(cell.case for cell in of):
            by = {cell.profile: cell for cell in of if cell.case == case}
            shown = _named(section, case)
            rows.append([shown, _goal_of(by), *(_long(by.get(name)) for name in PROFILES)])
        yield from _table(["", "goal", *PROFILES], rows)
        yield ""


def _named(section: str, case: str) -> str:
    return percent(float(case)) if section == "truth" else CASES.get(case, case)


def _long(cell: Cell | None) -> str:
    if cell is None:
        return ""
    before = ""
    if cell.by_plan is not None and round(cell.by_plan, 4) != round(cell.share, 4):
        before = f", {percent(cell.by_plan)}"
    mark = {None: "", True: " ✓", False: " ✗"}[cell.met] + (" ≈" if cell.narrow else "")
    return f"{percent(cell.share)}{before}{mark}"


def _how(figures: Figures) -> Iterator[str]:
    yield HOW.format(pilots=f"{figures.pilots:,}").strip()


HOW = """
## How it was simulated

- Every kind of number is made from normal ones, correlated from week to week where asked, by the
  quantiles of its own distribution: binomial and beta-binomial for shares, Poisson and negative
  binomial for counts and rates, normal and gamma for means, exponential and gamma for days between,
  geometric for cases between. So spread and correlation are those of the weeks as they are seen.
- Shares: baseline 40 %, worthwhile from 50 %, target 60 %. Counts: 8, 10, 12 a week. Rates that
  should fall: 8, 6, 4 of 1,000 days, 1,000 days a week. Means: 4, 5, 6 with a standard deviation of
  1.5 between weeks. Days between: 10, 14, 20. Cases between: 20, 30, 40. 26 periods planned, 52
  looked at, unless said otherwise.
- A pilot counts from the profile's minimum number of periods on (default 8, strict 12, exploratory
  4), because before that the flag says “too early”. In the strict profile the interval must lie
  beyond the target itself: at a true value of the target it passes almost never, as it should.
- What decides is `effect.passes`, `effect.harm` and `readiness.assess_many`. Pilots whose limit is
  nowhere near what it must be are not brought before them; a test holds this against `assess`, look
  by look, for every kind. A small version of the table runs in `make test`, and tests change the
  rule in four ways to see that it is noticed.

## What this cannot tell

- Whether numbers are true, counted alike before and after, or counted by somebody who hopes.
- Whether the pilot caused what is shown: seasons and rising trends pass every test here.
- What happens where weeks hang together more than .5, or where what is measured changes on the way.
"""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |"
    yield "|" + "|".join(["---", *["---:"] * (len(head) - 1)]) + "|"
    for row in rows:
        yield "| " + " | ".join(row) + " |"
