"""A damaged file is never a traceback, and never an answer that nobody can trust."""

from __future__ import annotations

import random
import shutil

import pytest

from desktop.cli.main import OUR_FAULT
from store.trust import NOT_BACKED_UP
from tests.cli.run import Shell

EACH = ("list", "check", "do")
DO = ("do", "AddPilot", "title=After the damage")
PAGE = 4096


def damaged(content: bytes, chance: random.Random) -> bytes:
    """The file with flipped bits, cut short, or with pages of zeros or noise."""
    what = bytearray(content)
    kind = chance.choice(("bit", "bits", "cut", "zeros", "noise", "swap"))
    pages = len(what) // PAGE
    at = chance.randrange(pages) * PAGE
    if kind in ("bit", "bits"):
        for _ in range(1 if kind == "bit" else 60):
            place = chance.randrange(100, len(what))
            what[place] ^= 1 << chance.randrange(8)
    elif kind == "cut":
        del what[chance.randrange(100, len(what)) :]
    elif kind == "zeros":
        what[max(at, 100) : at + PAGE] = bytes(min(PAGE, at + PAGE - max(at, 100)))
    elif kind == "noise":
        what[max(at, 100) : at + PAGE] = chance.randbytes(min(PAGE, at + PAGE - max(at, 100)))
    else:
        other = max(chance.randrange(pages), 1) * PAGE
        at = max(at, PAGE)
        what[at : at + PAGE], what[other : other + PAGE] = (
            what[other : other + PAGE],
            what[at : at + PAGE],
        )
    return bytes(what)


@pytest.fixture
def sound(store, judged):
    """The bytes of a store with a judged pilot."""
    store.close()
    return store.path.read_bytes()


@pytest.mark.parametrize("copies", [60, pytest.param(300, marks=pytest.mark.slow)])
def test_no_damage_is_a_traceback(sound, tmp_path, capsys, copies):
    chance = random.Random(copies)
    ours, notice = OUR_FAULT.partition("{")[0], NOT_BACKED_UP.partition("{")[0]
    answers = []
    for number in range(copies):
        verb = EACH[number % len(EACH)]
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / "pilots.db"
        path.write_bytes(damaged(sound, chance))
        answer = Shell(path, capsys)(*(DO if verb == "do" else (verb,)))
        shutil.rmtree(folder)

        assert "Traceback" not in answer.out + answer.err, (number, answer)
        assert not answer.err.startswith(ours), (number, verb, answer)
        assert answer.code in (0, 1), (number, answer)
        if answer.code == 1 and verb != "check":
            # That no backup could be made of it is a notice, not the answer.
            told = [line for line in answer.err.splitlines() if not line.startswith(notice)]
            assert len(told) == 1, (number, answer)
        answers.append((verb, answer.code))

    refused = {verb: sum(code for what, code in answers if what == verb) for verb in EACH}
    assert all(refused.values()), refused
    assert refused["check"] > copies / len(EACH) / 2, refused
