"""One pilot's page: outcomes, cycles, readiness, and what is written about it.

`view` and `header` are light; the pages behind the tabs are imported when one is first shown, so
that the first paint waits for neither numpy nor SQLAlchemy.
"""
