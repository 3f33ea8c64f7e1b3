# Every target works on a fresh clone: it first builds .venv with what it needs.
# Needs: make and Python 3.11 or newer with pip. PYTHON=python3.12 chooses another one.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= auto
AXE := $(VENV)/axe/node_modules/axe-core/axe.min.js
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

# BLAS would start as many threads as there are cores, in every worker and in each of its kernels.
PYTEST := OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n $(WORKERS)
QUICK := not (notebooks or hostile or browser or slow)

.PHONY: help lab test quick chance lint notebooks site feedback hostile bench constraints clean
help: ## List the targets
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 14

lab: $(VENV)/.lab ## Open the course in JupyterLab
	$(BIN)/course lab $(LAB_OPTIONS)

test: $(VENV)/.site $(AXE) lint ## Lint, then run every test, every notebook among them
	$(PYTEST) $(PYTEST_OPTIONS)

quick: $(VENV)/.dev ## Run the fast tests: no notebook, no hostile answer, no browser, no mutants
	$(PYTEST) -m "$(QUICK)" --hypothesis-profile=quick $(PYTEST_OPTIONS)

chance: $(VENV)/.dev ## Run what draws random numbers 50 times, from other seeds and in another order
	for seed in $$(seq 50); do \
	  COURSE_CHANCE=$$seed $(BIN)/python -m pytest tests -q --randomly-seed=$$seed \
	    -m "chance and not slow" || exit; done

lint: $(VENV)/.dev ## Check style, formatting and types only
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

notebooks: $(VENV)/.dev ## Rebuild the notebooks that would show something else
	$(BIN)/course build

site: $(VENV)/.site ## Build the site from the committed notebooks, into build/site/html
	$(BIN)/python website/build.py

feedback: $(VENV)/.dev ## Judge the banks of answers, and mutants: what is accepted, rejected, explained
	$(BIN)/python benchmarks/feedback.py
	$(BIN)/python benchmarks/mutants.py
	$(BIN)/python benchmarks/fresh.py

hostile: $(VENV)/.dev ## Check hostile notebooks, odd ones, and a hundred of them in one call
	$(BIN)/python benchmarks/hostile.py

bench: $(VENV)/.bench ## Measure the speed of feedback and training, on this machine
	$(BIN)/python benchmarks/latency.py
	$(BIN)/python benchmarks/training.py
	$(BIN)/python benchmarks/check.py
	$(BIN)/python benchmarks/class.py

constraints: ## Renew constraints.txt from the newest versions pip can find
	rm -rf build/fresh && $(PYTHON) -m venv build/fresh
	build/fresh/bin/python -m pip install --quiet '.[lab,dev,site]'
	build/fresh/bin/python -m pip freeze --all --exclude course-utils --exclude pip \
	  > constraints.txt

clean: ## Remove everything that was built
	rm -rf $(VENV) build *.egg-info

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed; '$(PYTHON)' is $$($(PYTHON) --version 2>&1)." >&2; \
	  echo "Name another one: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.lab: $(VENV)/.python pyproject.toml constraints.txt
	$(PIP_INSTALL) --editable '.[lab]'
	@touch $@

$(VENV)/.dev: $(VENV)/.lab pyproject.toml constraints.txt
	$(PIP_INSTALL) --editable '.[lab,dev]'
	@git config diff.jupyternotebook.textconv "$(PYTHON) .ci/notebook_text.py" 2>/dev/null || true
	@touch $@

# axe-core looks for what bars somebody's way in a chapter; MathJax is what the site's pages ask for.
# Without npm their tests are skipped.
$(AXE): $(VENV)/.python Makefile
	@! command -v npm >/dev/null || npm install --silent --no-save --no-package-lock \
	  --prefix $(VENV)/axe axe-core@4.14.1 mathjax@3.2.2
	@! test -f $@ || touch $@

# nbgrader is as large as all the rest, and one test needs it: it gets an environment of its own.
$(VENV)/.nbgrader: $(VENV)/.python Makefile
	$(PYTHON) -m venv $(VENV)/nbgrader
	$(VENV)/nbgrader/bin/python -m pip install --quiet --disable-pip-version-check nbgrader==0.9.6
	@touch $@

$(VENV)/.site: $(VENV)/.dev pyproject.toml constraints.txt
	$(PIP_INSTALL) --editable '.[lab,dev,site]'
	@touch $@

$(VENV)/.bench: $(VENV)/.dev pyproject.toml constraints.txt
	$(PIP_INSTALL) --editable '.[lab,dev,bench]'
	@touch $@
