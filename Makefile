# Coin or cap? — every command of the workshop. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
PORT ?= 8080
FUZZTIME ?= 30s
GOVULNCHECK := golang.org/x/vuln/cmd/govulncheck@v1.9.0
# Debian's packages that the tests need: three browsers and a headless one, a web server, what reads printed pages, what holds XML against a
# schema, and a display with drawing in software for two of the browsers and for the Ebitengine painter.
DEBIAN := chromium chromium-headless-shell firefox-esr webkit2gtk-driver nginx-light poppler-utils xvfb libgl1 libgl1-mesa-dri libegl1 libgles2 libx11-6 libxcursor1 libxext6 libxi6 libxinerama1 libxml2-utils libxrandr2 libxrender1

# Rooms whose tests drive a browser or a display. All rooms are tested two at once, more would make a small machine too slow;
# the longest first, so that no processor is left without work while the last of them goes on.
DRIVEN := walk faults engines deskwalk parity
# Only what fails, what is told and what takes ten seconds or more is printed.
SHORT := ^(=== | +--- PASS|--- PASS.*\([0-9]\.)

.PHONY: help run site desktop pack lang check test quick fuzz vuln sheet bench tools goldens clean
.DEFAULT_GOAL := help

help: ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F'\t' '{printf "make %-8s %s\n", $$1, $$2}'

run: ## build the page, serve it on 127.0.0.1 (PORT=8080) and rebuild what changes
	@go run ./cmd/site -serve 127.0.0.1:$(PORT) -watch

site: ## build the page into dist/site
	@go run ./cmd/site -out dist/site -compress

desktop: ## build the program for Linux, Windows and the Mac into dist/desktop (ARGS="-target linux/amd64")
	@go run ./cmd/pack $(ARGS)

pack: ## pack it for learning platforms, sticks and hosts into dist/packs (ARGS="-lang fr -check off")
	@go run ./cmd/courseware $(ARGS)

lang: ## begin a translation, or bring it up to date, and say how far it is (TAG=de)
	@go run ./cmd/lang $(TAG)

check: ## check the story, its translations and its facts
	@go run ./cmd/check

test: tools ## install what the tests need, run all of them, and print sizes against the baseline
	@command -v npm >/dev/null || { echo 'the tests of the packages need npm (Node.js)' >&2; exit 1; }
	@test -z "$$(gofmt -l . | tee /dev/stderr)" || { echo 'gofmt the files named above'; exit 1; }
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./wasm/...
	GOOS=js GOARCH=wasm go vet -tags bench ./wasm
	go run ./cmd/check
	go run ./cmd/site -out dist/tested $(if $(COINORCAP_PLAIN),-plain)
	COINORCAP_BROWSER=1 COINORCAP_SITE=$(CURDIR)/dist/tested go test -v -p 2 -timeout 25m $(DRIVEN:%=./internal/%) \
		$$(go list ./... | grep -vE "/internal/($$(tr ' ' '|' <<<'$(DRIVEN)'))$$") | grep --line-buffered -vE '$(SHORT)'
	@go run ./cmd/bench -only sizes,allocations -quick -site dist/tested -out dist/bench/tested

quick: ## the tests that need neither a browser nor a display
	go test ./internal/... ./scenes/... -short

fuzz: ## search for what breaks a parser (FUZZTIME=30s each; what is found is kept in testdata/fuzz), then let monkeys loose
	@failed=; for room in $$(grep -rl --include='*_test.go' '^func Fuzz' cmd internal | xargs -n1 dirname | sort -u); do \
		for target in $$(go test -list '^Fuzz' ./$$room | grep '^Fuzz'); do echo "$$room $$target"; \
			go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) ./$$room || failed="$$failed $$room:$$target"; done; done; \
	go test -count=1 -run TestMonkey ./internal/app -monkey.seed $$RANDOM -monkey.acts 20000 || failed="$$failed internal/app:TestMonkey"; \
	COINORCAP_BROWSER=1 COINORCAP_SEED=$$RANDOM COINORCAP_DAMAGE=10 go test -count=1 -timeout 1h -run 'TestDamaged|TestAMonkey' ./internal/faults || failed="$$failed internal/faults"; \
	if [ -n "$$failed" ]; then echo "found something:$$failed" >&2; exit 1; fi

vuln: ## look whether known vulnerabilities of Go and its modules can be reached from our code (ARGS="-db file:///a/copy")
	@GOBIN=$(CURDIR)/dist/tools go install $(GOVULNCHECK)
	@GOTOOLCHAIN=auto go run ./cmd/vuln -check dist/tools/govulncheck $(ARGS)

sheet: tools ## draw every beat, wide and tall, in every language, into dist/sheet
	@go run ./cmd/sheet -out dist/sheet

goldens: tools ## write anew what screen readers get, as text, into internal/walk/testdata; look at the changes
	COINORCAP_BROWSER=1 go test -count=1 ./internal/walk -run 'TestTheAccessibilityTree|TestWhatIsAnnounced' -update

bench: tools ## measure sizes, loading, rest, every scene's frames and the program's parts into dist/bench (ARGS="-only frames")
	@go run ./cmd/bench $(ARGS)

tools:
	@missing=; for tool in chromium chromium-headless-shell firefox-esr WebKitWebDriver nginx pdftotext xmllint Xvfb; do command -v $$tool >/dev/null || missing=1; done; \
	ldconfig -p | grep libGL.so.1 >/dev/null || missing=1; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo 'installing Chromium, Firefox, WebKitGTK, nginx, Poppler, xmllint, Xvfb and Mesa for the tests'; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(DEBIAN) >/dev/null; \
	else echo 'the tests need these Debian packages: $(DEBIAN); as root: apt-get install $(DEBIAN)' >&2; exit 1; fi

clean: ## remove what was built
	rm -rf dist
