"""--help and wrong usage are one clear answer in the user's language."""

from __future__ import annotations

import re

import click
import pytest

from desktop.cli import help_words, speaking
from desktop.cli.main import VERBS, springbrett
from tests.cli.run import Shell, process

NORWEGIAN = {
    "Usage": "Bruk",
    "Options": "Valg",
    "Commands": "Kommandoer",
    "Examples": "Eksempler",
    "OPTIONS": "VALG",
    "COMMAND": "KOMMANDO",
    "default": "ellers",
    "Show this message and exit.": "Vis dette og avslutt.",
    "Every pilot, with its flag and why.": "Alle piloter, med flagg og grunn.",
    "As JSON.": "Som JSON.",
    "There is no option {option}. The nearest is {nearest}.": "Valget {option} finnes ikke. Det "
    "nærmeste er {nearest}.",
    "{said} See {command} --help.": "{said} Se {command} --help.",
}


@pytest.fixture
def norwegian(monkeypatch):
    """A small catalogue, so that the test says what is looked up where."""
    monkeypatch.setattr(speaking, "_catalogue", lambda code: NORWEGIAN if code == "nb" else {})


def sentences() -> set[str]:
    """All that --help of any command can say."""
    found: set[str] = {about for _, about in VERBS.values()}

    def add(text: str | None) -> None:
        found.update(" ".join(part.split()) for part in (text or "").split("\n\n"))

    def walk(command: click.Command) -> None:
        add(command.help)
        for option in command.get_params(click.Context(command)):
            if isinstance(option, click.Option):
                add(option.help)
        for line in (command.epilog or "").strip().splitlines():
            if typed := re.match(r".*?\S {2,}(\S.*)", line.strip()):
                add(typed[1])
        if isinstance(command, click.Group):
            context = click.Context(command)
            for name in command.list_commands(context):
                if (one := command.get_command(context, name)) is not None:
                    walk(one)

    walk(springbrett)
    return found - {""}


def test_every_sentence_of_every_help_stands_where_translators_find_it():
    assert sentences() - set(help_words.SENTENCES) == set()


def test_help_speaks_norwegian(norwegian, shell: Shell):
    said = shell.fine("--lang", "nb", "--help").out

    assert said.startswith("Eksempler:\n")
    assert "\nBruk: springbrett [VALG] [KOMMANDO] [ARGS]" in said
    assert "\nKommandoer:\n" in said
    assert "Alle piloter, med flagg og grunn." in said
    assert "Vis dette og avslutt." in said
    of_one = shell.fine("--lang", "nb", "chart", "--help").out
    assert "[ellers: 2.0; " in of_one


def test_wrong_usage_speaks_norwegian_too(norwegian, shell: Shell):
    answer = shell("--lang", "nb", "list", "--jso")

    said = "Valget --jso finnes ikke. Det nærmeste er --json. Se springbrett list --help.\n"
    assert (answer.code, answer.out, answer.err) == (2, "", said)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (["list", "--jso"], "There is no option --jso. The nearest is --json."),
        (["list", "x"], "“x” is one word too many here."),
        (["export", "summary"], "FILE is missing."),
        (["analyse", "x", "--kind", "y"], "--kind is one of count, proportion, rate,"),
        (["analyse", "x", "--target", "y"], "--target is a number."),
        (["readiness", "--as-of", "today"], "--as-of is a day, written as 2026-09-28."),
        (["undo", "--steps", "0"], "--steps is a number, 1 at least."),
        (["chart", "a", "b", "--scale", "9"], "--scale is a number from 0.5 to 8."),
        (["tour", "--out"], "--out needs a value after it."),
        (["tour"], "--out is missing."),
        (["lst"], "There is no command “lst”. The nearest is “list”."),
        (["export", "summry", "x"], "summry"),
    ],
)
def test_wrong_usage_is_one_line_that_says_what_to_write(shell: Shell, line, says):
    answer = shell(*line)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(says) or says in answer.err.split(".")[0], answer.err
    assert re.search(r" See springbrett( \w+)* --help\.\n$", answer.err), answer.err
    assert answer.err.count("\n") == 1


def test_the_language_is_the_systems_unless_it_is_said(monkeypatch):
    for name in speaking.NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "nn_NO.UTF-8")

    assert speaking.language(None) == "nn"
    assert speaking.language("en") == "en"
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert speaking.language(None) == "en"


def test_the_language_is_known_before_the_rest_of_the_line_is_understood():
    assert speaking.asked_language(["--store", "x", "--lang", "nb", "--hlp"]) == "nb"
    assert speaking.asked_language(["--lang=nn", "list"]) == "nn"
    assert speaking.asked_language(["list"]) is None


def test_a_norwegian_help_imports_neither_qt_nor_sqlalchemy():
    code = (
        "import sys; from desktop.cli.main import run; run(['--lang', 'nb', '--help']);"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'sqlalchemy')])"
    )
    import subprocess
    import sys

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert process("--lang", "nb", "--help").code == 0
