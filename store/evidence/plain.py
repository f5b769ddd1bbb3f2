"""Results as plain values, for JSON."""

from __future__ import annotations

import dataclasses
from datetime import date
from enum import Enum
from math import isfinite
from typing import Any

import numpy as np


def plain(value: Any) -> Any:
    """The same as dicts, lists, numbers, words and None: arrays as lists, nan as None.

    Enumerations become their words, dates ISO text, numpy scalars Python ones. An infinite number
    has no place in JSON and becomes None too.
    """
    if isinstance(value, np.ndarray | np.generic):
        value = value.tolist()
    match value:
        case Enum():
            return value.value
        case float():
            return value if isfinite(value) else None
        case list() | tuple():
            return [plain(held) for held in value]
        case dict():
            return {str(plain(key)): plain(held) for key, held in value.items()}
        case date():
            return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    return value


class Plain:
    """A frozen dataclass that can say itself in plain values."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Field for field; see `plain`."""
        whole: dict[str, Any] = plain(self)
        return whole
