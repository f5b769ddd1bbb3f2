"""Where things lie that belong to a store but are not in it, and where a store itself lies.

Backups and receipts: local folders of this user, which no sync client takes. And what ships with
the program. Standard library and platformdirs.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

NAME = "springbrett"


def shipped_folder() -> Path:
    """Where the shipped files lie: in the installed program, or beside it in a checkout."""
    here = Path(__file__).resolve().parent.parent
    packed = here / "desktop" / "_resources"
    return packed if packed.is_dir() else here / "resources"


@cache
def shipped_settings() -> dict[str, dict[str, Any]]:
    """What the readiness profiles that come with the program say, by name. Not to be changed."""
    import tomllib

    found = {}
    for path in sorted((shipped_folder() / "profiles").glob("*.toml")):
        settings = tomllib.loads(path.read_text(encoding="utf-8"))
        found[settings["name"]] = settings
    return found


def backups_folder(store_uid: str) -> Path:
    """The folder of a store's own backups; it may not be there yet."""
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False) / "backups" / store_uid


def receipts_folder() -> Path:
    """The folder of receipts; it may not be there yet."""
    from platformdirs import user_state_path

    return user_state_path(NAME, appauthor=False) / "receipts"


SYNCED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
}
"""How the folders of sync clients begin, in lower case, and what the clients are called."""

MARKERS = {
    ".dropbox": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".sync_*.db": "Nextcloud",
}
"""Files that sync clients keep at the top of their folders."""

NETWORK = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "lustre", "glusterfs",
        "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.glusterfs",
    }
)  # fmt: skip
"""Types of file system that lie on another machine, as Linux names them."""

WINDOWS_REMOTE = 4
"""What GetDriveTypeW says of a drive on another machine (DRIVE_REMOTE)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file lies. kind: local, network or synced. name: of sync client or file system."""

    kind: str
    name: str | None = None


def place_of(path: Path) -> Place:
    """Where the file at `path` lies, as far as its folders and the system tell."""
    folders = (*path.absolute().parents, *path.resolve().parents)
    client = next((found for folder in folders if (found := _client(folder))), None)
    if client is not None:
        return Place("synced", client)
    remote = _remote(path)
    return Place("local") if remote is None else Place("network", remote)


def _client(folder: Path) -> str | None:
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        if os.environ.get(name) and Path(os.environ[name]) == folder:
            return "OneDrive"
    for begins, client in SYNCED.items():
        if folder.name.lower().startswith(begins):
            return client
    for pattern, client in MARKERS.items():
        try:
            if any(folder.glob(pattern)):
                return client
        except OSError:
            continue
    return None


def _remote(path: Path) -> str | None:
    if sys.platform == "win32":
        import ctypes

        root = path.resolve().anchor
        remote = ctypes.windll.kernel32.GetDriveTypeW(root) == WINDOWS_REMOTE
        return root if root.startswith("\\\\") or remote else None
    return remote_in(_mounts(), path.resolve())


def _mounts() -> str:
    try:
        return Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def remote_in(mounts: str, path: Path) -> str | None:
    """The file system that `path` lies on where that is on another machine (mountinfo, proc(5))."""
    best, kind = Path(), ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        at = Path(before.split()[4].replace("\\040", " "))
        if (at == path or at in path.parents) and len(at.parts) >= len(best.parts):
            best, kind = at, after.split()[0]
    return kind if kind in NETWORK else None
