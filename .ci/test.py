"""All tests, in two processes side by side: those of the window, and all others.

usage: python .ci/test.py [ARGS of pytest …], by .venv's Python; with arguments it is pytest itself

One process takes as long as both together, and half of a machine with two cores looks on. What the
window's tests say is shown once the others have ended. Ends with 1 where either fails.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ("tests/ui", "tests/i18n", "tests/desktop")


def main(asked: list[str]) -> int:
    """Run them; how they ended."""
    pytest = [sys.executable, "-m", "pytest"]
    if asked:
        return subprocess.run([*pytest, *asked], cwd=ROOT, check=False).returncode
    others = [f"--ignore={folder}" for folder in WINDOW]
    # A cache that both write at the same time would be of no use to either.
    apart = ["-p", "no:cacheprovider"]
    with tempfile.TemporaryFile("w+") as said:
        window = subprocess.Popen(
            [*pytest, *apart, *WINDOW], cwd=ROOT, stdout=said, stderr=subprocess.STDOUT
        )
        try:
            rest = subprocess.run([*pytest, *apart, *others], cwd=ROOT, check=False).returncode
            ended = window.wait()
        finally:
            window.kill()
        said.seek(0)
        print(said.read(), flush=True)
    return int(bool(rest or ended))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
