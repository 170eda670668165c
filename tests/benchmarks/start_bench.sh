#!/usr/bin/env bash
# Start to first painted frame, and peak resident memory, of the workbench with a workspace beside a bare Qt window. The two
# run in turn, so that a machine that changes its speed changes both.
#
#   tests/benchmarks/start_bench.sh BUILD WORKSPACE.jiheng [RUNS]
#
# Needs a display (or QT_QPA_PLATFORM=offscreen) and GNU time.
set -euo pipefail
build=$1 workspace=$2 runs=${3:-11}
[ -x /usr/bin/time ] || { echo "!! GNU time is missing (Debian: time)" >&2; exit 1; }
measure() { /usr/bin/time -f '%e %M' "$@" 2>&1 >/dev/null | tail -n 1; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
bare=() ours=()
measure "$build/tests/benchmarks/bare_window" >/dev/null
measure "$build/ui/jiheng" --exit-after-start "$workspace" >/dev/null
for _ in $(seq "$runs"); do
  bare+=("$(measure "$build/tests/benchmarks/bare_window")")
  ours+=("$(measure "$build/ui/jiheng" --exit-after-start "$workspace")")
done
bare_s=$(printf '%s\n' "${bare[@]}" | cut -d' ' -f1 | median)
ours_s=$(printf '%s\n' "${ours[@]}" | cut -d' ' -f1 | median)
bare_k=$(printf '%s\n' "${bare[@]}" | cut -d' ' -f2 | median)
ours_k=$(printf '%s\n' "${ours[@]}" | cut -d' ' -f2 | median)
awk -v a="$ours_s" -v b="$bare_s" -v m="$ours_k" -v n="$bare_k" 'BEGIN {
  printf "start: workbench %.2f s, bare window %.2f s, ratio %.2f\n", a, b, a / b
  printf "memory: workbench %.1f MiB, bare window %.1f MiB, ratio %.2f\n", m / 1024, n / 1024, m / n }'
