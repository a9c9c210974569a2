#!/bin/sh
# The browser tests need Chromium, and pdftotext to read what is printed: found, installed where that is possible unasked, or named.
set -e

has_chromium() {
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  [ -n "$HAWSH_CHROMIUM" ] && [ -x "$HAWSH_CHROMIUM" ]
}

lacking=
has_chromium || lacking="chromium"
command -v pdftotext >/dev/null 2>&1 || lacking="$lacking poppler-utils"
[ -z "$lacking" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing for the browser tests:" $lacking
  # shellcheck disable=SC2086 # a list of packages
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $lacking >/dev/null
  exit 0
fi

echo "Missing, for the browser tests:" $lacking >&2
echo "         Debian, Ubuntu: sudo apt-get install" $lacking >&2
echo "         macOS: brew install --cask chromium; brew install poppler. Or name a Chromium in HAWSH_CHROMIUM." >&2
exit 1
