"""The fields of commands as people read them in a sentence: target_group is "target group"."""

from __future__ import annotations

from store.words import Message, mark

FIELDS = {
    "about": mark("fields", "subject"),
    "adaptation": mark("fields", "adaptation"),
    "baseline": mark("fields", "baseline"),
    "because": mark("fields", "reason"),
    "budget_cap": mark("fields", "budget cap"),
    "chosen_because": mark("fields", "reason for the place"),
    "code": mark("fields", "code"),
    "collected_by": mark("fields", "name of who collects"),
    "cost_cap_per_participant": mark("fields", "cost cap for each participant"),
    "decided_by": mark("fields", "name of who decided"),
    "definition": mark("fields", "definition"),
    "denominator": mark("fields", "denominator"),
    "did": mark("fields", "text about what was done"),
    "dimension": mark("fields", "name of the groups"),
    "file_name": mark("fields", "file name"),
    "if_we": mark("fields", "“if we”"),
    "importance": mark("fields", "importance"),
    "kind": mark("fields", "kind"),
    "lead": mark("fields", "lead"),
    "limit": mark("fields", "limit"),
    "minimum_worthwhile": mark("fields", "minimum worthwhile value"),
    "name": mark("fields", "name"),
    "note": mark("fields", "note"),
    "numerator": mark("fields", "numerator"),
    "people": mark("fields", "number of people"),
    "plan": mark("fields", "plan"),
    "planned_reach": mark("fields", "planned reach"),
    "prediction": mark("fields", "prediction"),
    "problem": mark("fields", "problem"),
    "profile": mark("fields", "profile"),
    "reason": mark("fields", "reason"),
    "share": mark("fields", "share"),
    "small_group": mark("fields", "threshold for small groups"),
    "source": mark("fields", "source"),
    "strength": mark("fields", "strength"),
    "study": mark("fields", "text about what it showed"),
    "surprises": mark("fields", "text about surprises"),
    "target": mark("fields", "target"),
    "target_group": mark("fields", "target group"),
    "text": mark("fields", "text"),
    "then": mark("fields", "“then”"),
    "title": mark("fields", "title"),
    "uncertainty": mark("fields", "uncertainty"),
    "unit": mark("fields", "unit"),
    "value": mark("fields", "value"),
    "what": mark("fields", "text about what happened"),
    "why": mark("fields", "reason"),
}


def field_words(name: str) -> Message:
    """The field in the reader's language; one that has no words of its own by its name."""
    return Message(FIELDS.get(name, name.replace("_", " ")), context="fields")
