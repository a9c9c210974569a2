#!/bin/sh
# The browser tests need Chromium, and poppler-utils (pdftotext, pdftoppm) to read what it prints: found, installed where that is
# possible unasked, or named. Without poppler-utils the tests of paper are left out, and each of them says so.
set -e

has_chromium() {
  [ -n "$HAWSH_CHROMIUM" ] && [ -x "$HAWSH_CHROMIUM" ] && return 0
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  return 1
}

has_poppler() {
  command -v pdftotext >/dev/null 2>&1 && command -v pdftoppm >/dev/null 2>&1
}

chromium= poppler=
has_chromium || chromium=chromium
has_poppler || poppler=poppler-utils
[ -z "$chromium$poppler" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing for the browser tests:" $chromium $poppler
  # shellcheck disable=SC2086 # a list of packages
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $chromium $poppler >/dev/null
  exit 0
fi

if [ -n "$poppler" ]; then
  echo "Missing: poppler-utils, so the browser tests of printed pages are left out" >&2
  echo "         Debian, Ubuntu: sudo apt-get install poppler-utils. macOS: brew install poppler." >&2
fi
[ -z "$chromium" ] && exit 0
echo "Missing: Chromium, for the browser tests" >&2
echo "         Debian, Ubuntu: sudo apt-get install chromium. macOS: brew install --cask chromium. Or name one in HAWSH_CHROMIUM." >&2
exit 1
