#!/bin/sh
# Compiles the generated Go client: with Debian's package of its only dependency (golang-golang-x-oauth2-dev), or with the module.

if ! command -v go >/dev/null 2>&1; then
  echo "The Go client was generated but not compiled: there is no go on this machine."
  exit 0
fi
set -e
cd "$1"
if [ -d /usr/share/gocode/src/golang.org/x/oauth2 ]; then
  export GO111MODULE=off GOPATH=/usr/share/gocode
else
  go mod tidy
fi
go build . && echo "The Go client compiles with $(go version)."
