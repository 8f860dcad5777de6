# Typ 'make' voor de lijst. De eerste keer richt elke opdracht zelf alles in.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
SPHINX := $(BIN)/python -m sphinx -q -E
# Choose another day with: make site PEILDATUM=2027-03-01
DATE   := $(if $(PEILDATUM),-D normspoor_peildatum=$(PEILDATUM))

.DEFAULT_GOAL := help

help:  ## deze lijst
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  \1\t/' | expand -t 12

site: $(VENV)/klaar  ## maak de website: _build/site/index.html
	@rm -rf _build/site
	@$(BIN)/normspoor site . $(if $(PEILDATUM),--peildatum $(PEILDATUM))

needs: $(VENV)/klaar  ## maak de lijst van alle objecten: _build/needs/needs.json
	@$(SPHINX) -b needs -d _build/doctrees/needs $(DATE) . _build/needs
	@echo "Klaar: _build/needs/needs.json"

toets: $(VENV)/klaar  ## draai de checklists op het voorbeelddossier
	@echo "De pagina's worden gelezen…"
	@$(BIN)/python -m pytest -qq --no-header --tb=no -rN -p no:cacheprovider \
	  $(if $(PEILDATUM),--peildatum $(PEILDATUM)) --junit-xml=_build/toets/junit.xml checklists

rapport: $(VENV)/klaar  ## maak het rapport van het voorbeelddossier: _build/rapport/rapport.html
	@$(BIN)/normspoor rapport . $(if $(PEILDATUM),--peildatum $(PEILDATUM))

test: $(VENV)/klaar  ## draai alle tests van het project
	@$(BIN)/python -m pytest -n auto --dist worksteal

check: style types pages test fuzz  ## stijl, typen, tests en een website zonder waarschuwing

style: $(VENV)/klaar
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(VENV)/klaar
	@$(BIN)/mypy

pages: $(VENV)/klaar
	@$(SPHINX) -W --keep-going -D normspoor_details=1 -b html -d _build/doctrees/check . _build/check

fuzz: $(VENV)/klaar
	@echo "Een minuut lang pagina's waar niemand op rekende…"
	@NORMSPOOR_FUZZ=60 $(BIN)/python -m pytest -q -n 0 tests/outside/test_fuzz.py

links: $(VENV)/klaar  ## vraag na welke links naar andere sites nog werken (met internet)
	@$(SPHINX) -b linkcheck -d _build/doctrees/links . _build/links; found=$$?; \
	  $(BIN)/python -c "from pathlib import Path; from normspoor.adapters.outside_links import \
	  summary; print(summary(Path('_build/links')))"; exit $$found

live: $(VENV)/klaar  ## de website, ververst terwijl je schrijft
	@$(BIN)/sphinx-autobuild -b html -d _build/doctrees/live $(DATE) . _build/live

bench: $(VENV)/klaar  ## meet hoe snel het gaat, als verhouding
	@$(BIN)/python tests/bench.py
	@$(BIN)/python tests/bench_toets.py
	@$(BIN)/python tests/bench_site.py
	@$(BIN)/python tests/bench_report.py

norm: $(VENV)/klaar  ## werk de meegeleverde norm bij (voor ontwikkelaars)
	@$(BIN)/python -c "from normspoor.adapters.norm_pages import publish; print(publish())"

lock: $(VENV)/klaar  ## leg de versies van alle bouwstenen opnieuw vast (voor ontwikkelaars)
	@$(BIN)/python -m pip install -q "uv>=0.9,<1"
	@$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 -q \
	  --generate-hashes --no-emit-index-url --no-header --no-annotate -o requirements.lock

clean:  ## gooi alles weg wat gemaakt is
	@rm -rf _build dist .pytest_cache .mypy_cache .ruff_cache

$(VENV)/klaar: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Normspoor heeft Python 3.11 of nieuwer nodig; dit is $$($(PYTHON) --version 2>&1)."; \
	  echo "Zet een nieuwere Python neer, of wijs hem aan: make site PYTHON=/pad/naar/python3.12"; \
	  exit 2; }
	@echo "Eenmalig inrichten, dit duurt een paar minuten…"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

.PHONY: help site needs toets rapport test check style types pages fuzz links live bench norm lock clean
