# Every chore sets itself up: it needs Python 3.11 or newer, git and make, and asks for no more.
# With another Python: make test PYTHON=python3.13

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/uv pip install --quiet --compile-bytecode --python $(BIN)/python --require-hashes

.DEFAULT_GOAL := help
.PHONY: help practice run test coverage check bench life faults format lock audit sbom

help: ## What there is to do
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

practice: $(VENV)/ready-to-run ## Try the bot in the browser, with invented people
	@$(BIN)/steungroep practice

run: $(VENV)/ready-to-run ## Run the bot for real (docs/ says how to set it up)
	@$(BIN)/steungroep run

test: $(VENV)/ready-to-work ## All tests, in random order, on two cores
	$(BIN)/pytest -n 2

coverage: $(VENV)/ready-to-work ## Which lines no test walks (takes twice as long as the tests)
	$(BIN)/pytest -n 2 --cov --cov-report=term:skip-covered

check: $(VENV)/ready-to-work ## Style, types, import directions, plain language, and then all tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m messages.gate
	$(MAKE) test

bench: $(VENV)/ready-to-work ## Speed and cost beside others' bots (ONLY=turn: rows that begin so)
	ONLY="$(ONLY)" ON="$(or $(ON),sqlite postgresql)" $(BIN)/python -m benchmarks
	$(BIN)/python -m tests.docs

faults: $(VENV)/ready-to-work ## Break all that can break: half an hour (ONLY=T1, SHORT=1, SEED=…)
	$(BIN)/python -m tests.faults $(if $(ONLY),--only $(ONLY)) $(if $(SHORT),--short) \
		$(if $(SEED),--seed $(SEED))

life: $(VENV)/ready-to-work ## A group's whole life by rules, for hours (LIFE_STEPS=50000, SEED=…)
	SEED="$(SEED)" LIFE_STEPS="$(or $(LIFE_STEPS),50000)" $(BIN)/python -m tests.life

format: $(VENV)/ready-to-work ## Lay out the code, and mend what can be mended by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Every dependency is pinned with its hashes, for all systems and all Pythons from 3.11 on.
# What the tests add must not move what runs: so their lock is made within that of `run`.
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url $(if $(UPGRADE),--upgrade)

lock: $(VENV)/tools ## Lock what pyproject.toml asks for (UPGRADE=1: as new as it allows)
	$(LOCK) --group tools --output-file requirements/tools.txt
	$(LOCK) pyproject.toml --output-file requirements/run.txt
	$(LOCK) pyproject.toml --group dev -c requirements/run.txt --output-file requirements/dev.txt
	$(LOCK) --group audit --output-file requirements/audit.txt

# What looks at the dependencies has dependencies of its own: they stay out of what runs.
AUDIT := $(VENV)/audit
OSV := https://api.osv.dev/v1/query
LOCKS := run dev tools audit

audit: $(AUDIT)/ready ## Whether a dependency has a known weak spot (asks osv.dev; fails if it can't)
	@for lock in $(LOCKS); do \
		echo "requirements/$$lock.txt"; \
		$(AUDIT)/bin/pip-audit --vulnerability-service osv --osv-url $(OSV) --strict \
			--require-hashes --disable-pip --progress-spinner off \
			--requirement requirements/$$lock.txt || exit 1; \
	done

sbom: $(AUDIT)/ready ## What the bot is made of, as build/sbom.json (CycloneDX), for whoever must know
	@mkdir -p build
	@$(AUDIT)/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible \
		--spec-version 1.6 --output-file build/sbom.json $(AUDIT)/run/bin/python
	@echo "build/sbom.json"

$(AUDIT)/ready: $(VENV)/tools requirements/audit.txt requirements/run.txt
	@$(BIN)/uv venv --quiet --clear $(AUDIT)
	@$(BIN)/uv pip install --quiet --python $(AUDIT)/bin/python --require-hashes \
		--requirement requirements/audit.txt
	@$(BIN)/uv venv --quiet --clear $(AUDIT)/run
	@$(BIN)/uv pip install --quiet --python $(AUDIT)/run/bin/python --require-hashes \
		--requirement requirements/run.txt
	@touch $@

# The stamps below are files in the environment: newer than what they were made from.
$(VENV)/tools: requirements/tools.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python"; exit 1; }
	@echo "Setting up $(VENV): this takes a minute, once."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--require-hashes -r requirements/tools.txt
	@touch $@

$(VENV)/ready-to-run: $(VENV)/tools requirements/run.txt pyproject.toml
	@$(INSTALL) -r requirements/run.txt
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/ready-to-work: $(VENV)/ready-to-run requirements/dev.txt $(AUDIT)/ready
	@$(INSTALL) -r requirements/dev.txt
	@touch $@
