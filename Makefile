# make run: the try-it page; piped input talks on the terminal.  make talk: talk on the terminal.  make test: everything the project checks.
# make bench: times it beside bare skills.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed
TALK := $(BIN)/cramp-coach talk

.PHONY: run talk test bench package page-picture lock viewhost clean build-CrampCoachFunction

run: $(INSTALLED)
	@if [ -t 0 ]; then $(BIN)/cramp-coach try; else $(TALK); fi

talk: $(INSTALLED)
	@$(TALK)

# Tests start Python many times: it keeps what it has compiled, even where the environment says otherwise.
test: export PYTHONDONTWRITEBYTECODE :=
test: $(INSTALLED)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/cramp-coach check
	$(BIN)/cramp-coach models --check
	$(BIN)/cfn-lint template.yaml
	$(BIN)/pytest --numprocesses auto --dist worksteal -m "not measured"
	$(BIN)/pytest -m measured

# Some minutes and about a gigabyte of memory; not a test: a busy machine decides the figures.
bench: $(INSTALLED)
	$(BIN)/python -m benchmarks.understanding
	$(BIN)/python -m benchmarks.lambda_start "$(LAMBDA_PYTHON)"
	$(BIN)/python -m benchmarks.flask_host
	$(BIN)/python -m benchmarks.memory

# make package ENDPOINT=arn:aws:lambda:... PRIVACY_URL=https://... TERMS_URL=https://...
PACKAGE := build/skill-package
package: $(INSTALLED)
	@$(BIN)/cramp-coach package --out $(PACKAGE) --endpoint "$(ENDPOINT)" --privacy-url "$(PRIVACY_URL)" --terms-url "$(TERMS_URL)"

# Takes docs/page.png anew, with the Chromium that the tests use.
page-picture: $(INSTALLED)
	$(BIN)/python -m benchmarks.page_picture

# Installing says nothing unless it fails, so that piped conversations show only the conversation.
$(INSTALLED): requirements.lock pyproject.toml
	@echo "Setting up (once, about a minute) ..." >&2
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Cramp Coach needs Python 3.11 or newer")'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# Names the newest versions allowed by pyproject.toml in both lock files, without addresses of package registries.
COMPILE := $(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-header
lock: $(INSTALLED)
	$(COMPILE) --extra laptop --extra web --extra aws --extra checks --output-file requirements.lock pyproject.toml
	$(COMPILE) --output-file requirements-lambda.lock pyproject.toml

# Amazon's renderer and checker of visual documents: optional, for the tests of screens and for the page; needs Node.js.
VIEWHOST := build/viewhost
viewhost:
	@mkdir -p $(VIEWHOST)
	@cp tests/screens/viewhost/package.json tests/screens/viewhost/package-lock.json tests/screens/viewhost/.npmrc $(VIEWHOST)/
	@npm ci --prefix $(VIEWHOST) --no-audit --no-fund

# Called by `sam build`: only what a spoken answer needs. By the runtime's Python where there is one, for the sake of the .pyc files.
LAMBDA_ROOMS := coaching conversation diary knowledge language reminders response runtime screen storage turn understanding
LAMBDA_PYTHON ?= $(shell python3.13 -c 'import sys; print(sys.executable)' 2>/dev/null || echo $(PYTHON))
build-CrampCoachFunction:
	$(LAMBDA_PYTHON) -m pip install --quiet --disable-pip-version-check --no-warn-conflicts --require-hashes --no-compile -r requirements-lambda.lock --target "$(ARTIFACTS_DIR)"
	cp lambda/lambda_function.py "$(ARTIFACTS_DIR)/"
	mkdir -p "$(ARTIFACTS_DIR)/skill" "$(ARTIFACTS_DIR)/content"
	cp $(filter-out skill/cli.py skill/commands.py,$(wildcard skill/*.py)) "$(ARTIFACTS_DIR)/skill/"
	cp -r $(LAMBDA_ROOMS:%=skill/%) "$(ARTIFACTS_DIR)/skill/"
	cp -r content/sources.json content/locales content/figures content/en "$(ARTIFACTS_DIR)/content/"
	$(LAMBDA_PYTHON) -I -S -B -W ignore::SyntaxWarning lambda/package.py "$(ARTIFACTS_DIR)"

clean:
	rm -rf $(VENV) build .aws-sam
