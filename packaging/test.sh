#!/usr/bin/env bash
# Builds Jiheng with the sanitizers and runs every test offscreen, after proving that the program builds without any
# widget. Words after the script's name go to ctest: packaging/test.sh -R Verdict
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/debian.sh"
cd "$here/.."

require_debian
use_utf8
install_missing "${build_packages[@]}" "${test_packages[@]}"

build_preset headless --target jiheng-cli
if ldd build/headless/app/cli/jiheng-cli | grep -q 'Qt6Widgets'; then
  stop "jiheng-cli is linked with Qt Widgets: something below ui uses a widget."
fi
say "The command line needs no widget."

build_preset asan
say "Running the tests"
export QT_QPA_PLATFORM=offscreen
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0:strict_string_checks=1:detect_stack_use_after_return=0
export LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
ctest --preset asan --parallel "$(nproc)" --no-tests=error "$@"
