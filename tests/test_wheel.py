"""The wheel is the whole program: built without network, it runs where no checkout is."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built by the backend that `make setup` brings, as pip and pipx do."""
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("the build backend is not here: make setup brings it")
    out = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a fresh environment that has the wheel, and the packages of this one."""
    folder = tmp_path_factory.mktemp("env")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    python = str(scripts / "python")
    # To put pip into an environment takes longer than all the rest; most pips can reach in.
    has_pip = importlib.util.find_spec("pip") is not None
    uv = None if has_pip else shutil.which("uv")
    venv.create(folder, with_pip=not has_pip and uv is None)
    if uv is not None:
        install = [uv, "pip", "install", "--offline", "--python", python]
    elif has_pip:
        install = [sys.executable, "-m", "pip", "--python", python, "install", "--no-index"]
    else:
        install = [python, "-m", "pip", "install", "--no-index"]
    subprocess.run([*install, "-q", "--no-deps", str(wheel)], check=True)
    own = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    # Its .pth files are not read there, so the checkout that is installed here stays out of sight.
    (Path(own) / "packages.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return scripts


@pytest.fixture
def run(installed: Path, tmp_path: Path):
    """Calls a program of the environment far from the checkout; what it printed."""

    def call(program: str, *arguments: str) -> str:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        env.pop("PYTHONPATH", None)
        done = subprocess.run(
            [str(installed / program), *arguments],
            cwd=tmp_path,
            env=env,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return call


def test_migrations_translations_and_all_other_resources_are_inside(wheel):
    inside = set(zipfile.ZipFile(wheel).namelist())
    migrations = {
        f"store/_migrations/{path.relative_to(ROOT / 'migrations')}".replace("\\", "/")
        for path in (ROOT / "migrations").rglob("*.py")
    }
    resources = {
        f"desktop/_resources/{path.relative_to(ROOT / 'resources')}".replace("\\", "/")
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }

    assert migrations | resources <= inside
    assert {f"desktop/_resources/i18n/{name}_{code}.qm" for name in ("qt", "springbrett")
            for code in ("nb", "nn")} <= inside  # fmt: skip


def test_the_guide_is_inside_with_its_pictures_and_all_pages_that_it_links_to(wheel):
    inside = set(zipfile.ZipFile(wheel).namelist())
    docs = ROOT / "docs"
    wanted = [*(docs / "en").rglob("*.md"), *(docs / "nb").rglob("*.md")]
    wanted += (docs / "pictures").rglob("*.*")
    for page in list(wanted):
        if page.suffix == ".md":
            links = re.findall(r"\]\(([^)#\s]+\.md)", page.read_text(encoding="utf-8"))
            wanted += [(page.parent / link).resolve() for link in links]

    assert len(wanted) > 100
    for path in wanted:
        assert f"desktop/_docs/{path.relative_to(docs).as_posix()}" in inside, path


def test_nothing_else_is_inside(wheel):
    folders = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}

    assert folders == {"desktop", "store", f"springbrett-{version('springbrett')}.dist-info"}
    assert not [name for name in zipfile.ZipFile(wheel).namelist() if "__pycache__" in name]


def test_it_tells_its_version_and_comes_from_the_wheel(run, installed):
    assert run("springbrett", "--version") == f"springbrett {version('springbrett')}\n"
    code = "import desktop, store; print(desktop.__file__, store.__file__)"
    for place in run("python", "-c", code).split():
        assert Path(place).is_relative_to(installed.parent)


def test_a_store_is_made_by_the_migrations_inside_and_shown_in_norwegian(run, tmp_path):
    store = ("--store", str(tmp_path / "pilots.db"), "--by", "kari")
    run("springbrett", *store, "do", "AddPilot", "title=Gågrupper", "stage=running")

    assert "I gang" in run("springbrett", *store, "--lang", "nb", "list")
    assert run("springbrett", *store, "check")
    run("springbrett", *store, "--lang", "nn", "snapshot", "portfolio", "--png", "portfolio.png")
    assert (tmp_path / "portfolio.png").read_bytes().startswith(b"\x89PNG")


def test_the_window_has_a_program_of_its_own(installed):
    names = {path.stem for path in installed.iterdir()}

    assert {"springbrett", "springbrett-window"} <= names
