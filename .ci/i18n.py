"""The translations: collect what is to be translated, compile what was. Standard library only.

usage: python .ci/i18n.py [collect | compile], by a Python that has PySide6 (.venv's)

collect brings the sentences of the code into resources/i18n/springbrett_*.ts; what the code no
longer says is dropped, git remembers it. compile makes a .qm of each .ts that is newer than its
own; it is what happens unless told otherwise. The qt_*.ts hold Qt's own sentences, those that our
windows can show; nothing collects them.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("nb", "nn")
CODE = ("desktop", "store")
# How lupdate knows our `mark` and `mark_n`: by the names of Qt's functions with the same arguments.
ALIASES = "QT_TRANSLATE_NOOP=mark,translate=mark_n"


def main(asked: str = "compile") -> None:
    """Do what was asked for."""
    deeds = {"collect": collect, "compile": compile_stale}
    if asked not in deeds:
        sys.exit(__doc__)
    deeds[asked]()


def collect(catalogues: list[Path] | None = None) -> None:
    """Bring the sentences of the code into the catalogues; new ones are marked unfinished."""
    catalogues = catalogues or [CATALOGUES / f"springbrett_{code}.ts" for code in LANGUAGES]
    sources = sorted(path for folder in CODE for path in (ROOT / folder).rglob("*.py"))
    how = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", ALIASES]
    files = [path.relative_to(ROOT) for path in sources]
    run("lupdate", [*how, *map(str, files), "-ts", *map(str, catalogues)])


def compile_stale() -> None:
    """Make what `stale` names."""
    catalogues = stale()
    if catalogues:
        # Without -removeidentical: a text that is the same in both languages is translated too.
        run("lrelease", ["-silent", *map(str, catalogues)])


def stale() -> list[Path]:
    """The catalogues that have no compiled file, or an older one."""
    return [path for path in sorted(CATALOGUES.glob("*.ts")) if is_newer(path)]


def is_newer(catalogue: Path) -> bool:
    """Whether a catalogue was changed since it was compiled."""
    compiled = catalogue.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime


def run(tool: str, arguments: list[str]) -> None:
    """Run one of Qt's tools, as PySide6 carries it."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        sys.exit(f"{tool} comes with PySide6, which this Python does not have: use that of .venv.")
    program = Path(found.origin).with_name(tool + (".exe" if sys.platform == "win32" else ""))
    if subprocess.run([str(program), *arguments], cwd=ROOT, check=False).returncode:
        sys.exit(f"{tool} failed; what it said stands above.")


if __name__ == "__main__":
    main(*sys.argv[1:])
