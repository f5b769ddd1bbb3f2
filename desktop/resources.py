"""Where the files lie that ship with the program: icons, translations, profiles, the sample."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent
IN_WHEEL = "_resources"


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder: `resource("icons", "plus.svg")`.

    A wheel carries them as `desktop/_resources`; a checkout has them in `resources` at its top.
    """
    packed = _HERE / IN_WHEEL
    root = packed if packed.is_dir() else _HERE.parent / "resources"
    return root.joinpath(*parts)


def document(name: str) -> Path | None:
    """A page of the documentation, where it lies beside the program: as in a checkout."""
    page = _HERE.parent / "docs" / name
    return page if page.is_file() else None
