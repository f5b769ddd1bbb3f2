"""A dimension and its groups: pasted as a block when they are new, mended row by row afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.form import Field, Form
from desktop.ui.parts.grid import Grid, GridColumn
from desktop.ui.parts.label import Label
from desktop.ui.pilot.levels import Levels
from store.commands.sites import AddSubgroups, EditSubgroups, Level
from store.errors import Refusal
from store.words import mark

if TYPE_CHECKING:
    from store.reads.pilot import Dimension, PilotPage

EDIT_GROUPS = mark("pilot", "Edit groups")
DIMENSION = mark("pilot", "Split by")
DIMENSION_HINT = mark("pilot", "Education, income, language …")
ORDERED = mark("pilot", "The groups have an order: worst off first")
LEVELS = mark("pilot", "The groups, and their share of those it is for")
LEVEL = mark("pilot", "Group")
SHARE = mark("pilot", "Share")
TWO_GROUPS = mark("errors", "Name at least two groups, worst off first.")


def _fields(text: Text) -> list[Field]:
    hint = text.say(DIMENSION_HINT, "pilot")
    return [
        Field("dimension", text.say(DIMENSION, "pilot"), needed=True, hint=hint),
        Field("ordered", text.say(ORDERED, "pilot"), "check"),
    ]


class GroupsForm(Form):
    """A dimension and its groups; a block of names and shares can be pasted."""

    def __init__(self, text: Text, today: Callable[[], date]) -> None:
        super().__init__(_fields(text), text, today)
        self.set_values({"ordered": True})
        columns = [
            GridColumn("name", text.say(LEVEL, "pilot"), "text", needed=True, width_px=180),
            GridColumn("share", text.say(SHARE, "pilot"), "share", width_px=80),
        ]
        words = text.say(LEVELS, "pilot")
        self.grid = Grid(columns, text, today, name=words, parent=self)
        self.grid.setMinimumHeight(220)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(Label(words, "label", wrap=True, parent=self))
        column.addWidget(self.grid)

    def values(self) -> dict[str, Any]:
        """With `levels`. Raises Refusal as Form and Grid do."""
        read = super().values()
        levels = tuple(self.grid.values())
        if len(levels) < 2:
            self.grid.reason.setText(self._text.say(TWO_GROUPS, "errors"))
            raise Refusal(TWO_GROUPS, field="levels")
        return {**read, "levels": levels}

    def refuse(self, name: str | None, sentence: str, *, stand: bool = True) -> bool:
        """About the groups, beneath the grid."""
        if name in ("levels", "name", "share"):
            self.grid.reason.setText(sentence)
            return True
        return super().refuse(name, sentence, stand=stand)


def groups_command(page: PilotPage, values: dict[str, Any]) -> AddSubgroups:
    """A new dimension."""
    return AddSubgroups(page.uid, **values)


class LevelsForm(Form):
    """A dimension that is there: its name, whether it has an order, and each of its groups."""

    def __init__(self, dimension: Dimension, text: Text, today: Callable[[], date]) -> None:
        super().__init__(_fields(text), text, today)
        words = text.say(LEVELS, "pilot")
        self.levels = Levels(text, today, name=words, parent=self)
        self.levels.edited.connect(self._levels_edited)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(Label(words, "label", wrap=True, parent=self))
        column.addWidget(self.levels)
        self.set_values(self.values_of(dimension))

    def values_of(self, dimension: Dimension) -> dict[str, Any]:
        """What stands there now."""
        levels = tuple(Level(each.name, each.share, str(each.uid)) for each in dimension.levels)
        return {"dimension": dimension.name, "ordered": dimension.ordered, "levels": levels}

    def set_values(self, values: dict[str, Any]) -> None:
        """With `levels`, which stay where the keyboard is in them."""
        own = dict(values)
        levels = own.pop("levels", None)
        super().set_values(own)
        if levels is not None:
            self.levels.show_levels(levels)

    def held(self) -> dict[str, Any]:
        """With `levels`."""
        return {**super().held(), "levels": self.levels.value}

    def told(self, held: dict[str, Any]) -> dict[str, Any]:
        """As EditSubgroups takes it."""
        return {"name": held["dimension"], "ordered": held["ordered"], "levels": held["levels"]}

    def values(self) -> dict[str, Any]:
        """Raises Refusal where a group can't be read, too."""
        self.levels.check()
        return super().values()

    def widget(self, name: str) -> QWidget:
        """The input of a field; of the groups, all of them together."""
        return self.levels if name == "levels" else super().widget(name)

    def is_touched(self, name: str) -> bool:
        """Whether it was typed in since the focus came."""
        return self.levels.is_touched if name == "levels" else super().is_touched(name)

    def is_refused(self) -> bool:
        """Whether something stands there that can't be taken."""
        return bool(self.levels.error.text()) or super().is_refused()

    def shown(self, name: str, value: Any) -> str:
        """How a value is written."""
        if name == "levels":
            return self._text.joined([level.name for level in value])
        return super().shown(name, value)

    def clear_refusals(self) -> None:
        """What stands there was taken."""
        super().clear_refusals()
        self.levels.refuse("")

    def read_only(self) -> None:
        """It can be read, but not changed."""
        super().read_only()
        self.levels.setEnabled(False)

    def refuse(self, name: str | None, sentence: str, *, stand: bool = True) -> bool:
        """About the groups, beneath them."""
        if name in ("levels", "share", "subgroup") or name is None:
            self.levels.refuse(sentence)
            return True
        return super().refuse("dimension" if name == "name" else name, sentence, stand=stand)

    def _levels_edited(self) -> None:
        self.edited.emit("levels")


def edit_groups(page: PilotPage, dimension: Dimension, changed: dict[str, Any]) -> EditSubgroups:
    """The command for what was changed."""
    return EditSubgroups(page.uid, dimension.uid, **changed)
