"""What may be done with a file by its name and its first bytes; names that are safe to write.

What is not known to be harmless is never opened: it can be saved, and that is all.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from pathlib import Path

NUMBERS = frozenset({".csv", ".tsv", ".xlsx", ".xlsb", ".xls", ".ods"})
UNCLEAR = frozenset({".txt", ".xlsm", ".json"})
"""They may hold numbers to read, or be something to keep."""
PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"})
OPENED = PICTURES | {
    ".pdf", ".txt", ".csv", ".tsv", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".rtf",
    ".tif", ".tiff", ".heic", ".mp3", ".m4a", ".wav", ".ogg", ".mp4", ".mov", ".webm", ".eml",
}  # fmt: skip
"""Documents, pictures and sound. Those in which macros or scripts can stand are not among them."""
PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"L\0\0\0\x01\x14\x02\0",
    b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe",
)
"""How what can be run begins, whatever it is called."""
DESKTOP_ENTRY = b"[Desktop Entry]"
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
UNSAFE = re.compile(r'[<>:"/\\|?*]')
LONGEST = 120


class Dropped(StrEnum):
    """What a file that is dropped on a pilot is taken for."""

    NUMBERS = "numbers"
    FILE = "file"
    UNCLEAR = "unclear"


def taken_for(file: Path) -> Dropped:
    """Numbers to read, a file to keep, or a question."""
    ending = file.suffix.lower()
    if ending in NUMBERS:
        return Dropped.NUMBERS
    return Dropped.UNCLEAR if ending in UNCLEAR else Dropped.FILE


def is_picture(name: str) -> bool:
    """Whether a small picture of it can be tried."""
    return Path(name).suffix.lower() in PICTURES


def may_be_opened(name: str, content: bytes | None = None) -> bool:
    """Whether a file may be handed to the program that shows such files.

    content: what is in it, where that is known. Endings that somebody hid count as they are.
    """
    if Path(safe_name(name)).suffix.lower() not in OPENED:
        return False
    if content is None:
        return True
    begins = content.lstrip(b"\xef\xbb\xbf \t\r\n")
    return not (content.startswith(PROGRAMS) or begins.startswith((*PROGRAMS, DESKTOP_ENTRY)))


def safe_name(name: str) -> str:
    """The name as it may be written into a folder: no path, nothing invisible, not too long."""
    shown = "".join(sign for sign in name if unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))
    bare = UNSAFE.sub("_", unicodedata.normalize("NFC", shown)).strip(" .")
    if not bare or RESERVED.fullmatch(bare):
        bare = f"_{bare}"
    stem, ending = Path(bare).stem, Path(bare).suffix
    return stem[: LONGEST - len(ending)].rstrip(" .") + ending[:20] if ending else bare[:LONGEST]
