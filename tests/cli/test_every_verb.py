"""What holds for every verb."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop.cli.main import VERBS
from tests.cli.run import process

OBJECTS = {
    "import": ("measurements",),
    "export": ("summary", "measurements", "decisions", "actions", "minutes", "history"),
}


@pytest.mark.parametrize(
    "words",
    [(), *((verb,) for verb in VERBS), *((v, o) for v, names in OBJECTS.items() for o in names)],
)
def test_help_begins_with_examples(words, capsys):
    from desktop.cli.main import run

    assert run([*words, "--help"]) == 0
    assert capsys.readouterr().out.startswith("Examples:\n  springbrett")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_import_neither_qt_nor_sqlalchemy(option):
    code = (
        "import sys; from desktop.__main__ import main; main([sys.argv[1]]);"
        "print([m for m in ('PySide6', 'sqlalchemy', 'numpy', 'pandas') if m in sys.modules],"
        " file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, option], capture_output=True, text=True, check=True
    )

    assert done.stderr.strip() == "[]"


def test_an_unknown_verb_is_wrong_usage_with_the_nearest_named():
    answer = process("redines")

    assert answer.code == 2
    assert "The nearest is “readiness”" in answer.err
    assert "Traceback" not in answer.err
