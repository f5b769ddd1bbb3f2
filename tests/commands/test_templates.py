"""Pilots that begin with a template: all of it in one step, in each language."""

from __future__ import annotations

import pytest

from store.errors import Refusal
from store.places import shipped_folder
from store.reads.history import history
from store.reads.pilot import pilot_page
from store.reads.portfolio import portfolio
from store.templates import LANGUAGES, template, template_names, templates
from store.words import About, Direction, Role, Stage
from tests.builders import TODAY, do, uid_of

ALL = [(name, language) for name in template_names() for language in LANGUAGES]


def test_there_are_templates_from_several_walks_of_public_health():
    assert {
        "walking_bus",
        "loneliness_visits",
        "school_breakfast",
        "job_training",
        "digital_cafe",
        "fall_prevention",
    } <= set(template_names())


@pytest.mark.parametrize(("name", "language"), ALL)
def test_a_template_becomes_a_pilot_with_all_that_it_says(store, name, language):
    plan = template(name, language)
    made = do(store, "AddPilotFromTemplate", template=name, language=language)
    page = store.read(pilot_page, uid_of(made))

    assert page.title == plan.title
    assert [metric.name for metric in page.metrics] == [metric.name for metric in plan.metrics]
    assert [h.then for h in page.hypotheses] == [h.then for h in plan.hypotheses]
    assert all(h.metric_id is not None for h in page.hypotheses)
    assert [level.name for level in page.dimensions[0].levels] == [*plan.groups]


@pytest.mark.parametrize(("name", "language"), ALL)
def test_a_template_says_who_counts_from_where_how_often_and_for_whom(name, language):
    plan = template(name, language)
    roles = [metric.role for metric in plan.metrics]

    assert roles[0] is Role.PRIMARY
    assert {Role.GUARDRAIL, Role.REACH} <= set(roles)
    assert About.COLLABORATION in [belief.about for belief in plan.hypotheses]
    assert len(plan.groups) >= 2
    for metric in plan.metrics:
        assert len(metric.definition) > 80, metric.name
        assert metric.source
        assert metric.collected_by
        assert metric.direction is not Direction.NONE


def test_a_template_says_the_same_in_every_language():
    import tomllib

    for path in (shipped_folder() / "templates").glob("*.toml"):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        shapes = [_shape(content[language]) for language in LANGUAGES]
        assert shapes[0] == shapes[1] == shapes[2], path.name
        nb, nn = (str(content[language]) for language in ("nb", "nn"))
        assert " ikke " not in nn
        assert " ikkje " not in nb


def _shape(said):
    return {
        name: _shape(value) if isinstance(value, dict) else True for name, value in said.items()
    }


def test_one_undo_takes_all_of_it_back_and_one_redo_brings_it_again(store):
    made = do(store, "AddPilotFromTemplate", template="walking_bus", lead="Ida Moe")
    before = store.read(pilot_page, uid_of(made))
    store.undo(by="kari")
    gone = store.read(portfolio, TODAY)
    store.redo(by="kari")

    assert gone == ()
    after = store.read(pilot_page, uid_of(made))
    assert [m.uid for m in after.metrics] == [m.uid for m in before.metrics]
    assert next(row.did for row in store.read(history)) == "AddPilotFromTemplate"


def test_what_is_given_stands_in_place_of_what_the_template_says(store):
    given = {"title": "Gåbuss, Ås", "code": "ÅS-1", "lead": "Per", "target_group": "Year 1"}
    do(store, "AddPilotFromTemplate", template="walking_bus", language="nb", **given)
    row = store.read(portfolio, TODAY)[0]

    assert (row.title, row.code, row.lead) == ("Gåbuss, Ås", "ÅS-1", "Per")
    assert row.stage is Stage.DESIGN


def test_two_pilots_from_one_template_have_nothing_to_do_with_each_other(store):
    first = do(store, "AddPilotFromTemplate", template="digital_cafe")
    second = do(store, "AddPilotFromTemplate", template="digital_cafe")
    do(store, "EditPilot", pilot="P-001", title="Ours")

    pages = [store.read(pilot_page, uid_of(made)) for made in (first, second)]
    assert [page.title for page in pages] == ["Ours", template("digital_cafe").title]
    assert not {m.uid for m in pages[0].metrics} & {m.uid for m in pages[1].metrics}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"template": "walking_bos"}, "nearest is walking_bus"),
        ({"template": "walking_bus", "language": "sv"}, "en, nb, nn"),
    ],
)
def test_an_unknown_template_or_language_is_refused_and_makes_nothing(store, fields, said):
    with pytest.raises(Refusal, match=said):
        do(store, "AddPilotFromTemplate", **fields)

    assert store.read(portfolio, TODAY) == ()


def test_templates_are_listed_by_title_and_dated():
    listed = templates("nb")

    assert [one.title for one in listed] == sorted((o.title for o in listed), key=str.casefold)
    assert all(one.as_of.year >= 2026 for one in listed)
