"""Nothing moves by itself: no animation of ours, and none of the style's where nobody wants any."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QTreeView

from desktop.ui.theme import Theme

ROOT = Path(__file__).parents[2] / "desktop"
MOVING = {
    "QPropertyAnimation", "QVariantAnimation", "QSequentialAnimationGroup", "QTimeLine", "QMovie",
    "QParallelAnimationGroup", "animateClick", "setAnimated", "setEffectEnabled",
}  # fmt: skip


def names_in(source: str) -> set[str]:
    """Every name and attribute that a module uses."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.alias):
            found.add(node.name)
    return found


def test_nothing_of_ours_moves_by_itself():
    modules = list(ROOT.rglob("*.py"))
    moving = {
        str(path.relative_to(ROOT)): used
        for path in modules
        if (used := names_in(path.read_text("utf-8")) & MOVING)
    }

    assert moving == {}
    assert len(modules) > 100


def test_what_moves_is_found():
    assert names_in("from PySide6.QtCore import QMovie\nbutton.animateClick()") & MOVING == {
        "QMovie",
        "animateClick",
    }


def test_the_style_moves_nothing_where_the_system_has_no_effects(qtbot):
    Theme("light").dress()
    view = QTreeView()
    qtbot.addWidget(view)
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    moves = view.style().styleHint(hint, None, view)

    assert moves == 0 or QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
