# Shared by run.sh and test.sh: what Debian 12 and Ubuntu 24.04 need. Sourced, never run.

# To build and run.
build_packages=(
  build-essential cmake ninja-build pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qt6-translations-l10n libqt6sql6-sqlite
  libgl1-mesa-dev libicu-dev libexpected-dev libharfbuzz-dev zlib1g-dev
  libquazip1-qt6-dev qt6-pdf-dev
  fonts-noto-cjk fonts-noto-core
)
# To test as well.
test_packages=(libgtest-dev librapidcheck-dev poppler-utils qpdf sqlite3)
# To open the window.
window_packages=(qt6-qpa-plugins qt6-wayland)

say() { printf '%s\n' "== $*" >&2; }
stop() { printf '%s\n' "!! $*" >&2; exit 1; }

# Installs those of the named packages that are missing; asks apt nothing when all are there.
install_missing() {
  local missing=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    say "Packages: all $# are installed."
    return
  fi
  say "Packages: installing ${#missing[@]} of $#: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "Not root and no sudo: ask an administrator to install: ${missing[*]}"
    as_root=(sudo)
  fi
  export DEBIAN_FRONTEND=noninteractive
  "${as_root[@]}" apt-get update -qq >&2 || stop "apt-get update failed: is the network or a package source missing?"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 \
    || stop "apt-get could not install: ${missing[*]}"
}

require_debian() {
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null && return
  stop "This script is for Debian 12 and Ubuntu 24.04 (apt). See packaging/ for macOS and Windows."
}

# A C.UTF-8 locale is on every Debian; without one, paths with Chinese characters break.
use_utf8() {
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *UTF-8|*utf8) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

# Configures and builds one preset, with the compiler's words kept for the case that it fails.
build_preset() {
  local preset=$1; shift
  local log="build/$preset.log"
  mkdir -p build
  say "Configuring ($preset)"
  cmake --preset "$preset" >"$log" 2>&1 || { tail -n 30 "$log" >&2; stop "Configuring failed; the whole log is $PWD/$log"; }
  say "Building ($preset, $(nproc) at a time); the first time takes some minutes"
  if [ -t 2 ]; then
    cmake --build --preset "$preset" "$@" >&2 || stop "The build failed; the compiler's words are above."
  else
    cmake --build --preset "$preset" "$@" >>"$log" 2>&1 \
      || { grep -nE 'error|FAILED' "$log" | head -n 30 >&2; stop "The build failed; the whole log is $PWD/$log"; }
  fi
}
