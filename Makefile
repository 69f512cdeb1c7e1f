# The commands of this project; `make help` lists them. Tools come from .ci/tools.
SHELL := /bin/bash
.DEFAULT_GOAL := help
# Trunk 0.21 refuses to start with NO_COLOR=1.
unexport NO_COLOR
export TRUNK_SKIP_VERSION_CHECK := true

TOOLS := $(or $(BOUSSOLE_TOOLS),$(CURDIR)/.tools)
# `.ci/bin` first: its wasm-bindgen cuts the program into parts before it calls the real one.
export PATH := $(CURDIR)/.ci/bin:$(TOOLS)/bin:$(TOOLS)/node/node_modules/.bin:$(PATH)

SOURCES := $(shell find src style public .ci -type f -not -name budget) index.html Trunk.toml Cargo.toml Cargo.lock
STEP := .ci/step
# One word of a test file's name: make e2e ONLY=start; numbers of figures: make bench ONLY=4,11
export ONLY ?=
# make promises: a fault of src/fault.rs or .ci/faults.mjs, and the size of the rigs
BREAK ?=
SIZE ?= small
PROMISES := node tests/promises/run.mjs

.PHONY: fuzz licences help serve dev build check test e2e promises soak shots budget bench clean tools check-tools test-tools clippy native-tests

help: ## This list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

serve: build ## Installs what is missing, builds, serves, prints the URL (PORT=8080, HOST=127.0.0.1)
	@node .ci/serve.mjs dist

dev: tools ## Debug build, rebuilt at every change, without the page reloading by itself
	trunk serve --no-autoreload --no-error-reporting --dist .cache/dist-dev

build: tools dist/index.html ## Release build into dist/

# Erased component types: the wasm was measured 11 % lighter after brotli. `chunks`: cut into parts (.ci/split.mjs), for
# which the linker says what refers to what.
dist/index.html: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := \
  --cfg erase_components --cfg chunks -C link-arg=--emit-relocs
dist/index.html: $(SOURCES)
	@mkdir -p .cache && touch .cache/build-began
	@$(STEP) "release build" trunk build --release --locked
# What was edited meanwhile is not in it.
	@touch -r .cache/build-began $@

check: check-tools ## Formatting and lints, native and wasm32; licences, bans and sources of what is used
	@$(STEP) "formatting" cargo fmt --all --check
	@$(STEP) "licences are told" node .ci/licences.mjs check
	@$(STEP) "licences, bans, sources" cargo-deny --log-level error --all-features check --hide-inclusion-graph licenses bans sources
	@$(STEP) "fuzz targets follow the dependencies" bash -c 'cargo metadata --locked --quiet --format-version 1 --manifest-path fuzz/Cargo.toml >/dev/null'
	@$(MAKE) --no-print-directory clippy

clippy:
	@$(STEP) "clippy, native" cargo clippy --locked --all-targets -- -D warnings
	@$(STEP) "clippy, wasm32" cargo clippy --locked --lib --bins --target wasm32-unknown-unknown -- -D warnings

# The second line tries what the core alone does not hold; the rest was tried by the first.
native-tests:
	@$(STEP) "native tests, core alone" cargo test --locked --no-default-features
	@$(STEP) "native tests, what knows Leptos" cargo test --locked --lib -- ui:: state:: view::

# The end of a release build keeps one core busy: lints and native tests run beside it.
test: tools check-tools test-tools ## Everything that CI runs
	@$(MAKE) --no-print-directory -j2 judged build
	@$(STEP) "size budget" node .ci/budget.mjs check
	@$(STEP) "browser journeys and axe" $(MAKE) --no-print-directory journeys
	@$(STEP) "promises, small" $(PROMISES) --size small

e2e: test-tools build journeys ## Browser journeys against dist (ONLY=part of a file's name)

.PHONY: journeys
journeys:
	@node --test --test-concurrency=2 $$(ls tests/e2e/*.test.mjs | grep -e "$(ONLY)")

promises: test-tools $(if $(BREAK),,build) ## Tries every promise: promise, tries, failures (ONLY=part; BREAK=fault builds it and must fail)
	@$(PROMISES) --size $(SIZE) --only "$(ONLY)" $(if $(BREAK),--break $(BREAK))

soak: test-tools build ## Every fault, then every promise at full size; some hours
	@$(STEP) "every fault is noticed" $(PROMISES) --every-fault
	@! cargo +nightly --version >/dev/null 2>&1 || .ci/tools fuzz
	@$(STEP) "promises, full" $(PROMISES) --size full

shots: test-tools build ## Screenshots of every screen, in 14 looks, into tests/e2e/output/shots (ONLY=part of LOOK/NAME)
	@node tests/e2e/shots.mjs $(ONLY)

budget: build ## Records the present first-load weight as the new budget
	@node .ci/budget.mjs record

bench: test-tools build bench-peers ## Figures against their named peers, one table (ONLY=4,11 some figures, ROUNDS=9)
	@node benches/run.mjs

.PHONY: judged
judged:
	@$(MAKE) --no-print-directory check
	@$(MAKE) --no-print-directory native-tests

.PHONY: bench-peers native-bench
bench-peers:
	@npm ci --prefix benches/peers --no-audit --no-fund --silent
	@[ -x .cache/bench-python/bin/python ] || python3 -m venv .cache/bench-python
	@.cache/bench-python/bin/pip install --quiet --disable-pip-version-check --requirement benches/peers/requirements.txt

native-bench: ## Native timings, for work on the core
	@cargo bench --quiet --locked --no-default-features --bench figures

licences: ## Writes who else wrote the program, after a change of dependencies
	@node .ci/licences.mjs write

# libFuzzer asks for a nightly Rust; everything else is built with the stable one.
TARGET ?= plan
MINUTES ?= 30
fuzz: ## Fuzzes one way in (TARGET=plan|csv|link|merge, MINUTES=30); needs Rust's nightly toolchain
	@.ci/tools fuzz
	@cargo +nightly fuzz run $(TARGET) -- -max_total_time=$$(($(MINUTES) * 60)) -timeout=10 -rss_limit_mb=4096

clean: ## Removes what was built; the tools stay
	rm -rf target dist .cache tests/e2e/output fuzz/target

tools:
	@.ci/tools build

check-tools:
	@.ci/tools check

test-tools:
	@.ci/tools tests
