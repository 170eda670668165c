#!/usr/bin/env bash
# Sets Jiheng up on Debian 12 or Ubuntu 24.04 and opens it. Without a display it does the main job headless: a sample
# workspace, a product reviewed in it, the bilingual report as PDF and a picture of each page of the window. Only the
# paths of those files go to standard output, one a line; progress goes to standard error.
#
#   packaging/run.sh [FILE.jiheng]        with a display: opens the window (and FILE)
#   packaging/run.sh --headless           as if there were no display
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/debian.sh"
start_dir=$PWD
cd "$here/.."

headless=no
file=
for argument in "$@"; do
  case "$argument" in
    --headless) headless=yes ;;
    -h|--help) sed -n '2,8s/^# \{0,1\}//p' "$here/run.sh"; exit 0 ;;
    -*) stop "Unknown option $argument; see --help." ;;
    *) case "$argument" in /*) file=$argument ;; *) file=$start_dir/$argument ;; esac ;;
  esac
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes

require_debian
use_utf8
if [ "$headless" = yes ]; then
  install_missing "${build_packages[@]}"
else
  install_missing "${build_packages[@]}" "${window_packages[@]}"
fi
build_preset release

program=build/release/ui/jiheng
cli=build/release/app/cli/jiheng-cli

if [ "$headless" = no ]; then
  say "Opening the window"
  exec "$program" ${file:+"$file"}
fi

say "No display: doing the job without a window"
export QT_QPA_PLATFORM=offscreen
# A bare system has no session folder, and Qt says so at every start.
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
  XDG_RUNTIME_DIR=$(mktemp -d)
  export XDG_RUNTIME_DIR
  trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi
out=$PWD/out/run-$(date +%Y%m%d-%H%M%S)
n=1
while [ -e "$out" ]; do n=$((n + 1)); out=${out%.*}.$n; done
mkdir -p "$out"
workspace=$out/sample.jiheng
"$cli" workspace create "$workspace" --sample >&2 || stop "The sample workspace could not be created."
say "Reviewing product P-300 in it"
"$cli" portfolio tag T-009 086501X --state candidate --workspace "$workspace" \
  --reason "演示：推荐服务可能涉及基于数据分析的个性化信息推送。 Demonstration: the recommendation service may fall under personalised information push based on data analysis." >&2 \
  || stop "The product could not be reviewed."
"$cli" portfolio show P-300 --workspace "$workspace" >&2 || stop "The review could not be read back."
report=$out/review-P-300.pdf
"$cli" report review --product P-300 --workspace "$workspace" --output "$report" --language both >&2 \
  || stop "The report could not be written."
printf '%s\n' "$workspace" "$report"
for language in zh en; do
  mkdir -p "$out/$language"
  "$program" --render-pages "$out/$language" --workspace "$workspace" --language "$language" \
    || stop "The pages of the window could not be rendered."
done
say "Done. The files are in $out"
