"""A long import at a terminal says that it goes on, and leaves its line clean."""

from __future__ import annotations

import sys
import time

import pytest

from desktop.cli import progress
from desktop.cli.progress import under_way
from desktop.text import Text


def test_at_a_terminal_a_line_tells_what_takes_long_and_is_wiped(capsys, monkeypatch):
    monkeypatch.setattr(progress, "on_terminal", lambda: True)
    monkeypatch.setattr(progress, "FIRST_SECONDS", 0.01)
    monkeypatch.setattr(progress, "EACH_SECONDS", 0.02)
    said = ""
    with under_way(Text(), "numbers.csv"):
        end = time.monotonic() + 10
        while "numbers.csv: 0 s" not in said and time.monotonic() < end:
            said += capsys.readouterr().err
    said += capsys.readouterr().err

    assert "Bringing in numbers.csv: 0 s. Ctrl+C stops it and leaves nothing." in said
    assert said.endswith("\r\x1b[K")
    assert "\n" not in said


def test_what_is_done_at_once_says_nothing(capsys, monkeypatch):
    monkeypatch.setattr(progress, "on_terminal", lambda: True)
    with under_way(Text(), "numbers.csv"):
        pass

    assert capsys.readouterr().err == ""


def test_where_nobody_looks_and_where_it_is_stopped_nothing_is_left(capsys, monkeypatch):
    assert not sys.stderr.isatty()
    with pytest.raises(KeyboardInterrupt), under_way(Text(), "numbers.csv"):
        raise KeyboardInterrupt
    assert capsys.readouterr().err == ""
