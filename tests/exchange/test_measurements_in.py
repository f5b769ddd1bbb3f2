"""Importing measurements: all or nothing, tried dry with the same answer, undone as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.commands.metrics import AddMetric
from store.commands.pilots import AddPilot
from store.commands.sites import AddSite, AddSubgroups
from store.errors import Refusal
from store.exchange.layout import Columns
from store.exchange.measurements_in import Imported, ImportMeasurements
from store.exchange.mending import Mended
from store.exchange.new_metrics import NewMetric
from store.exchange.problems import RowsRefused
from store.periods import to_day
from store.store import Store
from store.words import Cadence, Direction, Kind

TABLES = ("measurement", "site", "dimension", "subgroup", "metric", "phase", "import", "pilot")


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "store.db", now=lambda: datetime(2026, 9, 28, 9, tzinfo=UTC)) as opened:
        pilot = opened.do(AddPilot("Walking bus", code="P-001"), by="kari").uid
        opened.do(AddMetric(pilot, "Attendance", Kind.PROPORTION, Direction.UP), by="kari")
        opened.do(AddPilot("Hand hygiene", code="P-002"), by="kari")
        yield opened


def content(store: Store) -> dict[str, list[tuple]]:
    """Everything that an import may touch; versions count edits, so they are left out."""

    def ask(session):
        found = {}
        for table in TABLES:
            columns = sa.inspect(session.connection()).get_columns(table)
            names = ", ".join(f'"{c["name"]}"' for c in columns if c["name"] != "version")
            rows = session.execute(sa.text(f'SELECT {names} FROM "{table}" ORDER BY 1, 2, 3'))
            found[table] = [tuple(row) for row in rows]
        return found

    return store.read(ask)


def measurements(store: Store) -> list[tuple]:
    """period, site, subgroup, seq, numerator, denominator, value, people, note of every row."""

    def ask(session):
        return session.execute(
            sa.text(
                "SELECT x.period, s.name, g.name, x.seq, x.numerator, x.denominator, x.value,"
                " x.people, x.note FROM measurement x JOIN site s ON s.id = x.site_id"
                " JOIN subgroup g ON g.id = x.subgroup_id"
                " ORDER BY x.pilot_id, x.metric_id, x.period, s.name, g.name, x.seq"
            )
        ).all()

    return [tuple(row) for row in store.read(ask)]


def history_length(store: Store) -> int:
    return store.data_version()


def bring(store: Store, text: str | bytes, dry_run: bool = False, **how) -> Imported:
    data = text if isinstance(text, bytes) else text.encode()
    how = {"pilot": "P-001", "metric": "Attendance"} | how
    command = ImportMeasurements(data, "numbers.csv", **how)
    return store.do(command, by="kari", dry_run=dry_run).result


def day(text: str) -> int:
    return to_day(date.fromisoformat(text))


def test_the_hospital_infections_come_in_with_their_phase(store, shared_data):
    data = (shared_data / "infections_before_after.csv").read_bytes()
    done = bring(
        store, data, pilot="P-002", metric="Infections", kind=Kind.RATE, direction=Direction.DOWN
    )

    assert (done.read, done.new, done.replaced, done.unchanged) == (36, 36, 0, 0)
    assert done.created == {"sites": [], "metrics": ["Infections"], "subgroups": []}
    assert len(measurements(store)) == 36
    (phase,) = content(store)["phase"]
    assert {"2014-11-01", "post"} <= set(map(str, phase))
    assert done.phases == 1
    (metric,) = [row for row in content(store)["metric"] if "Infections" in row]
    assert Cadence.MONTH in metric


def test_hospitals_and_genders_are_made_in_the_order_of_the_file(store, shared_data):
    sites = bring(
        store,
        (shared_data / "infections_by_site.csv").read_bytes(),
        metric="Infections",
        kind=Kind.RATE,
        direction=Direction.DOWN,
    )
    groups = bring(
        store,
        (shared_data / "readmissions_by_gender.csv").read_bytes(),
        metric="Readmissions",
        kind=Kind.PROPORTION,
        direction=Direction.DOWN,
    )

    assert sites.created["sites"] == ["AHH", "BFH", "BOH", "HGH", "NOH", "RGH"]
    assert groups.created["subgroups"] == ["Female", "Male"]
    assert len(measurements(store)) == 144 + 72


FILE = (
    "date,site,numerator,denominator,people,phase,note\n"
    "2026-01-05,Ask\u00f8y,7,20,12,before,\n"
    "2026-01-12,Ask\u00f8y,8,20,12,before,snow\n"
    "2026-01-19,Ask\u00f8y,12,20,14,after,\n"
)


def test_a_file_is_one_command_and_one_undo_takes_it_all_back(store):
    before, length = content(store), history_length(store)
    done = bring(store, FILE)

    assert history_length(store) == length + 1
    assert measurements(store) == [
        (day("2026-01-05"), "Askøy", "all", 0, 7, 20, None, 12, None),
        (day("2026-01-12"), "Askøy", "all", 0, 8, 20, None, 12, "snow"),
        (day("2026-01-19"), "Askøy", "all", 0, 12, 20, None, 14, None),
    ]
    assert (done.new, done.phases, done.created["sites"]) == (3, 1, ["Askøy"])
    after = content(store)
    store.undo(by="kari")
    assert content(store) == before
    store.redo(by="kari")
    assert content(store) == after


def test_a_dry_run_says_what_the_real_one_does_and_changes_nothing(store):
    before, length = content(store), history_length(store)
    dry = bring(store, FILE, dry_run=True)

    assert (content(store), history_length(store)) == (before, length)
    real = bring(store, FILE)
    assert replace(dry, batch=None) == replace(real, batch=None)
    assert real.batch is not None


def test_the_same_file_again_changes_nothing_and_a_corrected_one_what_it_corrects(store):
    bring(store, FILE)
    once = measurements(store)
    again = bring(store, FILE)

    assert (again.new, again.replaced, again.unchanged) == (0, 0, 3)
    assert again.phases == 0
    assert measurements(store) == once
    corrected = bring(store, FILE.replace(",8,20", ",9,20") + "2026-01-26,askøy,5,20,14,after,\n")
    assert (corrected.new, corrected.replaced, corrected.unchanged) == (1, 1, 2)
    assert corrected.created["sites"] == []
    store.undo(by="kari")
    assert measurements(store) == once


BAD = "date,numerator,denominator\n2026-01-05,9,5\n2026-01-12,2,5\nsoon,1,5\n"


def test_a_row_that_cannot_be_read_refuses_the_whole_file_with_every_reason(store):
    before, length = content(store), history_length(store)
    with pytest.raises(
        RowsRefused, match=r"2 of 3 rows cannot be read\. The first is B2"
    ) as refused:
        bring(store, BAD)

    assert [bad.cell for bad in refused.value.imported.left_out] == ["B2", "A4"]
    assert refused.value.imported.batch is None
    assert (content(store), history_length(store)) == (before, length)
    with pytest.raises(RowsRefused):
        bring(store, BAD, dry_run=True)


def test_bad_rows_are_left_out_where_that_is_asked_for(store):
    done = bring(store, BAD, leave_out_bad_rows=True)

    assert (done.read, done.new, [bad.row for bad in done.left_out]) == (3, 1, [2, 4])
    kept = done.to_dict()
    assert list(kept)[:7] == [
        "read", "new", "replaced", "unchanged", "left_out", "created", "batch",
    ]  # fmt: skip
    assert kept["left_out"][0] == {
        "row": 2,
        "cell": "B2",
        "value": "9",
        "reason": "The numerator is larger than the denominator (5).",
        "remedy": "Check whether the two have changed places.",
    }


def test_a_file_can_name_its_pilots_and_metrics(store):
    text = (
        "kode;indikator;måned;teller;nevner\n"
        "p-001;attendance;2026-01;1;5\nP-002;Hands;2026-01;2;5\nP-002;Hands;2026-02;3;5\n"
    )
    how = {"pilot": None, "metric": None}
    with pytest.raises(Refusal, match="P-002 has no metric “Hands”"):
        bring(store, text, **how)
    done = bring(store, text, **how, kind=Kind.PROPORTION, direction=Direction.UP)

    assert (done.new, done.created["metrics"]) == (3, ["Hands"])
    with pytest.raises(Refusal, match="column “pilot” of its own"):
        bring(store, text)


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"pilot": "P-003"}, "no pilot “P-003”. The nearest is P-00"),
        ({"pilot": None}, "does not say which pilot"),
        ({"pilot": "P-002", "metric": None}, "does not say what its numbers measure"),
        ({"metric": "Attendence"}, "P-001 has: Attendance"),
    ],
)
def test_a_name_that_is_not_known_is_refused_with_those_that_are(store, how, says):
    before = content(store)
    with pytest.raises(Refusal, match=says):
        bring(store, "date,numerator,denominator\n2026-01-05,1,5\n", **how)

    assert content(store) == before


def test_the_only_metric_of_a_pilot_needs_no_name(store):
    done = bring(store, "date,numerator,denominator\n2026-01-05,1,5\n", metric=None)

    assert done.new == 1


def test_groups_that_are_new_join_the_dimension_of_those_that_are_known(store):
    pilot = store.do(AddPilot("Third", code="P-003"), by="kari").uid
    store.do(AddMetric(pilot, "Falls", Kind.COUNT, Direction.DOWN), by="kari")
    levels = ({"name": "School"}, {"name": "Degree"})
    store.do(AddSubgroups(pilot, "education", True, levels), by="kari")
    text = "date,gruppe,verdi\n2026-01-05,Degree,3\n2026-01-05,Unknown,1\n2026-01-05,Total,4\n"
    done = bring(store, text, pilot="P-003", metric="Falls")

    assert done.created["subgroups"] == ["Unknown"]
    assert len(content(store)["dimension"]) == 1
    assert [row[2] for row in measurements(store)] == ["Degree", "Unknown", "all"]


def test_two_spellings_of_one_place_that_say_different_things_are_refused(store):
    text = "date,site,numerator,denominator\n2026-01-05,Bø,1,5\n2026-01-05,BØ,{},5\n"
    with pytest.raises(Refusal, match="Rows 2, 3 are about the same"):
        bring(store, text.format(2))

    assert bring(store, text.format(1)).new == 1


def test_a_count_is_kept_as_a_value_and_a_mean_takes_one_from_its_two_numbers(store):
    pilot = store.do(AddPilot("Third", code="P-003"), by="kari").uid
    store.do(AddMetric(pilot, "Falls", Kind.COUNT, Direction.DOWN), by="kari")
    store.do(AddMetric(pilot, "Minutes", Kind.MEAN, Direction.DOWN), by="kari")
    text = "metric,date,numerator,denominator\nFalls,2026-01-05,3,\nMinutes,2026-01-05,30,4\n"
    bring(store, text, pilot="P-003", metric=None)

    assert [row[4:7] for row in measurements(store)] == [(None, None, 3), (30, 4, 7.5)]


def test_places_that_change_at_different_times_have_phases_of_their_own(store):
    text = "date,site,numerator,denominator,phase\n" + "".join(
        f"2026-0{month}-01,{site},1,5,{'new' if month >= start else 'old'}\n"
        for site, start in (("Bø", 3), ("Vik", 4))
        for month in range(1, 6)
    )
    done = bring(store, text)

    assert done.phases == 2
    starts = {row for phase in content(store)["phase"] for row in phase if "2026" in str(row)}
    assert {"2026-03-01", "2026-04-01"} <= {str(start) for start in starts}


def test_a_place_of_the_pilot_is_found_whatever_its_case(store):
    pilot = store.do(AddPilot("Third", code="P-003"), by="kari").uid
    store.do(AddMetric(pilot, "Falls", Kind.COUNT, Direction.DOWN), by="kari")
    store.do(AddSite(pilot, "Bø"), by="kari")
    done = bring(store, "date,site,value\n2026-01-05,BØ,3\n", pilot="P-003", metric="Falls")

    assert done.created["sites"] == []
    assert measurements(store)[0][1] == "Bø"


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["2026-01-05", "2026-01-12", "2026-01-19", "x"]),
        st.sampled_from(["", "Bø", "Vik", "bø"]),
        st.sampled_from(["1", "2", "3", "7", ""]),
        st.sampled_from(["5", "6", ""]),
        st.sampled_from(["", "a", "b"]),
    ),
    max_size=8,
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(files=st.lists(st.tuples(ROWS, st.booleans()), min_size=1, max_size=3))
def test_whatever_comes_in_dry_and_real_agree_and_undo_goes_all_the_way_back(store, files):
    states = [content(store)]
    for rows, leave_out in files:
        text = "date,site,numerator,denominator,phase\n" + "".join(",".join(r) + "\n" for r in rows)
        answers = []
        for dry_run in (True, False):
            try:
                done = bring(store, text, dry_run, leave_out_bad_rows=leave_out)
                answers.append(replace(done, batch=None))
            except Refusal as refusal:
                answers.append(str(refusal))
            if dry_run:
                assert content(store) == states[-1]
        assert answers[0] == answers[1]
        if isinstance(answers[1], Imported):
            assert len(content(store)["measurement"]) == len(states[-1]["measurement"]) + done.new
            states.append(content(store))
        else:
            assert content(store) == states[-1]
    while len(states) > 1:
        assert content(store) == states.pop()
        store.undo(by="kari")
    assert content(store) == states[0]


def test_a_dry_run_proposes_new_metrics_and_lists_what_it_would_replace(store):
    text = (
        "tiltak;metric;dato;numerator;denominator\n"
        "Walking bus;Attendance;01.09.2026;18;22\nhand hygiene;Ikke møtt;01.09.2026;4;22\n"
    )
    columns = Columns(pilot="tiltak")
    command = ImportMeasurements(text.encode(), "a.csv", columns=columns, propose=True)
    dry = store.do(command, by="kari", dry_run=True).result
    store.do(replace(command, made=dry.new_metrics), by="kari")
    again = replace(command, data=text.replace(";18;", ";19;").encode())

    second = store.do(again, by="kari", dry_run=True).result

    assert dry.new_metrics == (NewMetric("Ikke møtt", Kind.PROPORTION, Direction.DOWN),)
    assert dry.pilots == ("P-001", "P-002")
    assert (second.new, second.replaced, second.unchanged) == (0, 1, 1)
    (one,) = second.replacements
    assert (one.pilot, one.metric, one.site, one.group) == ("P-001", "Attendance", "", "")
    assert (one.old.numerator, one.new.numerator, one.new.denominator) == (18, 19, 22)


def test_a_measured_number_is_proposed_with_the_unit_in_its_head(store):
    text = "dato;Ventetid (dager)\n01.09.2026;12,5\n08.09.2026;11,5\n15.09.2026;9,5\n"
    command = ImportMeasurements(text.encode(), "a.csv", pilot="P-002", propose=True)

    (new,) = store.do(command, by="kari", dry_run=True).result.new_metrics

    assert (new.kind, new.direction, new.unit) == (Kind.MEAN, Direction.DOWN, "dager")


def test_a_mended_cell_comes_in_and_the_history_counts_it(store):
    text = "date,numerator,denominator\n2026-09-01,ca. 20,22\n"
    command = ImportMeasurements(
        text.encode(), "a.csv", pilot="P-001", mended=(Mended(1, 1, "20"),)
    )

    done = store.do(command, by="kari")

    assert done.result.new == 1
    assert measurements(store)[0][4:6] == (20, 22)
    assert command.said()["mended"] == 1
