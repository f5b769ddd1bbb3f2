"""Work every flag and verdict out again from what `springbrett readiness --json` prints.

    springbrett readiness --json | python docs/recompute.py

Nothing of Springbrett is used: the rules stand here, the statistics in the recompute_*.py beside
it. Prints what comes out otherwise and ends with 1 if anything does. What no records are kept of
yet must read "unknown". readiness-json.md has the words.
"""

import json
import sys
from math import isnan, sqrt

import numpy as np
import recompute_groups as of
import recompute_numbers as num
from recompute_looks import look, unlike
from scipy.stats import t

EVIDENCE = ("effect", "harm", "reach_and_equity", "transfer")
PASS, FAIL, UNKNOWN = "pass", "fail", "unknown"


def beyond(value, other, way):
    return (value - other) * way > 1e-12 * max(abs(value), abs(other))


def passed(holds):
    return PASS if holds else FAIL


def least(verdicts):
    return min(verdicts, key=[FAIL, UNKNOWN, PASS].index)


def past(f, value):
    """All that is likely lies on the worse side of a value."""
    return f.judgeable and value is not None and beyond(f.bad, value, -f.way)


def effect(m, f, profile):
    target, minimum = m["target"], m["minimum_worthwhile"]
    if not f.judgeable or target is None or minimum is None:
        return UNKNOWN
    if (f.way and f.wrong_way) or past(f, target):
        return FAIL
    short = beyond(target, f.e, f.way) or beyond(minimum, f.latest, f.way)
    return PASS if beyond(f.good, m[profile["effect_beyond"]], f.way) and not short else UNKNOWN


def harm(f, profile):
    if f.limit is None or not f.judgeable:
        return UNKNOWN
    clear = beyond(f.good, f.limit, f.way) or not profile["guardrail_must_clear"]
    return FAIL if past(f, f.limit) else PASS if clear else UNKNOWN


def next_place(m, f, profile):
    minimum, places = m["minimum_worthwhile"], num.sides(m, "pilot", f.share)
    if not places or not f.way or minimum is None or isnan(f.people):
        return None if places is None else UNKNOWN  # None: too small to be shown
    here = [after for _, after in places if after.k]
    found = num.foreseen(m["kind"], here, minimum)
    if found is None or (found[0] == 2 and profile["sites"] > 2):
        return UNKNOWN
    count, away, error, tau2 = found[0], found[1] * f.way, *found[2:]
    if count > 2:
        chance = t.cdf(away / sqrt(tau2 + error**2), count - 2)
        return passed(chance >= profile["next_site_chance"])
    if not all(beyond(place.e, minimum, f.way) for place in here):
        return FAIL
    return PASS if away > t.isf(0.025, 1) * error else UNKNOWN


def comparison(m, f):
    """What changed in the pilot's places beyond what changed in the places to compare with."""
    places = [num.sides(m, kind, f.share) for kind in ("pilot", "comparison")]
    if not m["places"] or not f.way or isnan(f.people) or None in places:
        return None if None in places else UNKNOWN
    here, there = ([p for p in each if p[0].k and p[1].k] for each in places)
    whole = [num.of_people(each, f.share) for each in (f.before, f)]
    here = here or [whole] * (f.before.k > 0 and f.k > 0)
    if not here or not there:
        return UNKNOWN
    change, half = num.difference(here, there)
    return PASS if change * f.way > half else FAIL if change * f.way < -half else UNKNOWN


def gap(m, g, f, people, profile, small):
    """Do those worst off do better than before, and is the gap at least not widening?"""
    seen, lower, upper = of.gap_limits(m, g, f.way, small)
    better, own = of.better(m, g, f.way, people, f.share, small), of.sizes(m, g, people)
    if lower > 0 or better is False:
        return FAIL
    enough = seen >= profile["gap_periods"] and (own >= profile["smallest_group"]).all()
    return PASS if better and (upper < 0 or enough) else UNKNOWN


def by_groups(i, m, f):
    """Who took part, and whether the gap grows: of each dimension the least favourable answer."""
    profile, reached = i["profile"], {r["uid"]: r for r in i["reached"]}
    people, found = of.participants(i), {}
    enough = people is not None and people >= profile["participants"]
    if i["planned_reach"] is not None and enough:
        found["reach.planned"] = passed(people >= i["planned_reach"])
    shares = [of.worst_share(r) for r in reached.values() if r["shares"]]
    if shares and enough:
        low = any(beyond(profile["worst_off_share"], share, 1) for share in shares)
        found["reach.worst_off"] = FAIL if low else UNKNOWN if np.isnan(shares).any() else PASS
    groups = m["groups"] if m and f.way and m["kind"] not in num.SPACED else []
    if groups and people is None and m["kind"] not in num.COUNTED:
        enough = max(of.sizes(m, g, None).sum() for g in groups) >= profile["participants"]
    if groups and enough:
        each = [(g, reached.get(g["uid"], {}).get("people")) for g in groups]
        found["equity.gap"] = least([gap(m, g, f, n, profile, i["small_group"]) for g, n in each])
    return found


def from_records(i, m, hypothesis):
    """Learning, and what is written down of places."""
    profile, fixed = i["profile"], hypothesis and hypothesis["fixed"]
    found = {"transfer.sites": passed(m["sites"] >= profile["sites"])} if m else {}
    if fixed and fixed["paper"]:
        source = profile["paper_passes"] and fixed["source_attached"]
        found["learning.fixed_before"] = PASS if source else UNKNOWN
    elif fixed:
        found["learning.fixed_before"] = passed(fixed["judged_before"] == 0)
    done = [c for c in i["iterations"] if c["act"] and c["ends_on"]]
    found["learning.iterations"] = passed(len(done) >= profile["iterations"])
    if done:
        last = max(done, key=lambda c: (c["ends_on"], c["number"]))
        found["learning.not_abandoned"] = passed(last["act"] != "abandon")
    rated = [h for h in i["hypotheses"] if h["importance"] and h["uncertainty"]]
    if rated:
        top = max(h["importance"] * h["uncertainty"] for h in rated)
        riskiest = [h["tested"] for h in rated if h["importance"] * h["uncertainty"] == top]
        found["learning.riskiest"] = passed(all(riskiest))
    if any(c["adaptation"] for c in i["iterations"]):
        found["transfer.adaptations"] = PASS
    return found


def verdicts(i, m, f, hypothesis, guards):
    """Every verdict that has numbers or records, by the criterion's id."""
    found = from_records(i, m, hypothesis) | by_groups(i, m, f)
    none = UNKNOWN if i["profile"]["guardrail_needed"] else "not_applicable"
    found["harm.guardrails"] = least([harm(g, i["profile"]) for g in guards]) if guards else none
    if m:
        found["effect.primary"] = effect(m, f, i["profile"])
        found["transfer.next_site"] = next_place(m, f, i["profile"])
        found["comparison.difference"] = comparison(m, f)
    if not i["comparison_sites"]:
        found["comparison.difference"] = "not_applicable"
    return found


def flag(i, m, f, guards, criteria):
    """The first rule that holds."""
    last = sorted(i["decisions"], key=lambda d: d["on"])[-1:]
    harmed = any(past(g, g.limit) for g in guards) or (m and past(f, m["minimum_worthwhile"]))
    if harmed or (last and last[0]["decision"] == "stop"):
        return "reconsider"
    if not m or not f.judged or f.k < i["profile"]["minimum_periods"]:
        return "too_early"
    left = [group for group, verdict in criteria if verdict in (FAIL, UNKNOWN)]
    if not left:
        return "ready"
    many = set(left) & set(EVIDENCE) or len(left) > i["profile"]["open_when_nearly"]
    return "keep_piloting" if many else "nearly"


def differences(page):
    """What comes out otherwise than one pilot's page says."""
    i, alpha = page["inputs"], page["inputs"]["profile"]["alpha"]
    looks = {m["uid"]: look(m, alpha) for m in i["metrics"]}
    for said in page["looks"]:
        yield from unlike(looks[said["metric"]], said)
    main = [m for m in i["metrics"] if m["role"] == "primary"]
    own = [h for h in i["hypotheses"] if h["metric_uid"] in [m["uid"] for m in main]]
    hypothesis = min(own, key=lambda h: (not h["primary"], h["number"]), default=None)
    main = [m for m in main if not hypothesis or m["uid"] == hypothesis["metric_uid"]]
    m, f = (main[0], looks[main[0]["uid"]]) if main else (None, None)
    guards = [looks[m["uid"]] for m in i["metrics"] if m["role"] == "guardrail"]
    found, asked = verdicts(i, m, f, hypothesis, guards), []
    for each in page["criteria"]:
        verdict = found.get(each["id"], UNKNOWN) or each["verdict"]
        asked += [(each["group"], verdict)] if each["id"] in i["profile"]["required"] else []
        if verdict != each["verdict"]:
            yield f"{each['id']}: {each['verdict']}, not {verdict}"
    if page["flag"] != flag(i, m, f, guards, asked):
        yield f"flag: {page['flag']}, not {flag(i, m, f, guards, asked)}"


if __name__ == "__main__":
    pages = json.load(sys.stdin)
    pages = pages if isinstance(pages, list) else [pages]
    wrong = [f"{page['pilot']} {line}" for page in pages for line in differences(page)]
    print(*wrong, f"{len(pages)} pilots, {len(wrong)} differences", sep="\n")
    sys.exit(bool(wrong))
