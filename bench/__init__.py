"""Our speed beside what the machine allows: a file per row of the speed table, floors in `floors`.

`make bench` runs every row and prints the table; `python -m bench.run --help` says more.
"""
