"""What concerns the process as a whole: signals that end it, and its log."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from desktop.settings import NAME

LOG_BYTES, LOG_FILES = 1_000_000, 3


def close_on_signals(owner: QObject, close: Callable[[], object]) -> None:
    """SIGTERM and Ctrl+C close the window as a person would.

    Python's handlers run between bytecodes only, and Qt's loop runs none while it waits; so the
    signal writes a byte to a socket that Qt listens to.
    """
    import signal
    import socket

    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    bell = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, owner)

    def ring() -> None:
        bell.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for end in (ours, theirs):  # named here, so that they live as long as the bell
            end.close()
        QTimer.singleShot(0, close)

    bell.activated.connect(ring)


def log(error: BaseException) -> Path:
    """Write an exception to the log, which never grows beyond a few megabytes; its path."""
    import logging
    from logging.handlers import RotatingFileHandler

    from platformdirs import user_log_path

    path = user_log_path(NAME, appauthor=False, ensure_exists=True) / f"{NAME}.log"
    logger = logging.getLogger(NAME)
    if not logger.handlers:
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        logger.propagate = False
    logger.error("in the window", exc_info=error)
    return path
