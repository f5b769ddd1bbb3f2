"""Which programmes a profile judges, and its versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import link, plain
from desktop.ui.parts.card import Card, Hairline
from desktop.ui.parts.label import Label, second, tip
from desktop.ui.settings.profile_words import BY_NAME, name_of, shown
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.evidence.criteria import NAMES
from store.evidence.profile import Profile
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.reads.profiles import ProfileEntry, Profiles, ProgrammeOf, Version

WHO = mark("profile", "Who is judged by it")
PILOTS = mark_n("profile", "%n pilot(s)", None, 0)
JUDGED = mark("profile", "{pilots}, by this one")
OTHERWISE = mark("profile", "{pilots}, by “{profile}”")
USE_HERE = mark("profile", "Use this one")
USE_IN = mark("profile", "Let {programme} use this profile")
REMOVE = mark("profile", "Remove this profile")
VERSIONS = mark("profile", "Its versions")
VERSION = mark("profile", "Version {number}")
SAVED = mark("profile", "{date}, {who}")
FIRST = mark("profile", "The first one")
FROM_TO = mark("profile", "{what}: {before} → {after}")
NO_MORE = mark("profile", "No longer required: {criteria}")
NEW = mark("profile", "Required from now on: {criteria}")
YES = mark("profile", "yes")
NO = mark("profile", "no")
SHOWN_VERSIONS = 6


class Uses(Card):
    """Programmes with their pilots; each can be given this profile."""

    chosen = Signal(object)
    """A programme's uid: it is to use this profile."""
    remove_asked = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.fill("profile", WHO), parent)
        self._text, self._why_held = text, ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(INSIDE_PX)
        self.body.addLayout(self._rows)
        self.remove = link(text.fill("profile", REMOVE), self.remove_asked.emit, self, quiet=True)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch()
        self.body.addLayout(row)

    def show_profile(self, entry: ProfileEntry, all_of_them: Profiles, held: str = "") -> None:
        """Who has this one, who another. held: why no programme can be given another one now."""
        _clear(self._rows)
        self._why_held = held
        name = entry.profile.name
        used = all_of_them.used_by(name)
        others = [each for each in all_of_them.programmes if each not in used]
        for place, programme in enumerate((*used, *others)):
            if place:
                self._rows.addWidget(Hairline(self))
            self._rows.addWidget(self._line(programme, programme in used))
        self.remove.setVisible(not entry.shipped and not used)

    def _line(self, programme: ProgrammeOf, uses: bool) -> QWidget:
        text, line = self._text, QWidget(self)
        pilots = text.fill("profile", PILOTS, programme.pilots)
        if uses:
            words = text.fill("profile", JUDGED, pilots=pilots)
        else:
            other = name_of(programme.profile, text)
            words = text.fill("profile", OTHERWISE, pilots=pilots, profile=other)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Label(programme.name, "strong", wrap=True, parent=line))
        names.addWidget(second(words, parent=line))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addLayout(names, 1)
        if not uses:
            use = plain(
                text.fill("profile", USE_HERE), partial(self.chosen.emit, programme.uid), line
            )
            use.setAccessibleName(text.fill("profile", USE_IN, programme=programme.name))
            use.setEnabled(not self._why_held)
            use.setToolTip(tip(self._why_held))
            row.addWidget(use)
        line.setAccessibleName(f"{programme.name}: {words}")
        return line


class Versions(Card):
    """What each version changed, newest first."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.fill("profile", VERSIONS), parent)
        self._text = text
        self._rows = QVBoxLayout()
        self._rows.setSpacing(INSIDE_PX)
        self.body.addLayout(self._rows)

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Nothing for a profile that comes with the program."""
        _clear(self._rows)
        for place, version in enumerate(versions[:SHOWN_VERSIONS]):
            before = versions[place + 1] if place + 1 < len(versions) else None
            if place:
                self._rows.addWidget(Hairline(self))
            self._rows.addWidget(self._line(version, before))
        self.setVisible(bool(versions))

    def _line(self, version: Version, before: Version | None) -> QWidget:
        text, line = self._text, QWidget(self)
        head = QHBoxLayout()
        head.setSpacing(INSIDE_PX)
        number = text.fill("profile", VERSION, number=version.number)
        head.addWidget(Label(number, "strong", parent=line))
        if version.at is not None:
            when = text.date(version.at.date())
            who = text.fill("profile", SAVED, date=when, who=version.by)
            head.addWidget(Label(who, "label", wrap=True, parent=line), 1)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        for words in differences(None if before is None else before.profile, version.profile, text):
            column.addWidget(second(words, parent=line))
        return line


def differences(before: Profile | None, after: Profile, text: Text) -> tuple[str, ...]:
    """What a version asks for otherwise than the one before it, a line each."""
    if before is None:
        return (text.fill("profile", FIRST),)
    told = []
    for each in fields(Profile):
        threshold, values = BY_NAME.get(each.name), [getattr(p, each.name) for p in (before, after)]
        if threshold is None or values[0] == values[1]:
            continue
        if threshold.kind == "yes":
            was, now = (text.fill("profile", YES if value else NO) for value in values)
        else:
            was, now = (shown(threshold, value, text) for value in values)
        what = text.fill("profile", threshold.words)
        told.append(text.fill("profile", FROM_TO, what=what, before=was, after=now))
    for words, mine, other in ((NO_MORE, before, after), (NEW, after, before)):
        named = [text.say(NAMES[id], "criteria") for id in mine.required if not other.requires(id)]
        if named:
            told.append(text.fill("profile", words, criteria=text.joined(named)))
    return tuple(told)


def _clear(rows: QVBoxLayout) -> None:
    while held := rows.takeAt(0):
        if widget := held.widget():
            widget.hide()
            widget.deleteLater()
