#!/usr/bin/env bash
# NOT YET PROVED: written with care, never run on a Mac. Sets Jiheng up with Homebrew and opens the window.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."

stop() { printf '!! %s\n' "$*" >&2; exit 1; }
[ "$(uname)" = Darwin ] || stop "This script is for macOS."
command -v brew >/dev/null || stop "Homebrew is needed: see its home page for how to install it."
xcode-select -p >/dev/null 2>&1 || stop "The command line tools are needed: xcode-select --install"

# Qt brings the SQLite driver and Qt PDF; PingFang SC is on every Mac, Noto makes pages alike on all systems.
brew install cmake ninja pkg-config qt icu4c tl-expected harfbuzz quazip
brew install --cask font-noto-sans-cjk-sc font-noto-sans || true

# Homebrew keeps ICU out of the way of Apple's own.
cmake --preset release \
  -DCMAKE_PREFIX_PATH="$(brew --prefix qt);$(brew --prefix icu4c)" \
  -DICU_ROOT="$(brew --prefix icu4c)"
cmake --build --preset release
exec build/release/ui/jiheng "$@"
