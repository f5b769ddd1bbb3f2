"""What the reader makes of the corpus: `python -m tests.sheets.report [BEGINNING OF A NAME]`."""

from __future__ import annotations

import sys

from tests.sheets.reading import Outcome, names, read

_SHOWN = 4


def line(outcome: Outcome) -> str:
    """One file: whether it is right, what is wrong, what was asked, how long it took."""
    state = "WRONG" if outcome.wrong else "lost" if outcome.lost else "ok"
    if state == "ok" and outcome.faults:
        state = "fault"
    asked = ", ".join(outcome.asked) or "-"
    return f"{state:<6}{outcome.name:<52}{asked:<10}{outcome.milliseconds:7.0f} ms"


def main(beginning: str = "", talkative: bool = False) -> int:
    """Print a line for each file and the totals; 1 where anything is not right."""
    outcomes = [read(name) for name in names() if name.startswith(beginning)]
    for outcome in outcomes:
        print(line(outcome))
        shown = outcome.complaints if talkative else outcome.complaints[:_SHOWN]
        for complaint in shown:
            print(f"        {complaint}")
        if len(outcome.complaints) > len(shown):
            print(f"        and {len(outcome.complaints) - len(shown)} more")
        for said in outcome.said if talkative else ():
            print(f"        “{said}”")
    slowest = max(outcomes, key=lambda one: one.milliseconds)
    right = sum(not one.complaints for one in outcomes)
    print(
        f"{len(outcomes)} files, {right} right; {sum(one.values for one in outcomes)} values, "
        f"{sum(len(one.wrong) for one in outcomes)} wrong, "
        f"{sum(len(one.lost) for one in outcomes)} lost; "
        f"{sum(len(one.asked) for one in outcomes)} questions, "
        f"at most {max(len(one.asked) for one in outcomes)} a file; "
        f"slowest {slowest.name} {slowest.milliseconds:.0f} ms"
    )
    return int(right < len(outcomes))


if __name__ == "__main__":
    asked = [one for one in sys.argv[1:] if one != "-v"]
    sys.exit(main(asked[0] if asked else "", "-v" in sys.argv))
