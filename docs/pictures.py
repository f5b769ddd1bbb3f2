"""The guide's pictures, made by the program itself from the steps that the tutorial tells.

usage: python docs/pictures.py       (writes docs/pictures/{en,nb}/*.png)

They are kept in the repository, because F1 shows them where the program was installed without
a display; of 256 colours, so that they stay small.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PICTURES = HERE / "pictures"
LANGS = ("en", "nb")
SIZE = (1120, 720)

AFTER = [
    (58, 100), (61, 101), (57, 98), (63, 102), (60, 99), (62, 100), (59, 97), (64, 101),
    (61, 99), (60, 100), (63, 101), (62, 98),
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture. store: empty, tutorial or sample; the others as `snapshot` takes them."""

    name: str
    view: str
    store: str = "tutorial"
    pilot: str | None = None
    tab: str | None = None


ALL = (
    Picture("start", "start", "empty"),
    Picture("pasted", "pasted", "empty"),
    *(
        Picture(tab, "pilot", "tutorial", "P-001", tab)
        for tab in ("overview", "hypotheses", "outcomes", "cycles", "readiness")
    ),
    Picture("numbers", "numbers", "tutorial", "P-001"),
    Picture("portfolio", "portfolio", "sample"),
    Picture("import", "import", "sample"),
    Picture("profiles", "settings", "sample", tab="profiles"),
    Picture("agenda", "agenda", "sample"),
    Picture("review", "review", "sample", "P-002", "chart"),
)


class Clock:
    """The tutorial's today; it moves on as the tutorial does."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> datetime:
        """Nine o'clock on that day."""
        return datetime.combine(self.day, time(9), UTC)


def tutorial(lang: str) -> str:
    """The page of the tutorial."""
    return (HERE / lang / "first-pilot.md").read_text(encoding="utf-8")


def block_of(lang: str) -> str:
    """The block of numbers that the tutorial has one paste."""
    found = re.search(r"```\n(.+?)```", tutorial(lang), re.DOTALL)
    assert found is not None
    return found[1]


def before(lang: str) -> list[dict[str, Any]]:
    """The same as rows for RecordMeasurements."""
    rows = [line.split("\t") for line in block_of(lang).splitlines()[1:]]
    return [
        {"period": period, "numerator": int(part), "denominator": int(whole)}
        for period, part, whole in rows
    ]


def weeks(first: date, values: list[tuple[int, int]]) -> list[dict[str, Any]]:
    """Rows for RecordMeasurements, one a week."""
    return [
        {
            "period": (first + timedelta(weeks=at)).isoformat(),
            "numerator": came,
            "denominator": of,
        }
        for at, (came, of) in enumerate(values)
    ]


WORDS: dict[str, dict[str, str]] = {
    "en": {
        "title": "Walking bus", "place": "Solbakken school", "metric": "Pupils who walk",
        "problem": "Most pupils within two kilometres are driven to school.",
        "for": "Pupils in years 1 to 4", "harm": "Near misses in traffic",
        "if": "walk together along three marked routes", "then": "more pupils walk",
        "because": "parents trust a grown-up who walks with them",
        "cycle": "Marked routes", "plan": "Paint feet on three routes; two grown-ups on each.",
        "predicted": "Half of the pupils walk.",
        "did": "Painted two routes; the third waits for the municipality.",
        "study": "Three of five walk, also when it rains.",
    },
    "nb": {
        "title": "Gåbuss", "place": "Solbakken skole", "metric": "Elever som går",
        "problem": "De fleste som bor innen to kilometer, blir kjørt til skolen.",
        "for": "Elever på 1. til 4. trinn", "harm": "Nesten-ulykker i trafikken",
        "if": "går sammen langs tre merkede ruter", "then": "går flere elever",
        "because": "foreldre stoler på en voksen som går med",
        "cycle": "Merkede ruter", "plan": "Mal føtter på tre ruter; to voksne på hver.",
        "predicted": "Halvparten av elevene går.",
        "did": "Malte to ruter; den tredje venter på kommunen.",
        "study": "Tre av fem går, også når det regner.",
    },
}  # fmt: skip
OURS = {"en": "Our pilots", "nb": "Våre piloter"}
FIXED_ON, ENDS_ON = date(2026, 6, 1), date(2026, 8, 24)


def steps(lang: str) -> list[tuple[date, str, dict[str, Any]]]:
    """What the tutorial does, each on its day."""
    say, pilot = WORDS[lang], {"pilot": "P-001"}
    metric, harm = {"metric": say["metric"]}, {"metric": say["harm"]}
    few = [
        {"period": row["period"], "value": int(at % 5 == 2)} for at, row in enumerate(before(lang))
    ]
    fewer = [
        {"period": row["period"], "value": int(at == 4)}
        for at, row in enumerate(weeks(FIXED_ON, AFTER))
    ]
    return [
        (FIXED_ON, "AddPilot", {
            "title": say["title"], "stage": "running", "lead": "Ida Moe",
            "problem": say["problem"], "target_group": say["for"],
            "starts_on": "2026-03-02", "ends_on": "2026-12-18",
        }),
        (FIXED_ON, "AddSite", {**pilot, "name": say["place"]}),
        (FIXED_ON, "AddMetric", {
            **pilot, "name": say["metric"], "kind": "proportion", "direction": "up",
            "role": "primary", "baseline": 0.41, "minimum_worthwhile": 0.48, "target": 0.55,
            "cadence": "week",
        }),
        (FIXED_ON, "AddMetric", {
            **pilot, "name": say["harm"], "kind": "count", "direction": "down",
            "role": "guardrail", "limit": 2, "cadence": "week",
        }),
        (FIXED_ON, "RecordMeasurements", {**pilot, **metric, "rows": before(lang)}),
        (FIXED_ON, "RecordMeasurements", {**pilot, **harm, "rows": few}),
        (FIXED_ON, "AddHypothesis", {
            **pilot, **metric, "if_we": say["if"], "then": say["then"], "because": say["because"],
            "importance": 5, "uncertainty": 4, "comparison": "at_least", "target": 0.55,
            "by": "2026-10-30",
        }),
        (FIXED_ON, "FixCriterion", {**pilot, "hypothesis": "H1"}),
        (FIXED_ON, "AddIteration", {
            **pilot, **metric, "title": say["cycle"], "starts_on": "2026-06-01",
            "plan": say["plan"], "prediction": say["predicted"], "hypothesis": "H1",
        }),
        (ENDS_ON, "RecordMeasurements", {**pilot, **metric, "rows": weeks(FIXED_ON, AFTER)}),
        (ENDS_ON, "RecordMeasurements", {**pilot, **harm, "rows": fewer}),
        (ENDS_ON, "CompleteIteration", {
            **pilot, "iteration": 1, "ends_on": "2026-08-14", "did": say["did"],
            "as_planned": False, "study": say["study"], "prediction_held": True, "act": "adopt",
        }),
    ]  # fmt: skip


@contextmanager
def tutorial_store(lang: str) -> Iterator[tuple[Path, Clock]]:
    """A store with every step of the tutorial done on its day."""
    from store.commands.registry import Spoken
    from store.reads.flags import ensure_fresh
    from store.store import Store

    with tempfile.TemporaryDirectory() as folder:
        path, clock = Path(folder) / f"{OURS[lang]}.db", Clock(FIXED_ON)
        with Store(path, now=clock, programme=OURS[lang]) as store:
            for day, name, fields in steps(lang):
                clock.day = day
                store.do(Spoken(name, fields), by="Ida Moe")
                ensure_fresh(store)
        yield path, clock


@contextmanager
def store_of(kind: str, lang: str) -> Iterator[tuple[Path, Callable[[], datetime]]]:
    """A store to look at, and its clock."""
    from desktop.demo import make_sample
    from desktop.demo import now as sample_now
    from store.store import Store

    if kind == "tutorial":
        with tutorial_store(lang) as made:
            yield made
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("Sample pilots.db" if lang == "en" else "Eksempelpiloter.db")
        if kind == "sample":
            make_sample(path)
        else:
            path = path.with_name(f"{OURS[lang]}.db")
            with Store(path, now=sample_now):
                pass
        yield path, sample_now


def few_colours(image: Any) -> Any:
    """The same in its 256 commonest colours, a fourth as large: screens have few, and soft edges
    of letters make the rest.
    """
    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    common = colours[np.argsort(-counts, kind="stable")[:256]]
    table = [int(colour) for colour in np.sort(common)]
    return image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither
    )


def make(out: Path, lang: str, wanted: tuple[Picture, ...] = ALL) -> list[Path]:
    """The pictures of one language into a folder; the files."""
    from desktop.demo import sheet
    from desktop.render import showing
    from desktop.views import leave

    out.mkdir(parents=True, exist_ok=True)
    made = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        pasted, imported = folder / "block.tsv", folder / sheet.NAME
        pasted.write_text(block_of(lang), encoding="utf-8")
        imported.write_bytes(sheet.sheet())
        files = {"pasted": pasted, "import": imported}
        for kind in dict.fromkeys(each.store for each in wanted):
            path, clock = stack.enter_context(store_of(kind, lang))
            with showing(path, lang=lang, clock=clock) as shown:
                for each in (one for one in wanted if one.store == kind):
                    image = shown.picture(
                        each.view,
                        pilot=each.pilot,
                        tab=each.tab,
                        size=SIZE,
                        file=files.get(each.view),
                    )
                    leave(shown.app)
                    file = out / f"{each.name}.png"
                    assert few_colours(image).save(str(file), "PNG", 0), file
                    made.append(file)
    return made


def main() -> None:
    """All pictures, over those of last time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.render import application

    application()
    made = [file for lang in LANGS for file in make(PICTURES / lang, lang)]
    print(*sorted(str(file.relative_to(HERE)) for file in made), sep="\n")


if __name__ == "__main__":
    main()
