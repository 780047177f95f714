#!/bin/sh
# Takes the KRDS stylesheet, icons, fonts and the list of common passwords from npm into the class path: build.sh TARGET_FOLDER PAPER_FONTS_FOLDER PASSWORDS_FOLDER
# Runs npm only when the lock file changed since the last time, so that an ordinary build needs no network.
set -eu
target=$1
fonts=$2
passwords=$3
cd "$(dirname "$0")"
stamp=node_modules/.oneroof-lock

if ! cmp -s package-lock.json "$stamp"; then
  major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/') || major=
  if [ -z "$major" ] || [ "$major" -lt 20 ]; then
    echo "The build takes the KRDS stylesheet from npm and needs Node.js 20 or newer (found: ${major:-none})." >&2
    echo "Install it from your system's packages or from nodejs.org, then build again." >&2
    exit 1
  fi
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json "$stamp"
fi

krds=node_modules/krds-uiux/resources
if [ ! -f "$target/krds.css" ] || [ "$stamp" -nt "$target/krds.css" ]; then
  mkdir -p "$target/fonts" "$target/img"
  cp -R "$krds/img/component" "$target/img/"
  cp "$krds"/fonts/*.woff2 "$target/fonts/"
  # The published sheet points at the design system's own site and carries a font for a carousel that we do not show.
  sed -e 's#https://www\.krds\.go\.kr/resources/##g' -e 's#@font-face{font-family:swiper-icons;[^}]*}##' \
    "$krds/cdn/krds.min.css" > "$target/krds.css"
fi

# Papers (PDF) carry their letters inside; the renderer reads TrueType only.
noto=node_modules/@expo-google-fonts/noto-sans-kr
if [ ! -f "$fonts/NotoSansKR.ttf" ] || [ "$stamp" -nt "$fonts/NotoSansKR.ttf" ]; then
  mkdir -p "$fonts"
  cp "$noto/400Regular/NotoSansKR_400Regular.ttf" "$fonts/NotoSansKR.ttf"
  cp "$noto/700Bold/NotoSansKR_700Bold.ttf" "$fonts/NotoSansKR-Bold.ttf"
  cp "$noto/LICENSE_FONT" "$fonts/LICENSE"
fi

# What people choose most often, the most frequent first; nobody may choose it here.
common=node_modules/@zxcvbn-ts/language-common
if [ ! -f "$passwords/common.json" ] || [ "$stamp" -nt "$passwords/common.json" ]; then
  mkdir -p "$passwords"
  cp "$common/src/passwords.json" "$passwords/common.json"
  cp "$common/LICENSE.txt" "$passwords/LICENSE"
fi
