"""The document's pictures, as plain SVG in the colours of the light theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from bench.flag_errors.cell import Cell
from bench.flag_errors.run import Figures
from bench.flag_errors.series import PROPORTION
from bench.flag_errors.table import SHARES
from desktop.ui.theme import LIGHT
from store.reads.flag_errors import WAYS

WIDTH, HEIGHT = 760, 420
LEFT, RIGHT, TOP, BOTTOM = 56, 210, 64, 52
INK, SOFT, LINE = LIGHT.ink, LIGHT.ink3, LIGHT.line
FONT = "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif"
APART = 17  # px between the labels of two lines


@dataclass(frozen=True, slots=True)
class Curve:
    """A line with its name at the right end. points: x in the axis' unit, y a share."""

    name: str
    points: Sequence[tuple[float, float]]
    colour: str
    width: float = 2.0
    dashes: str = ""


@dataclass(slots=True)
class Plot:
    """Axes from x0 to x1 and from 0 to 100 %, drawn on as it goes."""

    title: str
    below: str
    x0: float
    x1: float
    parts: list[str] = field(default_factory=list)

    def x(self, value: float) -> float:
        """Across, in px."""
        return LEFT + (value - self.x0) / (self.x1 - self.x0) * (WIDTH - LEFT - RIGHT)

    def y(self, share: float) -> float:
        """Down, in px."""
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)

    def axes(self, ticks: Sequence[tuple[float, str]]) -> None:
        """Hairlines at every quarter, and the words along the axes."""
        for quarter in range(5):
            y = self.y(quarter / 4)
            self.parts.append(line(LEFT, y, WIDTH - RIGHT, y, LINE))
            self.parts.append(text(LEFT - 8, y + 4, f"{25 * quarter} %", SOFT, anchor="end"))
        for value, words in ticks:
            self.parts.append(text(self.x(value), HEIGHT - BOTTOM + 20, words, SOFT, "middle"))
        middle = (LEFT + WIDTH - RIGHT) / 2
        self.parts.append(text(middle, HEIGHT - 12, self.below, SOFT, "middle"))

    def upright(self, value: float, words: str, colour: str) -> None:
        """A dashed line at a value with its name above it."""
        x = self.x(value)
        self.parts.append(line(x, TOP - 6, x, HEIGHT - BOTTOM, colour, 1, "4 4"))
        self.parts.append(text(x, TOP - 12, words, colour, "middle"))

    def curves(self, curves: Sequence[Curve]) -> None:
        """Lines, and their names beside their ends, moved apart where they would overlap."""
        ends = []
        for curve in curves:
            points = " ".join(f"{self.x(x):.1f},{self.y(y):.1f}" for x, y in curve.points)
            dashes = f' stroke-dasharray="{curve.dashes}"' if curve.dashes else ""
            self.parts.append(
                f'<polyline points="{points}" fill="none" stroke="{curve.colour}" '
                f'stroke-width="{curve.width}" stroke-linejoin="round"{dashes}/>'
            )
            ends.append((self.y(curve.points[-1][1]), curve))
        y = float("-inf")
        for end, curve in sorted(ends, key=lambda each: (each[0], curves.index(each[1]))):
            y = max(end + 4, y + APART)
            x = WIDTH - RIGHT + 10
            self.parts.append(
                line(x, y - 4, x + 22, y - 4, curve.colour, curve.width, curve.dashes)
            )
            self.parts.append(text(x + 30, y, curve.name, curve.colour))

    def svg(self) -> str:
        """The whole picture."""
        return sheet(self.title, HEIGHT, self.parts)


def line(
    x0: float, y0: float, x1: float, y1: float, colour: str, width: float = 1, dashes: str = ""
) -> str:
    """A straight line."""
    how = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<line x1="{x0:.1f}" y1="{y0:.1f}" x2="{x1:.1f}" y2="{y1:.1f}" '
        f'stroke="{colour}" stroke-width="{width}"{how}/>'
    )


def text(
    x: float, y: float, words: str, colour: str = INK, anchor: str = "start", how: str = ""
) -> str:
    """Words on a base line."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}"{how}>'
        f"{escape(words)}</text>"
    )


def sheet(title: str, height: int, parts: Sequence[str]) -> str:
    """Parts on a card with their title."""
    head = text(16, 26, title, INK, how=' font-size="15" font-weight="600"')
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
            f'width="{WIDTH}" height="{height}" font-family="{FONT}" font-size="12" role="img">',
            f"<title>{escape(title)}</title>",
            f'<rect width="{WIDTH}" height="{height}" rx="8" fill="{LIGHT.surface}"/>',
            head,
            *parts,
            "</svg>\n",
        ]
    )


def chance_of_passing(figures: Figures) -> str:
    """By the true value: each profile, and what people do today."""
    plot = Plot("Chance of passing by the planned end", "true value", 0.4, 0.75)
    plot.axes([(0.4 + 0.05 * step, f"{40 + 5 * step} %") for step in range(8)])
    plot.upright(PROPORTION.minimum, "worthwhile", LIGHT.target)
    plot.upright(PROPORTION.target, "target", LIGHT.target)
    cells = [cell for cell in figures.cells if cell.section == "truth"]
    mine = [cell for cell in cells if cell.profile == "default"]

    def shares(of: Sequence[Cell], way: str | None = None) -> list[tuple[float, float]]:
        return [(float(one.case), one.share if way is None else one.today[way]) for one in of]

    plot.curves(
        [
            Curve("95 % interval, weekly", shares(mine, "weekly"), LIGHT.bad),
            Curve("average beyond target", shares(mine, "estimate"), LIGHT.bad, 1.5, "2 3"),
            Curve("six in a row", shares(mine, "six"), LIGHT.bad, 1.5, "7 3"),
            Curve(
                "flag, exploratory",
                shares([c for c in cells if c.profile == "exploratory"]),
                LIGHT.good,
                1.5,
            ),
            Curve("flag, default", shares(mine), LIGHT.accent, 3),
            Curve(
                "flag, strict",
                shares([c for c in cells if c.profile == "strict"]),
                LIGHT.chart,
                1.5,
            ),
        ]
    )
    return plot.svg()


def weeks_until(figures: Figures) -> str:
    """How many have passed after each week, by the true value."""
    plot = Plot("Passed after so many weeks, default profile", "weeks since the start", 0, 52)
    plot.axes([(week, str(week)) for week in range(0, 53, 4)])
    plot.upright(PROPORTION.planned, "planned end", LIGHT.target)
    colours = (LIGHT.ink3, LIGHT.accent, LIGHT.good, LIGHT.chart)
    curves = []
    for colour, (truth, shares) in zip(colours, figures.weeks["default"].items(), strict=True):
        at_target = float(truth) == PROPORTION.target
        name = f"true value {100 * float(truth):g} %" + (", the target" if at_target else "")
        points = [(0.0, 0.0), *enumerate(shares, start=1)]
        curves.append(Curve(name, points, colour, 3 if at_target else 2))
    plot.curves(curves)
    return plot.svg()


def beside_today(figures: Figures) -> str:
    """Called shown though it is not: the flag beside what people do today."""
    asked = {
        "minimum": "truth just worthwhile",
        "minimum_spread": "the same, varying twice as much",
        "lag_5": "the same, and weeks hang together",
        "nothing": "nothing happened at all",
    }
    found = {
        (cell.section): cell
        for cell in figures.cells
        if cell.profile == "default" and cell.case == SHARES and cell.section in asked
    }
    parts, y, wide = [], 58, WIDTH - 330 - 80
    for section, words in asked.items():
        cell = found[section]
        parts.append(text(16, y + 4, words, INK, how=' font-weight="600"'))
        y += 20
        for name, share in (("the flag", cell.share), *_today(cell)):
            colour = LIGHT.accent if name == "the flag" else LIGHT.bad
            parts.append(text(318, y + 9, name, SOFT, "end"))
            parts.append(
                f'<rect x="330" y="{y}" width="{max(1.0, wide * share):.1f}" height="11" rx="2" '
                f'fill="{colour}"/>'
            )
            parts.append(text(338 + max(1.0, wide * share), y + 10, f"{100 * share:.1f} %", INK))
            y += 18
        y += 16
    return sheet("Called shown though it is not, default profile", y + 4, parts)


def _today(cell: Cell) -> list[tuple[str, float]]:
    return [(WAYS[way], share) for way, share in cell.today.items()]
