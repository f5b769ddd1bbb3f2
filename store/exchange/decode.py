"""From bytes to text by rule, never by statistics: guessing gets Norwegian letters wrong."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from store.errors import Refusal
from store.words import mark

HAS_NUL = mark(
    "errors",
    "Byte {position} of the file is empty (NUL), so this is no text file: save it as CSV and try "
    "again.",
)
BROKEN_TEXT = mark(
    "errors",
    "The file says it is {encoding}, but cannot be read as that from byte {position}: save it "
    "again as CSV (UTF-8).",
)
UNKNOWN_ENCODING = mark(
    "errors",
    "The letters of the file cannot be read (neither UTF-8 nor Windows text, see byte "
    "{position}): save it again as CSV (UTF-8).",
)
NOT_IN_IT = mark("errors", "Byte {position} of the file is no {encoding}: choose another encoding.")

# The longer mark first: UTF-16's is no beginning of UTF-8's, but order costs nothing.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, without its byte order mark, and the encoding it was read by."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded:
    """Read bytes by their byte order mark, else as strict UTF-8, else as cp1252.

    Raises Refusal where that fails, and for NUL in any of them.
    """
    for bom, encoding in _MARKS:
        if data.startswith(bom):
            try:
                text = data[len(bom) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise Refusal(
                    BROKEN_TEXT, encoding=encoding.upper(), position=error.start + len(bom) + 1
                ) from error
            return _without_nul(text, encoding)
    try:
        text, encoding = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        try:
            text, encoding = data.decode("cp1252"), "cp1252"
        except UnicodeDecodeError as error:
            raise Refusal(UNKNOWN_ENCODING, position=error.start + 1) from error
    return _without_nul(text, encoding)


def in_encoding(data: bytes, encoding: str) -> bytes:
    """A text file that is in the encoding that a person has said, marked as UTF-8; "" as it is.

    Raises Refusal where it is not in that encoding.
    """
    if not encoding:
        return data
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refusal(
            NOT_IN_IT, field="encoding", encoding=encoding, position=error.start + 1
        ) from None
    return text.removeprefix("\ufeff").encode("utf-8-sig")


def _without_nul(text: str, encoding: str) -> Decoded:
    nul = text.find("\0")
    if nul >= 0:
        # SQLite's length() stops at NUL, and so would every search
        raise Refusal(HAS_NUL, position=len(text[:nul].encode(encoding)) + 1)
    return Decoded(text, encoding)
