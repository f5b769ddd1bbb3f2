"""How often the flag is wrong: many simulated pilots, looked at after every period.

`python -m bench.flag_errors` writes docs/how-often-wrong.md with its pictures, and the figures that
a profile's page shows, resources/flag_errors.json. The rule that is simulated is the flag's own
code: nothing here decides what passes.
"""
