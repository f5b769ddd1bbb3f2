"""The colours, light and dark, each also in high contrast. Nothing else says a colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #rrggbb."""

    canvas: str
    surface: str
    sunk: str
    line: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    good: str
    bad: str
    target: str
    band: str
    chart: str
    neutral: str
    ready_soft: str
    good_soft: str
    bad_soft: str
    on_accent: str
    """Text and icons on the accent colour."""
    accent_pressed: str
    """The accent under the pointer and while pressed."""


LIGHT: Final = Tokens(
    canvas="#f6f6f3",
    surface="#ffffff",
    sunk="#efefeb",
    line="#e0e1db",
    ink="#1a1f1c",
    ink2="#4f5953",
    ink3="#606963",
    accent="#0b6a5b",
    good="#1463a5",
    bad="#b4470f",
    target="#8a5a00",
    band="#e9edf0",
    chart="#27313a",
    neutral="#7d867f",
    ready_soft="#d9efe8",
    good_soft="#e3eef8",
    bad_soft="#fbeadf",
    on_accent="#ffffff",
    accent_pressed="#09594d",
)

DARK: Final = Tokens(
    canvas="#151816",
    surface="#1d211f",
    sunk="#262b28",
    line="#343a37",
    ink="#eceeea",
    ink2="#b9c1bb",
    ink3="#98a19b",
    accent="#5cc7b2",
    good="#7db9ec",
    bad="#f0a070",
    target="#e0b45c",
    band="#262c31",
    chart="#d5dbdf",
    neutral="#8d968f",
    ready_soft="#1d3b35",
    good_soft="#1e3144",
    bad_soft="#42291b",
    on_accent="#151816",
    accent_pressed="#74d3c0",
)

HIGH_LIGHT: Final = Tokens(
    canvas="#ffffff",
    surface="#ffffff",
    sunk="#e4e4e4",
    line="#4a4a4a",
    ink="#000000",
    ink2="#161616",
    ink3="#2b2b2b",
    accent="#004d40",
    good="#003a75",
    bad="#6b1f00",
    target="#4f3200",
    band="#dcdcdc",
    chart="#000000",
    neutral="#4a4a4a",
    ready_soft="#dcf3ec",
    good_soft="#e3eefa",
    bad_soft="#fdeade",
    on_accent="#ffffff",
    accent_pressed="#00332a",
)

HIGH_DARK: Final = Tokens(
    canvas="#000000",
    surface="#000000",
    sunk="#2a2a2a",
    line="#b4b4b4",
    ink="#ffffff",
    ink2="#f2f2f2",
    ink3="#dedede",
    accent="#7fe8d2",
    good="#a9d5ff",
    bad="#ffbb8d",
    target="#ffd479",
    band="#2e2e2e",
    chart="#ffffff",
    neutral="#c4c4c4",
    ready_soft="#00332a",
    good_soft="#00264a",
    bad_soft="#451a00",
    on_accent="#000000",
    accent_pressed="#b4f5e6",
)

ALL: Final = (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)


def tokens_for(*, dark: bool, high: bool) -> Tokens:
    """Dark or light; high: with the strong contrast that some people need."""
    if high:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT
