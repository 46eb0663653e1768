# What can be done here: make help
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: help setup demo run test lint train understanding speed screenshots lock clean
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 16

setup: $(READY) ## everything this needs, into .venv

$(READY): requirements.txt requirements-dev.txt pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is missing: install Python 3.11 or newer."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is too old: install Python 3.11 or newer, then: make setup PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv is missing: install it (on Debian: apt install python3-venv)."; exit 1; }
	@echo "Setting up: a Python environment in .venv"
	@$(PYTHON) -m venv .venv
	@echo "Setting up: the libraries Lykt runs on (requirements.txt)"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.txt
	@echo "Setting up: what its tests and checks need (requirements-dev.txt)"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@echo "Setting up: Lykt itself"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-index --no-deps --no-build-isolation -e .
	@touch $(READY)

demo: $(READY) ## the whole thing, simulated: 1,000 people, ten languages, one campaign (DEMO_EXIT=1 ends after the counts)
	@$(BIN)/python -m app.demo

run: $(READY) ## web and worker by the Procfile, with .env
	@port=$${PORT:-$$(sed -n 's/^PORT=//p' .env 2>/dev/null)}; PATH="$(CURDIR)/$(BIN):$$PATH" LYKT_HOST=$${LYKT_HOST:-127.0.0.1} exec $(BIN)/honcho start --port $${port:-8000}

test: $(READY) ## all tests
	@$(BIN)/python -m pytest -n 4 --dist loadfile

lint: $(READY) ## style, types, translations
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lykt messages check

train: $(READY) ## learn the example questions anew (a quarter of an hour, or more)
	@$(BIN)/python -m bot.understanding.train

understanding: $(READY) ## how well held-out messages are understood, per language
	@$(BIN)/python -m benchmarks.understanding

speed: $(READY) ## how fast the console answers with 100,000 contacts and 200 campaigns
	@$(BIN)/python -m benchmarks.console

screenshots: $(READY) ## the console's main pages from the demo's data, for the README (needs Chromium)
	@$(BIN)/python -m tests.screens.shots

lock: $(READY) ## pin the libraries anew (needs uv)
	@command -v uv >/dev/null || { echo "uv is missing: install it with pip."; exit 1; }
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements.in -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements-dev.in -o requirements-dev.txt

clean: ## remove what was set up and simulated; a service's own folder and data stay
	rm -rf .venv var/demo .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
