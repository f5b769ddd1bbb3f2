"""The command line as people call it: a process of its own, or the same code in this one."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.cli.main import run


@dataclass(frozen=True)
class Answer:
    """What a call printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What stands on stdout."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """Each line of stdout as JSON."""
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Shell:
    """Calls in this process on one store; quick, and what is printed is caught."""

    store: Path
    capture: Any

    def __call__(self, *arguments: str) -> Answer:
        self.capture.readouterr()
        code = run(["--store", str(self.store), "--by", "kari", *arguments])
        seen = self.capture.readouterr()
        return Answer(code, seen.out, seen.err)

    def fine(self, *arguments: str) -> Answer:
        """A call that must end well and say nothing on stderr."""
        answer = self(*arguments)
        assert (answer.code, answer.err) == (0, ""), answer
        return answer


def process(*arguments: str) -> Answer:
    """The same in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *arguments], capture_output=True, text=True, check=False
    )
    return Answer(done.returncode, done.stdout, done.stderr)
