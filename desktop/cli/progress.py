"""What a person at a terminal sees while something takes long: one line, gone afterwards."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.cli.shop import on_terminal
from store.words import mark

if TYPE_CHECKING:
    from desktop.text import Text

READING = mark("cli", "Bringing in {file}: {seconds} s. Ctrl+C stops it and leaves nothing.")
FIRST_SECONDS, EACH_SECONDS = 0.5, 1.0
_BACK, _WIPE = "\r", "\x1b[K"


@contextmanager
def under_way(text: Text, file: str) -> Iterator[None]:
    """Say on stderr, where somebody looks at it, what is under way and since when."""
    if not on_terminal():
        yield
        return
    done, begun = threading.Event(), time.monotonic()

    def tell() -> None:
        wait = FIRST_SECONDS
        while not done.wait(wait):
            wait, seconds = EACH_SECONDS, round(time.monotonic() - begun)
            line = text.fill("cli", READING, file=file, seconds=seconds)
            sys.stderr.write(f"{_BACK}{line}{_WIPE}")
            sys.stderr.flush()
        if wait == EACH_SECONDS:
            sys.stderr.write(f"{_BACK}{_WIPE}")
            sys.stderr.flush()

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()
