# Each target sets up by itself what it needs; after the first time that takes a moment.
# BIN holds the programs of .venv; ARGS is passed on: make test ARGS=tests/test_house.py

PYTHON ?= python3
BIN := .venv/bin

.PHONY: help setup demo test lint bench flag-errors torture docs levels lock i18n

help:
	@echo "make demo     the window on a throw-away sample store; without a display, pictures in tour/"
	@echo "make test     all tests; needs no display"
	@echo "make lint     ruff, types, layers"
	@echo "make bench    our speed beside what the machine allows"
	@echo "make flag-errors  how often the flag is wrong: docs/how-often-wrong.md anew (10 minutes)"
	@echo "make torture  kill writers, lose nothing; feed files that nobody meant, break nothing"
	@echo "make docs     the pictures and JSON Schemas of the documentation anew"
	@echo "make levels   resources/levels.npz anew: what intervals are judged at (some minutes)"
	@echo "make lock     requirements.lock and .ci/build.lock anew (needs uv)"
	@echo "make i18n     collect sentences for the translators, compile translations"

setup:
	@$(PYTHON) .ci/setup.py

demo: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(BIN)/springbrett demo; \
	fi; \
	QT_QPA_PLATFORM=offscreen $(BIN)/springbrett tour --out tour && \
	echo "There is no display here. The pictures are:" && ls -1 "$(CURDIR)"/tour/*.png

test: setup
	$(BIN)/python .ci/test.py $(ARGS)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup
	$(BIN)/python -m bench.run $(ARGS)

flag-errors: setup
	$(BIN)/python -m bench.flag_errors $(ARGS)

torture: setup
	$(BIN)/pytest -m slow tests/torture $(ARGS)

docs: setup
	$(BIN)/python docs/pictures.py
	$(BIN)/python docs/make_schemas.py

levels: setup
	$(BIN)/python -c "from store.reads import levels; \
		levels.write_common(levels.shipped_folder() / levels.SHIPPED)"

lock: setup
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --all-extras --group dev --python-version 3.11 \
		--output-file requirements.lock pyproject.toml
	printf 'hatchling\neditables\n' | uv pip compile --quiet --universal --generate-hashes \
		--no-header --no-annotate --no-emit-index-url --constraint requirements.lock \
		--python-version 3.11 --output-file .ci/build.lock -

i18n: setup
	$(BIN)/python .ci/i18n.py collect
	$(BIN)/python .ci/i18n.py compile
