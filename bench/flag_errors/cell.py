"""One figure of the table, with its Monte Carlo error and its goal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from store.words import Kind

Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure. section: the question; case: what sets this cell apart from its neighbours.

    row: id of the line on a profile's page that it stands for, None where it stands in the
    document alone. share: of the pilots, 0 to 1; by_plan: the same up to the planned end, None
    where the share already is. goal: None where there is none; at_least: it is a floor. today:
    other ways, by id. ratio_of: where the share is a ratio, the share that it is a ratio to.
    """

    section: str
    case: str
    profile: str
    alpha: float
    kind: Kind
    pilots: int
    share: float
    by_plan: float | None = None
    row: str | None = None
    goal: float | None = None
    at_least: bool = False
    today: Mapping[str, float] = field(default_factory=dict)
    ratio_of: float | None = None

    @property
    def margin(self) -> float:
        """Half the width of the 95 % Monte Carlo interval (Agresti & Coull 1998)."""
        n, scale = self.pilots, self.ratio_of or 1.0
        p = (min(1.0, self.share * scale) * n + 2) / (n + 4)
        return float(Z * np.sqrt(p * (1 - p) / (n + 4)) / scale)

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        if self.goal is None:
            return None
        return self.share >= self.goal if self.at_least else self.share <= self.goal

    @property
    def narrow(self) -> bool:
        """Whether the goal lies within the Monte Carlo error of the figure."""
        return self.goal is not None and abs(self.share - self.goal) <= self.margin

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Cell:
        """The cell that `to_dict` was called on."""
        return cls(**{**kept, "kind": Kind(kept["kind"])})
