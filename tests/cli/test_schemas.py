"""What the command line prints as JSON is what docs/schemas promise."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile
from typing import Any

import click
import pytest

from desktop.cli.main import VERBS, springbrett
from desktop.demo import TODAY
from tests.cli.run import Answer, Shell
from tests.conftest import ROOT
from tests.json_schema import DIALECT, faults, look_through

SCHEMAS = {
    file.stem: json.loads(file.read_text(encoding="utf-8"))
    for file in sorted((ROOT / "docs" / "schemas").glob("*.json"))
}
AS_OF = ("--as-of", TODAY.isoformat())
NUMBERS = "date,numerator,denominator\n2026-11-02,5,20\n2026-11-09,7,21\n"
GROUPS = """date,site,subgroup,numerator,denominator,phase
2026-11-02,A,Short,5,20,one\n2026-11-02,A,Long,9,20,one\n2026-11-09,A,Short,5,20,one
2026-11-09,A,Long,9,20,one\n2026-11-16,A,Short,6,20,two\n2026-11-16,A,Long,10,20,two
2026-11-16,B,Short,7,30,two\n2026-11-16,B,Long,12,20,two\n2026-11-23,A,Short,6,20,two
2026-11-23,A,Long,9,20,two\n2026-11-23,B,Short,8,20,two\n2026-11-30,A,Short,7,20,two
2026-11-30,B,Long,8,20,two\n2026-12-07,A,Short,9,20,two\n2026-12-07,B,Long,9,20,two
"""
PILOTS = "title,hypothesis,year\nWalk together,If we walk then more walk because it is fun,2026\n"

# verb: the schema that its JSON follows, one for each way in which it is called
CALLS: dict[str, dict[str, str]] = {
    "list": {"list": "list --json"},
    "show": {"pilot": "show P-014 --json"},
    "readiness": {
        "readiness": f"readiness --json {' '.join(AS_OF)}",
        "recompute": "readiness --recompute --json",
    },
    "history": {"history": "history --json"},
    "templates": {"templates": "templates --json"},
    "import measurements": {
        "import-measurements": "import measurements {numbers} --pilot P-008 --metric Came "
        "--kind proportion --direction up --json",
    },
    "import pilots": {"import-pilots": "import pilots {pilots} --json"},
    "export summary": {"export-summary": "export summary - --format json"},
    "export measurements": {"export-measurements": "export measurements - --format json"},
    "export decisions": {"export-decisions": "export decisions - --format json"},
    "export actions": {"export-actions": "export actions - --format json"},
    "export minutes": {"minutes": "export minutes - --format json"},
    "export history": {"history": "export history - --format json"},
    "analyse": {"analyse": "analyse {groups} --direction up --target 0.5 --minimum 0.4 --json"},
    "chart": {"chart": "chart P-014 {metric} --json"},
    "check": {"check": "check --json"},
    "info": {"info": "info --json"},
    "backup": {"backup": "backup --json"},
    "restore": {
        "restore-list": "restore --list --json",
        "restore": "restore {backup} --dry-run --json",
    },
}
LISTS = {
    "list", "readiness", "history", "templates", "restore-list",
    "export-summary", "export-measurements", "export-decisions",
    "export-actions",
}  # fmt: skip
"""Whose form is a list, in which each row is alike."""
LINES = {"do": "do AddPilot title=Bus", "undo": "undo"}
"""Verbs that print JSON whether or not they are asked to, an object on a line of its own."""


def verbs() -> Iterator[tuple[str, click.Command]]:
    """Every command with its words."""
    context = click.Context(springbrett)
    for verb in VERBS:
        command = springbrett.get_command(context, verb)
        if isinstance(command, click.Group):
            for name, each in command.commands.items():
                yield f"{verb} {name}", each
        elif command is not None:
            yield verb, command


def prints_json(command: click.Command) -> bool:
    """Whether there is a --json, or a format of that name."""
    for option in command.params:
        choices = getattr(option.type, "choices", ())
        if "--json" in option.opts or "json" in choices:
            return True
    return False


@pytest.fixture
def sample(sample_store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Calls on a copy of the sample store."""
    path = tmp_path / "sample.db"
    copyfile(sample_store, path)
    return Shell(path, capsys)


@pytest.fixture
def call(sample: Shell, tmp_path: Path) -> Callable[[str], Any]:
    """Run a line of CALLS and return what it prints as JSON."""
    places = {}
    for name, text in (("numbers", NUMBERS), ("groups", GROUPS), ("pilots", PILOTS)):
        places[name] = str(tmp_path / f"{name}.csv")
        Path(places[name]).write_text(text, encoding="utf-8")

    def run(line: str) -> Any:
        if "{backup}" in line:
            places["backup"] = sample("backup", "--json").json["path"]
        if "restore --list" in line:
            assert sample("backup").code == 0
        if "{metric}" in line:
            code = next(word for word in line.split() if word.startswith("P-"))
            page = sample("show", code, "--json").json
            places["metric"] = next(m["name"] for m in page["metrics"] if m["role"] == "primary")
        answer: Answer = sample(*(word.format(**places) for word in line.split()))
        assert answer.code == 0, answer.err
        return answer.json

    return run


def promised() -> list[tuple[str, str]]:
    return [(name, line) for lines in CALLS.values() for name, line in lines.items()]


@pytest.mark.parametrize(("name", "line"), promised())
def test_what_is_printed_is_what_the_schema_promises(call, name, line):
    told = call(line)

    assert [*faults(told, SCHEMAS[name])] == []
    assert told, "there must be something to look at"


@pytest.mark.parametrize(("name", "line"), promised())
def test_an_object_says_first_which_schema_it_follows(call, name, line):
    told = call(line)

    if name in LISTS:
        assert isinstance(told, list)
    else:
        assert next(iter(told.items())) == ("schema", f"springbrett/{name}/1")


def test_each_pilot_is_as_promised_whatever_is_known_of_it(sample):
    codes = [row["code"] for row in sample("list", "--json").json]
    wrong: dict[str, list[str]] = {}
    for code in codes:
        page = sample("show", code, "--json").json
        wrong[code] = [*faults(page, SCHEMAS["pilot"])]
        wrong[code] += faults(
            sample("readiness", code, *AS_OF, "--json").json, SCHEMAS["readiness"]
        )
        for metric in page["metrics"]:
            chart = sample("chart", code, metric["name"], "--json").json
            wrong[code] += faults(chart, SCHEMAS["chart"])

    assert {code: found for code, found in wrong.items() if found} == {}
    assert len(wrong) == 18


@pytest.mark.parametrize(
    "text",
    [
        "date,value\n" + "\n".join(f"{i},{i % 3 + 1}" for i in range(1, 15)),
        "date,numerator\n" + "\n".join(f"2026-{i:02},{i % 4}" for i in range(1, 13)),
        "date,numerator,denominator\n2026-01-05,3,4\n",
    ],
)
@pytest.mark.parametrize("kind", [(), ("--kind", "score"), ("--kind", "days_between")])
def test_any_file_is_analysed_as_promised(sample, tmp_path, text, kind):
    file = tmp_path / "numbers.csv"
    file.write_text(text, encoding="utf-8")
    answer = sample("analyse", str(file), *kind, "--direction", "down", "--target", "1", "--json")

    if answer.code == 0:
        assert [*faults(answer.json, SCHEMAS["analyse"])] == []
    else:
        assert (kind != (), answer.out) == (True, "")


def test_an_import_that_is_refused_says_why_as_promised(sample, tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_text(NUMBERS + "2026-11-16,9,8\n", encoding="utf-8")
    kind = ("--kind", "proportion", "--direction", "up")
    options = ("--pilot", "P-008", "--metric", "Came", *kind, "--json")
    answer = sample("import", "measurements", str(bad), *options)

    assert answer.code == 1
    assert answer.json["left_out"]
    assert [*faults(answer.json, SCHEMAS["import-measurements"])] == []


@pytest.mark.parametrize(("name", "line"), LINES.items())
def test_a_line_is_as_promised(sample, name, line):
    if name == "undo":
        sample("do", "AddPilot", "title=Bus")
    answer = sample(*line.split())

    assert answer.code == 0
    assert [fault for each in answer.lines for fault in faults(each, SCHEMAS[name])] == []
    assert answer.lines


def test_the_window_says_when_it_was_painted_as_promised(sample):
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--store", str(sample.store), "--until-painted"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert [*faults(json.loads(done.stdout), SCHEMAS["until-painted"])] == []


# ------------------------------------------------------------------------------- all of them


def test_every_verb_that_prints_json_has_a_schema():
    asked = {words for words, command in verbs() if prints_json(command)}

    assert asked == set(CALLS)


def test_every_schema_is_held_against_something():
    names = {name for name, _ in promised()} | set(LINES) | {"until-painted"}

    assert set(SCHEMAS) == names


def test_every_schema_stands_in_the_table_for_scripts():
    text = (ROOT / "docs" / "scripts.md").read_text(encoding="utf-8")

    assert set(re.findall(r"\(schemas/([a-z-]+)\.json\)", text)) == set(SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_uses_no_keyword_that_is_not_checked(name):
    look_through(SCHEMAS[name])
    assert SCHEMAS[name]["$schema"] == DIALECT


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema of an object within a schema."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for each in schema.values():
            yield from objects(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from objects(each)


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_object_may_have_what_is_not_promised_or_lack_what_is(name):
    for each in objects({key: one for key, one in SCHEMAS[name].items() if key != "$schema"}):
        assert each["additionalProperties"] is False
        assert each["required"] == [*each["properties"]]


def test_the_schemas_follow_from_the_types():
    """After a change of what is printed: python docs/make_schemas.py"""
    spec = importlib.util.spec_from_file_location("schemas", ROOT / "docs" / "make_schemas.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)

    assert made.documents() == SCHEMAS


def changed(told: Any) -> Iterator[Any]:
    """The document with one thing wrong, in several ways."""
    first = told if isinstance(told, dict) else told[0]
    for name, value in first.items():
        wrong = [] if not isinstance(value, list) else 1
        yield told | {name: wrong} if isinstance(told, dict) else [first | {name: wrong}]
        rest = {key: each for key, each in first.items() if key != name}
        yield rest if isinstance(told, dict) else [rest]
    more = first | {"unheard_of": 1}
    yield more if isinstance(told, dict) else [more]


@pytest.mark.parametrize(("name", "line"), promised())
def test_a_document_with_one_member_wrong_missing_or_too_many_is_found(call, name, line):
    told = call(line)
    missed = [each for each in changed(told) if not any(faults(each, SCHEMAS[name]))]

    assert missed == []
