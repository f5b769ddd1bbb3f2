"""Text as typed, in a chart: the one place through which names reach a picture.

pyqtgraph's titles, labels and legends take HTML and cut at "<", and so do tooltips. Charts here
paint text with QPainter, which knows no markup; a test forbids the HTML ways outside this module.
"""

from __future__ import annotations

import html
import re
import unicodedata

from PySide6.QtSvg import QSvgGenerator

# Control, format (bidirectional overrides among them), surrogate and line separators: a name
# holding these could turn the figures beside it around, or break the line.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# Zero-width joiner and non-joiner and the soft hyphen are part of how words are written.
_KEPT = frozenset("\u200c\u200d\u00ad")

# A figure and its unit are never parted, so blanks that do not break stay.
_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")


def plain(text: str) -> str:
    """The text on one line as typed; nothing in it is read as markup or moves its neighbours."""
    spaced = " ".join(_BLANKS.split(text)).strip(" ")
    return "".join(
        char for char in spaced if char in _KEPT or unicodedata.category(char) not in _UNSEEN
    )


def escaped(text: str) -> str:
    """The text for a page that is sent on, where a name would else be read as markup."""
    return html.escape(text)


def describe_svg(generator: QSvgGenerator, title: str, summary: str) -> None:
    """Give an SVG its title and description; Qt escapes both."""
    generator.setTitle(plain(title))
    generator.setDescription(plain(summary))
