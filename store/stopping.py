"""Work that a person asked for and may stop: it looks now and then whether they did."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from store.errors import Refusal
from store.words import mark

STOPPED = mark("errors", "It was stopped: nothing was written.")

_here = threading.local()
_running: set[threading.Event] = set()


def stoppable() -> threading.Event:
    """Such work is asked for; what it gets is set to stop it."""
    asked = threading.Event()
    _running.add(asked)
    return asked


@contextmanager
def may_be_stopped(asked: threading.Event) -> Iterator[None]:
    """What runs in this thread meanwhile ends at the next look once `asked` is set."""
    _here.asked = asked
    try:
        yield
    finally:
        _running.discard(asked)
        _here.asked = None


def stop_if_asked() -> None:
    """Look. Raises Refusal where the person has stopped it; whoever writes puts all back."""
    asked = getattr(_here, "asked", None)
    if asked is not None and asked.is_set():
        raise Refusal(STOPPED)


def is_running() -> bool:
    """Whether any such work is asked for and not done, in whichever thread."""
    return bool(_running)
