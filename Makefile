# make run: the whole product, on SQLite, with demo data.   make test: every test, on SQLite and PostgreSQL.
.DEFAULT_GOAL := help
.PHONY: help run test test-sqlite test-postgresql check bench bench-usage bench-database bench-summaries format seams subjects answers questions forms capitals clean

# The first Python that is new enough; or say which: make run PYTHON=python3.12
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

help:
	@echo "make run     serve YT Scribe on this machine, with demo data (PORT=8000)"
	@echo "make test    every test, once on SQLite and once on PostgreSQL"
	@echo "make bench-usage  what counting costs, measured"
	@echo "make bench-summaries   what the built-in summariser takes and what its quotations are worth; DATA=FILE compares it"
	@echo "make check   types, style, templates, migrations"
	@echo "make bench-database   pages and admin with a million people beside a thousand (half an hour)"
	@echo "make seams   learn anew, from the texts in summaries/training, where statements end in captions without marks"
	@echo "make questions   learn anew, from the same texts, what tells a question there"
	@echo "make subjects   learn anew, from the same texts, what tells that a new subject begins"
	@echo "make forms   learn anew what words may be by their form, from open analysers (summaries/training/teachers.py)"
	@echo "make capitals   learn anew which words have a capital, from spelling dictionaries (summaries/training/capitals.py)"
	@echo "make format  put code and templates into the house style"

run: .venv/run
	@$(BIN)/python -m ytscribe.run

# One after the other; with make -j2 -O test both at once.
test: test-sqlite test-postgresql

test-sqlite: .venv/dev
	$(BIN)/python -m pytest -m "not servers"

test-postgresql: .venv/dev
	TEST_DATABASE=postgresql $(BIN)/python -m pytest

bench: bench-usage bench-database

bench-usage: .venv/dev
	$(BIN)/python -m usage.bench $(BENCH)

bench-summaries: .venv/dev
	$(BIN)/python -m summaries.bench.extractive
	$(BIN)/python -m summaries.bench.rated
	$(BIN)/python -m summaries.bench.asked
	@[ -z "$(DATA)" ] || $(BIN)/python -m summaries.bench.rouge "$(DATA)"

check: export DEBUG := true
check: export DATABASE_URL := sqlite://:memory:
check: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy .
	$(BIN)/djlint templates --check --lint --quiet
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python manage.py lintmigrations --no-cache --quiet ok ignore --include-apps accounts usage summaries

USERS ?= 1000000
bench-database: .venv/dev
	$(BIN)/python ytscribe/bench/database.py --users $(USERS)

format: .venv/dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/djlint templates --reformat --quiet

seams: .venv/dev
	DEBUG=true DJANGO_SETTINGS_MODULE=ytscribe.settings $(BIN)/python -m summaries.training.seams

subjects: .venv/dev
	DEBUG=true DJANGO_SETTINGS_MODULE=ytscribe.settings $(BIN)/python -m summaries.training.subjects

answers: .venv/dev
	DEBUG=true DJANGO_SETTINGS_MODULE=ytscribe.settings $(BIN)/python -m summaries.training.answers

questions: .venv/dev
	DEBUG=true DJANGO_SETTINGS_MODULE=ytscribe.settings $(BIN)/python -m summaries.training.questions

forms: .venv/dev
	DEBUG=true DJANGO_SETTINGS_MODULE=ytscribe.settings $(BIN)/python -m summaries.training.forms

capitals: .venv/dev
	DEBUG=true DJANGO_SETTINGS_MODULE=ytscribe.settings $(BIN)/python -m summaries.training.capitals

.venv/run: requirements.txt
	@[ -n "$(PYTHON)" ] || { echo "Python 3.11 or newer is needed: install it, or name it with make run PYTHON=..."; exit 1; }
	@[ -w . ] || { echo "This folder can't be written. Make it writable, then try again."; exit 1; }
	@[ -x $(BIN)/python ] || { echo "Making the virtual environment ..."; $(PYTHON) -m venv .venv; } \
		|| { echo "The virtual environment could not be made: install Python's venv module (Debian: python3-venv)."; exit 1; }
	@echo "Installing packages ..."
	@$(PIP) install -r requirements.txt \
		|| { echo "The packages could not be installed; the lines above say why. Check the network, then try again."; exit 1; }
	@touch $@

.venv/dev: requirements-dev.txt .venv/run
	@echo "Installing the tests' packages ..."
	@$(PIP) install -r requirements-dev.txt
	@touch $@

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache staticfiles
