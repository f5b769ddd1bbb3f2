"""Why, and who does what by when, typed on one line: parts with a name and a colon are actions."""

from __future__ import annotations

from datetime import date

from desktop.ui.review.typed_action import TypedAction, is_action, read_action


def read_line(typed: str, today: date) -> tuple[str, tuple[TypedAction, ...]]:
    """The reason, and the actions that follow it after a semicolon each.

    “Offered to all schools; Per: write to the municipalities by 12.12.” Raises Refusal where an
    action has no deed, or a day that is none or has passed.
    """
    reason: list[str] = []
    actions: list[TypedAction] = []
    for part in typed.split(";"):
        if is_action(part):
            actions.append(read_action(part, today))
        elif part.strip():
            reason.append(part.strip())
    return "; ".join(reason), tuple(actions)
