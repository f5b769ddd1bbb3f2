"""Results as plain values, for JSON."""

from __future__ import annotations

import dataclasses
from datetime import date
from enum import Enum
from math import isfinite
from typing import Any
from uuid import UUID

import numpy as np


def plain(value: Any) -> Any:
    """The same as dicts, lists, numbers, words and None: arrays as lists, nan as None.

    Enumerations become their words, dates ISO text, uids text, numpy scalars Python ones. An
    infinite number has no place in JSON and becomes None too.
    """
    if value is None or type(value) in (str, int, bool):
        return value
    if isinstance(value, np.ndarray | np.generic):
        ready = value.dtype.kind in "biu" or (value.dtype.kind == "f" and np.isfinite(value).all())
        value = value.tolist()
        if ready:  # nothing in it is nan, so nothing in it needs a look
            return value
    match value:
        case Enum():
            value = value.value
        case float():
            value = value if isfinite(value) else None
        case list() | tuple():
            value = [plain(held) for held in value]
        case dict():
            value = {str(plain(key)): plain(held) for key, held in value.items()}
        case date():
            value = value.isoformat()
        case UUID():
            value = str(value)
        case _ if dataclasses.is_dataclass(value):
            names = (each.name for each in dataclasses.fields(value))
            value = {name: plain(getattr(value, name)) for name in names}
    return value


class Plain:
    """A frozen dataclass that can say itself in plain values."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Field for field; see `plain`."""
        whole: dict[str, Any] = plain(self)
        return whole
