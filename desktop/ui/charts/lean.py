"""pyqtgraph without what no chart of ours uses; charts import it from here.

pyqtgraph 0.14 copies every name of three Qt modules into its own. PySide makes a type when its name
is first asked for, so that makes some two thousand: a fifth of a second and 20 MiB, in a thread,
while the window uses the same types. Here a name is looked up in Qt when pyqtgraph asks for it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

__all__ = ["pg"]


def _looked_up(name: str, qt: ModuleType) -> ModuleType:
    """A module in which every name of `qt` is found, and kept, once it is asked for."""
    module = ModuleType(name)

    def look_up(asked: str) -> Any:
        found = getattr(qt, asked)
        setattr(module, asked, found)
        return found

    module.__getattr__ = look_up  # type: ignore[method-assign]
    return module


@contextmanager
def _nothing_copied() -> Iterator[None]:
    """While pyqtgraph is imported. Where it is there already, nothing is to be done."""
    if "pyqtgraph.Qt" in sys.modules:
        yield
        return
    for qt in (QtCore, QtGui, QtWidgets):
        name = f"pyqtgraph.Qt.{qt.__name__.rpartition('.')[2]}"
        sys.modules[name] = _looked_up(name, qt)
        # What pyqtgraph goes through to copy.
        qt.__dir__ = list  # type: ignore[method-assign]
    try:
        yield
    finally:
        for qt in (QtCore, QtGui, QtWidgets):
            del qt.__dir__


with _nothing_copied():
    import pyqtgraph as pg
