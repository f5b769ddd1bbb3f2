"""How often the flag is wrong: simulate, and write what came out.

usage: python -m bench.flag_errors [--pilots N] [--cores N] [--keep FILE] [--from FILE]

Writes docs/how-often-wrong.md, its pictures in docs/pictures, and resources/flag_errors.json. The
same seed gives the same figures on any number of cores. The exit status is 0 whether goals are met
or missed: the document says which.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # cells run side by side, each on one core

PILOTS = 10_000


def main() -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench.flag_errors", description=__doc__)
    parser.add_argument("--pilots", type=int, default=PILOTS, help="in each cell")
    parser.add_argument("--cores", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", type=Path, help="keep all figures in this file")
    parser.add_argument("--from", type=Path, dest="kept", help="write from kept figures")
    asked = parser.parse_args()
    from bench.flag_errors.run import Figures, simulate
    from bench.flag_errors.write import write

    if asked.kept:
        figures = Figures.from_dict(json.loads(asked.kept.read_text("utf-8")))
    else:
        figures = simulate(asked.pilots, asked.cores)
    if asked.keep:
        asked.keep.write_text(json.dumps(figures.to_dict()), "utf-8")
    for file in write(figures):
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
