#!/bin/sh
# The browser tests need Chromium, and poppler-utils (pdftotext, pdftoppm) to read what it prints: found, installed where that is
# possible unasked, or named. Chromium's headless shell is got where the system has it in a package: it does the same with two
# thirds of the work. Without poppler-utils the tests of paper are left out, and each of them says so.
set -e

has_shell() {
  [ -x "$HAWSH_CHROMIUM" ] || command -v chromium-headless-shell >/dev/null 2>&1
}

has_chromium() {
  [ -n "$HAWSH_CHROMIUM" ] && [ -x "$HAWSH_CHROMIUM" ] && return 0
  for name in chromium-headless-shell chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  return 1
}

has_poppler() {
  command -v pdftotext >/dev/null 2>&1 && command -v pdftoppm >/dev/null 2>&1
}

# The packages named, as root on Debian and its kin.
install() {
  echo "Installing for the browser tests: $*"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-remove --no-install-recommends "$@" >/dev/null
}

has_shell && has_poppler && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -qq || has_chromium
  has_shell || install chromium-headless-shell || has_chromium || install chromium
  has_poppler || install poppler-utils
  exit 0
fi

chromium= poppler=
has_chromium || chromium=chromium
has_poppler || poppler=poppler-utils
[ -z "$chromium$poppler" ] && exit 0

if [ -n "$poppler" ]; then
  echo "Missing: poppler-utils, so the browser tests of printed pages are left out" >&2
  echo "         Debian, Ubuntu: sudo apt-get install poppler-utils. macOS: brew install poppler." >&2
fi
[ -z "$chromium" ] && exit 0
echo "Missing: Chromium, for the browser tests" >&2
echo "         Debian, Ubuntu: sudo apt-get install chromium. macOS: brew install --cask chromium. Or name one in HAWSH_CHROMIUM." >&2
exit 1
