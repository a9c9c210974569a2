#!/bin/sh
# The journal an auditor takes away is checked by hledger: found, or installed where that is possible unasked. Without it that test is
# left out and says so.
command -v hledger >/dev/null 2>&1 && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing for the tests of the journal: hledger"
  install='apt-get install -y -qq --no-remove --no-install-recommends hledger'
  export DEBIAN_FRONTEND=noninteractive
  $install >/dev/null 2>&1 || { apt-get update -qq && $install >/dev/null 2>&1; } && exit 0
fi
echo "Missing: hledger, so the test of the auditor's journal is left out" >&2
echo "         Debian, Ubuntu: sudo apt-get install hledger. macOS: brew install hledger." >&2
exit 0
