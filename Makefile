.PHONY: build test format lint release install bless clean

PREFIX ?= /usr/local

build:            ## Build for working on it.
	swift build

test:             ## Run every test.
	swift test

format:           ## Put the source into the house's form.
	swift format --in-place --recursive Package.swift Plugins Sources Tests templates examples

lint:             ## Check the form of the source.
	swift format lint --strict --recursive Package.swift Plugins Sources Tests templates examples

bless:            ## Rewrite golden files and transcripts from what the program does now; then read the diff.
	COPRO_BLESS=1 swift test

release:          ## Build the program as one small file that needs nothing beside it (Linux).
	swift build -c release --product copro --static-swift-stdlib \
	  -Xswiftc -static-executable -Xlinker --gc-sections -Xlinker -s

install: release  ## Put the program into PREFIX/bin.
	install -D -m 755 .build/release/copro $(DESTDIR)$(PREFIX)/bin/copro

clean:
	swift package clean
