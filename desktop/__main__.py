"""The way in. Without a verb it opens the window, and does not even import the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

WINDOW_OPTIONS = {"--store": True, "--lang": True, "--until-painted": False}
"""Options that the window knows itself, and whether each takes a value."""


def window_options(arguments: Sequence[str]) -> dict[str, Any] | None:
    """What was asked of the window; None where the command line must look at it."""
    asked: dict[str, Any] = {}
    rest = list(arguments)
    while rest:
        option, _, value = rest.pop(0).partition("=")
        takes = WINDOW_OPTIONS.get(option)
        if takes is None:
            return None
        if takes and not value:
            if not rest:
                return None
            value = rest.pop(0)
        asked[option.removeprefix("--").replace("-", "_")] = value if takes else True
    return asked


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window or a command; the exit code. Never a traceback."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    asked = window_options(given)
    if asked is None:
        from desktop.cli.main import run

        return run(given)
    import gc

    # The window lets cycles be collected on its own thread; until then hardly anything is garbage.
    gc.disable()
    from desktop.app import run as open_window

    return open_window(**asked)


if __name__ == "__main__":
    sys.exit(main())
