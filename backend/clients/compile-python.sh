#!/bin/sh
# Byte-compiles the generated Python client: it is not run here, for that its own packages would be needed.

if ! command -v python3 >/dev/null 2>&1; then
  echo "The Python client was generated but not compiled: there is no python3 on this machine."
  exit 0
fi
python3 -m compileall -q -f "$1" && echo "The Python client compiles with $(python3 --version)."
