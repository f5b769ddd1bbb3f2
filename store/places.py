"""Where things lie that belong to a store but are not in it: backups and receipts.

Local folders of this user, which no sync client takes. Standard library and platformdirs.
"""

from __future__ import annotations

from pathlib import Path

NAME = "springbrett"


def backups_folder(store_uid: str) -> Path:
    """The folder of a store's own backups; it may not be there yet."""
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False) / "backups" / store_uid


def receipts_folder() -> Path:
    """The folder of receipts; it may not be there yet."""
    from platformdirs import user_state_path

    return user_state_path(NAME, appauthor=False) / "receipts"
