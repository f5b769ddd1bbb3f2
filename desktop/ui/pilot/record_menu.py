"""What can be done with one record, in a menu where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

MenuDeed = tuple[str, str, Callable[[], object]]
"""Its words, its key where it has one, and what it does."""


def record_menu(parent: QWidget, deeds: Sequence[MenuDeed], at: QPoint) -> QMenu:
    """Show the deeds at a place on the screen; the keyboard stands on the first."""
    menu = QMenu(parent)
    for words, key, deed in deeds:
        action = menu.addAction(words.replace("&", "&&"))
        if key:
            # Shown beside the words; the key itself is heard by what the record stands in.
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(deed)
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu
