"""Make the corpus: `python -m tests.sheets.make` writes files/ and expected/.

Every module of this folder that has CASES takes part: a list of functions that each give a Case.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path

from tests.sheets.truth import Case

HERE = Path(__file__).resolve().parent
FILES, EXPECTED = HERE / "files", HERE / "expected"
_NO_FAMILY = {"make", "truth", "writers", "report", "reading"}


def cases() -> Iterator[Case]:
    """All cases, by module and in its order."""
    for path in sorted(HERE.glob("*.py")):
        if path.stem in _NO_FAMILY or path.stem.startswith(("test_", "__")):
            continue
        for maker in getattr(importlib.import_module(f"tests.sheets.{path.stem}"), "CASES", ()):
            yield maker()


def expectation(case: Case) -> str:
    """The text of a case's file in expected/: a row of the sheet is a line."""
    said = case.expected()
    rows = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in said["rows"])
    lines = [
        f" {json.dumps(name)}: "
        + (f"[\n{rows}\n ]" if name == "rows" and rows else json.dumps(value, ensure_ascii=False))
        for name, value in said.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main() -> None:
    """Write what is not as it must be."""
    FILES.mkdir(exist_ok=True)
    EXPECTED.mkdir(exist_ok=True)
    for case in cases():
        if case.data is not None:
            (FILES / case.file).write_bytes(case.data)
        path = EXPECTED / f"{Path(case.file).stem}.json"
        path.write_text(expectation(case), encoding="utf-8", newline="\n")
        print(case.file)


if __name__ == "__main__":
    main()
