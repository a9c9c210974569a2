#!/bin/sh
# The browser tests need Chromium: found, installed where that is possible unasked, or named.
set -e

for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
[ -n "$HAWSH_CHROMIUM" ] && [ -x "$HAWSH_CHROMIUM" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium for the browser tests."
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
  exit 0
fi

echo "Missing: Chromium, for the browser tests" >&2
echo "         Debian, Ubuntu: sudo apt-get install chromium. macOS: brew install --cask chromium. Or name one in HAWSH_CHROMIUM." >&2
exit 1
