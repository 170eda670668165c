#!/usr/bin/env bash
# Brings both .ts files up to date with the sources. The English one holds only plural forms: its other texts are the sources
# themselves. Run after changing a text, then translate what lupdate marks unfinished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=$(command -v lupdate6 || true)
for candidate in /usr/lib/qt6/bin/lupdate "$(command -v lupdate || true)"; do
  [ -n "$lupdate" ] || { [ -x "$candidate" ] && lupdate=$candidate; }
done
[ -n "$lupdate" ] || { echo "!! lupdate is missing (Debian: qt6-tools-dev-tools, qt6-l10n-tools)" >&2; exit 1; }
common=(app ui -extensions h,cpp -I . -locations none -no-obsolete -tr-function-alias translate+=phrase -source-language en)
"$lupdate" "${common[@]}" -target-language zh_CN -ts translations/jiheng_zh_CN.ts
"$lupdate" "${common[@]}" -pluralonly -target-language en -ts translations/jiheng_en.ts
