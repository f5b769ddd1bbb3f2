"""Sees to it that wheels and source archives carry compiled translations.

The .qm are not in git. A source archive has them, so a wheel that is made from one needs nothing;
a wheel that is made from a fresh clone needs PySide6 while it is built, which the program needs
anyway.
"""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledTranslations(BuildHookInterface[Any]):
    """Compiles before anything is packed."""

    def dependencies(self) -> list[str]:
        """PySide6 as the program wants it, where there is something to compile."""
        if not self._i18n()["stale"]():
            return []
        wanted = self.metadata.core.dependencies
        return [each for each in wanted if each.lower().startswith("pyside6")]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile what is stale."""
        self._i18n()["compile_stale"]()

    def _i18n(self) -> dict[str, Any]:
        return runpy.run_path(str(Path(self.root) / ".ci" / "i18n.py"))
