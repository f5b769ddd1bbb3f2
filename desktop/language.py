"""Which language people read: chosen, or the system's; its sentences and its figures."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.resources import resource
from desktop.text import ENGLISH, Text

LANGUAGES = {"en": ENGLISH, "nb": QLocale("nb_NO"), "nn": QLocale("nn_NO")}

_installed: list[QTranslator] = []


def system_language() -> str:
    """en, nb or nn, from what the system says; English where it says something else."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        said = os.environ.get(name)
        if said:
            return _known(said)
    return _known(QLocale.system().name())


def _known(name: str) -> str:
    code = name[:2].lower()
    return {"nb": "nb", "no": "nb", "nn": "nn"}.get(code, "en")


def language_of(text: Text) -> str:
    """en, nb or nn: the language that a text is spoken in."""
    return _known(text.locale.name())


def use_language(lang: str | None = None) -> Text:
    """Make this the language of the process; what says things in it.

    lang: en, nb or nn; anything else for the system's. A language without its sentences shows
    English ones.
    """
    code = lang if lang in LANGUAGES else system_language()
    app = QCoreApplication.instance()
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    if code != "en":
        if app is None:
            _kept.append(QCoreApplication([]))
        for name in (f"qt_{code}", f"springbrett_{code}"):
            translator = QTranslator()
            if translator.load(str(resource("i18n", f"{name}.qm"))):
                QCoreApplication.installTranslator(translator)
                _installed.append(translator)
    return Text(LANGUAGES[code])


_kept: list[QCoreApplication] = []
"""A command line that speaks Norwegian needs an application object for its translators."""
