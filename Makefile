# The one entrance for people and for CI. `make` alone lists what there is.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.stamp

.DEFAULT_GOAL := help
.PHONY: help setup run demo-central shift test unit soak bench features translations pictures deb lock check format clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

setup: $(STAMP) ## make .venv with the developer tools and .venv/bin/kiosk

$(STAMP): requirements.lock pyproject.toml tools/setup.py
	@$(PYTHON) tools/setup.py
	@touch $@

run: $(STAMP) ## open the window with a demo plant; nothing else is needed
	@$(BIN)/kiosk --demo --windowed

demo-central: $(STAMP) ## a central database and three stations here, to play with; Ctrl-C removes all
	@$(BIN)/python tools/demo_central.py

shift: $(STAMP) ## tell the demo shift in this terminal, without a window
	@$(BIN)/kiosk demo

test: check ## everything that must hold: lint, types, contracts, then all tests but soak
	$(BIN)/pytest -n 2 --cov=kiosk

unit: $(STAMP) ## the tests alone, without lint and coverage
	$(BIN)/pytest -n 2

soak: $(STAMP) ## the longer matrices
	$(BIN)/pytest -n 2 -m soak --hypothesis-profile=soak

bench: $(STAMP) ## measure, and write bench.json
	$(BIN)/python -m tests.bench

features: $(STAMP) ## which criteria of docs/features.md have a test, and which have none
	@$(BIN)/python tools/features.py

translations: $(STAMP) ## bring resources/translations in step with the words, and compile them
	@$(BIN)/python tools/translations.py

pictures: $(STAMP) ## draw the reference pictures anew, once they were looked at and found right
	@$(BIN)/python tools/pictures.py

deb: $(STAMP) ## build the Debian package, dist/kiosk_VERSION_amd64.deb
	@$(BIN)/python -m installer.debian.build

lock: ## write requirements.lock anew from pyproject.toml
	@sh tools/lock.sh

check: $(STAMP) ## lint, format, types, contracts, dependencies, dead code, words
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/basedpyright
	$(BIN)/lint-imports --no-logo
	$(BIN)/deptry .
	$(BIN)/python tools/dead_code.py
	$(BIN)/codespell

format: $(STAMP) ## write the format that check asks for
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean: ## remove all that make and the tools have made
	rm -rf .venv build dist *.egg-info .coverage .coverage.* .hypothesis .import_linter_cache .pytest_cache .ruff_cache
	find kiosk tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
