"""Whose turn it is to write, and what is done once nobody has written for a while."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from store.errors import Refusal
from store.words import mark

if sys.platform == "win32":
    import filelock
else:
    import fcntl
    import pwd

NOT_YOUR_TURN = mark(
    "errors",
    "Another Springbrett is writing to {path} and has not finished. Nothing was saved: try again.",
)
NOT_YOUR_TURN_YET = mark(
    "errors",
    "Another Springbrett ({who}) is writing to {path} and has not finished. Nothing was saved: try"
    " again.",
)


class _Lock(Protocol):
    """A lock of the operating system: it goes with its process, however that ends."""

    def acquire(self) -> None:
        """Wait for it. Raises TimeoutError, or OSError where there can be no lock."""

    def release(self) -> None:
        """Give it back."""

    def holder(self) -> str | None:
        """Who had it last, as far as the lock tells: a name, a machine, a process."""


class Turns:
    """One thread of this process writes at a time, and one process.

    path: a file beside the store that only carries the lock. seconds: how long to wait for others.
    """

    def __init__(self, path: Path, seconds: float) -> None:
        self._mine = threading.RLock()
        self._lock: _Lock = _file_lock(path, seconds)
        self._depth = 0

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Have the turn; a turn within a turn is the same one. Raises TimeoutError, OSError."""
        with self._mine:
            if not self._depth:
                self._lock.acquire()
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if not self._depth:
                    self._lock.release()

    def not_yours(self, path: Path) -> Refusal:
        """The sentence for having waited in vain, with who has the turn where that is known."""
        who = self._lock.holder()
        sentence = NOT_YOUR_TURN if who is None else NOT_YOUR_TURN_YET
        return Refusal(sentence, field="store", path=path, who=who)


class Idle:
    """Calls `work` on a thread of its own, `seconds` after the last `later`, until it says True.

    One thread that lives as long as the store: to begin one for each edit costs more than the edit.
    """

    def __init__(self, work: Callable[[], bool], seconds: float) -> None:
        self._work, self._seconds = work, seconds
        self._changed = threading.Condition()
        self._due: float | None = None
        self._thread: threading.Thread | None = None
        self._stopped = False

    def later(self) -> None:
        """Something was written: wait again from now."""
        with self._changed:
            asleep, self._due = self._due is None, time.monotonic() + self._seconds
            if self._thread is None and not self._stopped:
                self._thread = threading.Thread(target=self._run, name="idle", daemon=True)
                self._thread.start()
            elif asleep:
                self._changed.notify()

    def stop(self) -> None:
        """No more of it; work that has begun goes on to its end."""
        with self._changed:
            self._stopped = True
            self._changed.notify()

    def _run(self) -> None:
        while self._wait():
            if not self._work():
                self.later()

    def _wait(self) -> bool:
        """Until it is time; False where it never will be."""
        with self._changed:
            while not self._stopped:
                left = None if self._due is None else self._due - time.monotonic()
                if left is not None and left <= 0:
                    self._due = None
                    return True
                self._changed.wait(left)
            return False


if sys.platform == "win32":

    class _WindowsLock(filelock.FileLock):
        """Its Timeout is a TimeoutError. What is locked can't be read by others there."""

        def holder(self) -> str | None:
            return None

    def _file_lock(path: Path, seconds: float) -> _Lock:
        return _WindowsLock(path, timeout=seconds)  # type: ignore[return-value]

else:
    POLL_SECONDS = 0.002
    STRETCH_SECONDS = 0.1

    LONGEST_SIGN = 300

    def _myself() -> bytes:
        """This person, machine and process, in a line."""
        try:
            name = pwd.getpwuid(os.getuid()).pw_name
        except KeyError:
            name = str(os.getuid())
        said = f"{name}, {os.uname().nodename}, {os.getpid()}"
        return "".join(sign for sign in said if sign.isprintable()).encode()[:LONGEST_SIGN]

    class _Flock:
        """A lock on a file that stays open: opening it for each edit costs as much as the lock.

        Who waits looks every few milliseconds, and would never find it free while another one
        writes thousands of commands in a row. So who has written for a while without a pause
        makes one that is long enough for two looks.
        """

        def __init__(self, path: Path, seconds: float) -> None:
            self._path, self._seconds = path, seconds
            self._descriptor: int | None = None
            self._began = self._released = 0.0
            self._me = _myself()

        def acquire(self) -> None:
            now = time.monotonic()
            paused = now - self._released > POLL_SECONDS
            if not paused and now - self._began > STRETCH_SECONDS:
                time.sleep(2 * POLL_SECONDS)
                paused, now = True, time.monotonic()
            if paused:
                self._began = now
            until = now + self._seconds
            while True:
                if self._descriptor is None:
                    self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
                try:
                    fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    if time.monotonic() > until:
                        raise TimeoutError from None
                    time.sleep(POLL_SECONDS)
                    continue
                if os.fstat(self._descriptor).st_nlink:
                    self._sign(self._descriptor)
                    return
                # Somebody deleted the file: the others will lock the one that they make anew.
                os.close(self._descriptor)
                self._descriptor = None

        def _sign(self, descriptor: int) -> None:
            """Let the others read who has it; written only where another one had it before."""
            with suppress(OSError):  # a full disk must not cost anybody the turn
                if os.pread(descriptor, LONGEST_SIGN, 0) != self._me:
                    os.pwrite(descriptor, self._me, 0)
                    os.ftruncate(descriptor, len(self._me))

        def holder(self) -> str | None:
            try:
                said = self._path.read_bytes()[:LONGEST_SIGN].decode()
            except (OSError, UnicodeDecodeError):
                return None
            return said if said.isprintable() and said else None

        def release(self) -> None:
            if self._descriptor is not None:
                fcntl.flock(self._descriptor, fcntl.LOCK_UN)
                self._released = time.monotonic()

        def __del__(self) -> None:
            if self._descriptor is not None:
                os.close(self._descriptor)

    def _file_lock(path: Path, seconds: float) -> _Lock:
        return _Flock(path, seconds)
