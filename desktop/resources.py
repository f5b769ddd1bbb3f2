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


def documents() -> Path:
    """The folder of the documentation: `desktop/_docs` in a wheel, `docs` in a checkout."""
    packed = _HERE / "_docs"
    return packed if packed.is_dir() else _HERE.parent / "docs"


def document(name: str) -> Path | None:
    """A page of the documentation, where it is there."""
    page = documents() / name
    return page if page.is_file() else None
