"""What a column may be: the menu in its head, and what follows for the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.text import Text
from desktop.ui.numbers_in.words import one_line, use_words
from store.exchange.sheet_map import NUMBER_USES, Head, Use
from store.words import mark

ABOUT = (Use.PERIOD, Use.SITE, Use.GROUP, Use.METRIC, Use.PILOT)
NUMBERS = (Use.NUMERATOR, Use.DENOMINATOR, Use.VALUE, Use.PEOPLE)
OTHERS = (Use.NOTE, Use.PHASE)
TITLE_SAYS = {
    "period": mark("import", "“{title}” is their date"),
    "site": mark("import", "“{title}” is their place"),
    "group": mark("import", "“{title}” is their group"),
    "metric": mark("import", "“{title}” is what they measure"),
    "": mark("import", "“{title}” says nothing of them"),
}
SAID = ("period", "site", "group", "metric")
TITLE_MOST = 40


def said_in(head: Head) -> tuple[str, str]:
    """Which of its fields a head's title has filled, and with what; two empty texts for none."""
    for name in SAID:
        if said := getattr(head, name):
            return name, said
    return "", ""


def fill_menu(menu: QMenu, head: Head, text: Text, chosen: Callable[[Head], object]) -> None:
    """What the column may be; and of a column of numbers, what its title says of them."""
    uses = QActionGroup(menu)
    for place, part in enumerate((ABOUT, NUMBERS, OTHERS, (Use.LEAVE_OUT,))):
        if place:
            menu.addSeparator()
        for use in part:
            action = menu.addAction(use_words(use, text))
            action.setData(use.value)
            action.setCheckable(True)
            action.setChecked(use is head.use)
            action.triggered.connect(partial(_choose, used_as(head, use), chosen))
            uses.addAction(action)
    if head.use not in NUMBER_USES:
        return
    menu.addSeparator()
    now, said = said_in(head)
    title = one_line(said or head.title, TITLE_MOST)
    says = QActionGroup(menu)
    for name, words in TITLE_SAYS.items():
        shown = text.fill("import", words, title=title)
        action = menu.addAction(shown.replace("&", "&&"))
        action.setData(f"title:{name}")
        action.setCheckable(True)
        action.setChecked(name == now)
        action.triggered.connect(partial(_choose, says_of(head, name), chosen))
        says.addAction(action)


def _choose(head: Head, chosen: Callable[[Head], object], _checked: bool = False) -> None:
    chosen(head)


def used_as(head: Head, use: Use) -> Head:
    """The column for something else. What its title says of its numbers stays while it has any."""
    bare = replace(head, use=use, why=None)
    if use in NUMBER_USES:
        return bare
    dimension = (head.dimension or head.title) if use is Use.GROUP else ""
    return replace(bare, period="", pilot="", metric="", site="", group="", dimension=dimension)


def says_of(head: Head, name: str) -> Head:
    """The column with its title taken for its period, place, group or metric; "" for nothing."""
    _, said = said_in(head)
    fields: dict[str, Any] = dict.fromkeys(SAID, "")
    if name:
        fields[name] = said or head.title
    return replace(head, **fields, why=None)


def with_head(heads: Sequence[Head], before: Sequence[Head], head: Head) -> tuple[Head, ...]:
    """What has been said of heads, with one more: where only one column can be that, it alone is.

    heads: said so far; before: all columns as they are read now.
    """
    said = {one.at: one for one in heads}
    said[head.at] = head
    if head.use is not Use.LEAVE_OUT and said_in(head) == ("", "") and head.use is not Use.GROUP:
        for other in before:
            same = other.use is head.use and said_in(other) == ("", "")
            if other.at != head.at and same:
                said[other.at] = used_as(other, Use.LEAVE_OUT)
    return tuple(said[at] for at in sorted(said))
