#!/bin/sh
# Compares the report of 1,000 tagged rows with Chromium's print-to-pdf of the same content.
#   tests/benchmarks/report_bench.sh BUILD_DIR [CHROMIUM]
# Prints wall seconds, processor seconds and peak memory (KiB) of each whole process, sizes and broken characters.
set -eu
bench=$1/tests/benchmarks/report_bench
chromium=${2:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

timed() {
  if [ -x /usr/bin/time ]; then /usr/bin/time -f '%e s wall, %U s user, %S s system, %M KiB' "$@"; else time "$@"; fi
}

# Characters of the radicals' blocks or the replacement character: what a broken text layer gives.
broken() { pdftotext -raw "$1" - | grep -oP '[\x{2E80}-\x{2FDF}\x{FFFD}]' | wc -l; }

for kind in table review; do
  "$bench" --kind $kind --html $kind.html
  "$bench" --kind $kind --output warm.pdf >/dev/null
  echo "== $kind: jiheng"
  timed "$bench" --kind $kind --output $kind.pdf
  echo "broken characters: $(broken $kind.pdf)"
  if [ -n "$chromium" ]; then
    echo "== $kind: chromium"
    timed "$chromium" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=$kind-c.pdf "file://$work/$kind.html"
    echo "size $(($(wc -c < $kind-c.pdf) / 1024)) KiB, broken characters: $(broken $kind-c.pdf)"
  fi
done
[ -n "$chromium" ] || echo "No Chromium found: name it as the second argument to compare."
