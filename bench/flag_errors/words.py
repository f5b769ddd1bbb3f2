"""What the document says around its figures: titles, cases, and why a goal is missed."""

from __future__ import annotations

SECTIONS = {
    "minimum": (
        "No better than just worthwhile",
        "The true value lies exactly at the minimum worthwhile value, so every “shown” is wrong. "
        "The target lies there too: then nothing but the interval stands guard, and this is the "
        "hardest plan that a lead can make. All of the profile's chance of error is spent on this "
        "one phase. Looked at every week for twice the planned time.",
    ),
    "minimum_spread": (
        "The same, with numbers that vary more than chance",
        "The variance between weeks is twice what chance alone would give.",
    ),
    "lag_3": (
        "The same, and neighbouring weeks hang together (correlation .3)",
        "Shares, counts and rates vary twice as much as chance as well. The correlation is that "
        "of the weeks as they are seen. From here on a phase gets the first phase's part of the "
        "chance of error, two thirds of it.",
    ),
    "lag_5": (
        "The same with a correlation of .5",
        "Half of what one week has is left in the next.",
    ),
    "nothing": (
        "Nothing happened at all",
        "The true value stays at the baseline; the minimum worthwhile value lies halfway between "
        "baseline and target. Here what people do today is asked whether it is better than before.",
    ),
    "restarts": (
        "A lead who begins anew",
        "No better than just worthwhile, as above, in up to six judged phases within 104 weeks. "
        "The last lead begins anew once, at the best of all weeks that lie behind, chosen at "
        "each look for 52 weeks: the program lets a phase begin in the past.",
    ),
    "truth": (
        "The effect is there: does the flag see it?",
        "Shares of 20 people a week, 26 weeks planned, baseline 40 %, worthwhile from 50 %, target "
        "60 %: passed by the planned end, by the true value in the first column.",
    ),
    "one_test": (
        "What looking every week costs",
        "Of what one test with the same limits finds at the planned end, all of the chance of "
        "error spent there, at the true value where it finds two thirds.",
    ),
    "guardrail": (
        "Somebody is harmed",
        "A guardrail whose true value lies clearly past its limit is called in order at some look "
        "from the profile's first one on, within twice the planned time.",
    ),
    "worst_off": (
        "Better on average, worse for those worst off",
        "Two groups, 30 % of those it is for worst off, both at 40 % before. Whole pilots, "
        "{fewer} a cell, are judged with all criteria on effect, reach and equity that the profile "
        "requires; all else is taken as in order. First figure: “ready” at some look up to "
        "the planned end; second: “ready” at the planned end, where nobody acted before.",
    ),
}

SHORT = {
    "minimum": "Just worthwhile, yet shown",
    "minimum_spread": "… and varying twice as much",
    "lag_3": "… and weeks hang together, .3",
    "lag_5": "… and weeks hang together, .5",
    "nothing": "Nothing happened, yet shown",
    "restarts": "Just worthwhile, up to six new starts",
    "hindsight": "… and one new start chosen afterwards",
    "target": "True value at the target, shown by the end",
    "beyond": "Five points beyond the target, shown by the end",
    "one_test": "Of what one test at the end finds",
    "guardrail": "Harm, yet the guardrail is in order",
    "worst_off": "Worse for those worst off, yet ready",
}

TITLES = {
    "minimum": "No better than just worthwhile, yet shown",
    "minimum_spread": "The same, varying twice as much as chance",
    "lag_3": "Neighbouring weeks hang together, .3",
    "lag_5": "Neighbouring weeks hang together, .5",
    "nothing": "Nothing happened, yet shown",
    "restarts": "Up to six new starts",
    "hindsight": "One new start chosen afterwards",
    "target": "True value at the target",
    "beyond": "Five points beyond the target",
    "one_test": "Of what one test at the end finds",
    "guardrail": "Somebody is harmed, yet the guardrail is in order",
    "worst_off": "Better on average, worse for those worst off, yet ready",
}

WAYS = {
    "weekly": "95 % interval, weekly",
    "six": "six in a row",
    "estimate": "average beyond target",
    "once": "one test at the end",
}

CASES = {
    "hasty": "as soon as the average falls short, from the third week on",
    "patient": "when the average falls short and the flag could have spoken",
    "to_the_end": "when the planned time is over",
    "mixed": "when the average falls short and the flag could have spoken, or the time is over",
    "hindsight": "once, from the best week that lies behind",
    "drifts": "both at 60 % first, a gain for both; in 26 weeks the worst off fall to 20 %, others "
    "rise to 98 %",
    "falls": "in 26 weeks the worst off fall from 40 to 20 %, others rise from 60 to 98 %",
    "at_once": "the worst off at 30 % from the first week on, the others at 85 %",
    "stay_away": "the worst off at 30 %, the others at 75 %, one participant in ten is worst off",
}
CASES |= {
    f"{way}_spread": f"{CASES[way]}; varying twice as much"
    for way in ("hasty", "patient", "to_the_end", "mixed", "hindsight")
}

TAIL = (
    "Few events or failures, coming in clusters, have a long tail on the bad side: a short series "
    "often lacks the rare bad week, and then its average looks too good and its spread too small. "
    "For means and scores the limits reach further on the side of the longer tail; for shares and "
    "rates they do not."
)
TOO_LOW = (
    "In more than half of the short series the correlation of neighbouring weeks comes out too "
    "low, and the limits are widened too little."
)
WHY: dict[tuple[str, str], str] = {
    ("minimum", "mean"): (
        "With a skewness of 1.5 a short series often lacks the rare bad week: its average looks "
        "too good and its spread too small. The limits reach further on the side of the longer "
        "tail (Johnson's correction), which at 8 to 26 weeks is not quite enough."
    ),
    ("minimum_spread", "proportion"): TAIL,
    ("minimum_spread", "rate"): TAIL,
    ("minimum_spread", "days_between"): (
        "The limits for days between events take each event as independent of the others. Nothing "
        "in the rule estimates how much they come in clusters, so nothing is widened for it and "
        "no sentence says so. Where events come in clusters, count them by week instead."
    ),
    ("lag_3", "rate"): f"{TAIL} {TOO_LOW}",
    ("lag_5", "rate"): f"{TAIL} {TOO_LOW}",
    ("lag_5", "proportion"): (
        f"{TOO_LOW} The miss lies within the error of the simulation, and with the minimum halfway "
        "to the target, as most plans have it, the goal is met."
    ),
    ("hindsight", ""): (
        "Each new phase gets its smaller part of the chance of error, counted from its own first "
        "week. The rule does not know that this week was picked among all that lie behind, and "
        "picking is worth many looks. New starts that lie ahead when they are entered keep the "
        "goal. A phase that was judged only from the day on which it was entered would keep it too."
    ),
    ("guardrail", ""): (
        "The exploratory profile lets a guardrail pass unless its whole interval lies on the wrong "
        "side of the limit. Harm that is not yet certain does not hold its flag back; when it is "
        "certain the flag turns to “reconsider”. In the other two profiles the interval must lie "
        "on the good side, and the goal is met."
    ),
    ("worst_off", ""): (
        "The flag asks that those worst off surely do better than before, and that the gap does "
        "not widen. Where they fall from where they were, a few chance numbers at the start can "
        "look like a gain. The exploratory profile requires nothing about reach and equity."
    ),
}
"""Why a goal is missed, by row and kind, or by row alone."""
