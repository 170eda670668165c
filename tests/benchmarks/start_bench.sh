#!/usr/bin/env bash
# Start of the process to the first painted frame, and peak resident memory, of the workbench with a workspace beside a bare Qt
# window, and beside one that shows a single line in both scripts. They run in turn, so that a machine that changes its
# speed changes all.
#
#   tests/benchmarks/start_bench.sh BUILD WORKSPACE.jiheng [RUNS]
#
# Needs a display (or QT_QPA_PLATFORM=offscreen), Bash 5 and GNU time.
set -euo pipefail
build=$1 workspace=$2 runs=${3:-11}
[ -x /usr/bin/time ] || { echo "!! GNU time is missing (Debian: time)" >&2; exit 1; }
bare=("$build/tests/benchmarks/bare_window")
text=("$build/tests/benchmarks/bare_window" --text)
ours=("$build/ui/jiheng" --exit-after-start "$workspace")

# Microseconds until the program says that its first frame is painted.
first_frame() {
  local start=${EPOCHREALTIME/[.,]/} line
  { read -r line && printf '%s\n' $((${EPOCHREALTIME/[.,]/} - start)); cat >/dev/null; } < <("$@" 2>/dev/null)
  [ -n "$line" ]
}
memory() { /usr/bin/time -f %M "$@" 2>&1 >/dev/null | tail -n 1; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

times_bare=() times_text=() times_ours=()
first_frame "${bare[@]}" >/dev/null; first_frame "${text[@]}" >/dev/null; first_frame "${ours[@]}" >/dev/null
for _ in $(seq "$runs"); do
  times_bare+=("$(first_frame "${bare[@]}")")
  times_text+=("$(first_frame "${text[@]}")")
  times_ours+=("$(first_frame "${ours[@]}")")
done
a=$(printf '%s\n' "${times_bare[@]}" | median)
b=$(printf '%s\n' "${times_text[@]}" | median)
c=$(printf '%s\n' "${times_ours[@]}" | median)
awk -v a="$a" -v b="$b" -v c="$c" -v m="$(memory "${bare[@]}")" -v n="$(memory "${text[@]}")" -v o="$(memory "${ours[@]}")" 'BEGIN {
  printf "first frame: bare window %.1f ms, with one line of text %.1f ms, workbench %.1f ms: %.2f and %.2f times\n", a / 1000, b / 1000, c / 1000, c / a, c / b
  printf "peak memory: bare window %.1f MiB, with one line of text %.1f MiB, workbench %.1f MiB: %.2f and %.2f times\n", m / 1024, n / 1024, o / 1024, o / m, o / n }'
