"""All that a fresh machine needs before this checkout runs. Standard library only.

usage: python3 .ci/setup.py

Four steps, none done twice: the system libraries that Qt opens (on apt systems), `.venv` with
the packages of requirements.lock, the project itself, editable, and the translations that were
changed since they were compiled. Every download is checked against a hash, the build backend's too
(.ci/build.lock); that is why the editable install runs without build isolation, which would fetch
the backend unchecked.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
READY = VENV / "ready"
TRANSLATIONS = ROOT / ".ci" / "i18n.py"
LOCKS = (ROOT / "requirements.lock", ROOT / ".ci" / "build.lock")
OLDEST = (3, 11)

# What PySide6's wheels leave to the system: the library that is opened, and its Debian package.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# What a window on X11 needs besides.
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", str(Path.home() / ".local/share/fonts"))


def main() -> None:
    """Set up what is missing, then say nothing more."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        sys.exit(f"Springbrett needs Python 3.11 or newer, this is {found}: install a newer one.")
    ready = READY.exists() and READY.read_text() == fingerprint()
    uv = None if ready else uv_that_runs()
    if sys.platform.startswith("linux"):
        set_up_system(needs_venv=not ready and not uv)
    if not ready:
        set_up_packages(uv)
        READY.write_text(fingerprint())
    if runpy.run_path(str(TRANSLATIONS))["stale"]():
        run([str(PYTHON), str(TRANSLATIONS)])


# ------------------------------------------------------------------------------ system libraries


def set_up_system(*, needs_venv: bool) -> None:
    """Install the Debian packages that are missing, or print the one line that does.

    Stops only where nothing would run without them.
    """
    missing = missing_packages(needs_venv=needs_venv)
    if not missing:
        return
    if not shutil.which("apt-get"):
        print(
            "Springbrett may not start: these are missing, by their Debian names. Install them as"
            " this system calls them:\n  " + " ".join(missing),
            file=sys.stderr,
        )
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    rights = [] if os.geteuid() == 0 else ["sudo"] if shutil.which("sudo") else None
    if rights is not None:
        print("Springbrett needs system packages:", *rights, *install, flush=True)
        if apt([*rights, "apt-get", "update", "-qq"]) and apt([*rights, *install]):
            return
    line = f"apt-get update && {' '.join(install)}"
    print(f"Please have an administrator run:\n  {line}", file=sys.stderr)
    if needed_to_run(missing):
        sys.exit(1)


def missing_packages(*, needs_venv: bool) -> list[str]:
    """The Debian packages that this machine lacks, in a fixed order."""
    wanted = {**LIBRARIES, **X11_LIBRARIES}
    missing = [package for library, package in wanted.items() if not opens(library)]
    if not any(Path(folder).is_dir() and any(Path(folder).rglob("*.?t[fc]")) for folder in FONTS):
        missing.append("fonts-dejavu-core")
    if not has_display() and not shutil.which("Xvfb"):
        missing += ["xvfb", "xauth"]
    if needs_venv and not can_make_venv():
        missing.append("python3-venv")
    return missing


def needed_to_run(packages: list[str]) -> bool:
    """Whether tests and pictures fail without these; the rest only makes them nicer."""
    return bool({*LIBRARIES.values(), "python3-venv"} & set(packages))


def opens(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Whether somebody sits before a screen."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def can_make_venv() -> bool:
    """Whether `python3 -m venv` works; Debian ships it without ensurepip."""
    return all(map(importlib.util.find_spec, ("venv", "ensurepip")))


def apt(command: list[str]) -> bool:
    """Run apt without questions; whether it succeeded."""
    if command[0] == "sudo":  # sudo clears the environment
        command = ["sudo", "DEBIAN_FRONTEND=noninteractive", *command[1:]]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return succeeds(command, env=quiet, stdout=subprocess.DEVNULL)


# --------------------------------------------------------------------------------- the packages


def set_up_packages(uv: str | None) -> None:
    """Make `.venv` and put the locked packages and the project into it."""
    print(f"Setting up .venv with {'uv' if uv else 'venv and pip'} …", flush=True)
    READY.unlink(missing_ok=True)
    if not venv_runs("import sys" if uv else "import sys, pip"):
        shutil.rmtree(VENV, ignore_errors=True)
        with_uv = [uv, "venv", "-q", "--python", sys.executable] if uv else None
        run([*(with_uv or [sys.executable, "-m", "venv"]), str(VENV)])
    if uv:
        install = [uv, "pip", "install", "-q", "--python", str(PYTHON)]
    else:
        install = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    for lock in LOCKS:
        run([*install, "--require-hashes", "-r", str(lock)])
    run([*install, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])


def uv_that_runs() -> str | None:
    """The path of uv, unless it isn't there or is a shim with nothing behind it."""
    uv = shutil.which("uv")
    return uv if uv and succeeds([uv, "--version"], capture_output=True) else None


def venv_runs(imports: str) -> bool:
    """Whether `.venv` has a Python of the right age that can do `imports`; it is then kept."""
    check = f"{imports}; sys.exit(sys.version_info < {OLDEST})"
    return PYTHON.exists() and succeeds([str(PYTHON), "-c", check], capture_output=True)


def fingerprint() -> str:
    """What the finished set-up depends on; the place too, as an editable install points to it."""
    content = b"".join(path.read_bytes() for path in (*LOCKS, ROOT / "pyproject.toml"))
    return hashlib.sha256(content + os.fsencode(ROOT)).hexdigest()


def run(command: list[str]) -> None:
    """Run a step; when it fails, its own words stand above ours."""
    if not succeeds(command, cwd=ROOT):
        sys.exit(f"Setting up stopped at: {' '.join(command)}\nMend that and run make again.")


def succeeds(command: list[str], **how: Any) -> bool:
    """Run a command; whether it ended well."""
    return subprocess.run(command, check=False, **how).returncode == 0


if __name__ == "__main__":
    main()
