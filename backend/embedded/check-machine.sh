#!/bin/sh
# Names what this machine lacks for building and running Hawsh, and how to get it.

missing=0

lacks() {
  echo "Missing: $1" >&2
  echo "         $2" >&2
  missing=1
}

# Whether version $1 is at least $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

number() {
  sed -n "s/$1/\\1/p" | head -n 1
}

java_hint="Debian, Ubuntu: apt-get install openjdk-17-jdk. macOS: brew install openjdk@17. Elsewhere: https://adoptium.net"
if ! command -v javac >/dev/null 2>&1; then
  lacks "a Java development kit, 17 or later" "$java_hint"
else
  version=$(javac -version 2>&1 | number '^javac \([0-9.]*\).*')
  at_least "${version:-0}" 17 || lacks "a Java development kit, 17 or later (found $version)" "$java_hint"
fi

maven_hint="Debian, Ubuntu: apt-get install maven. macOS: brew install maven. Elsewhere: https://maven.apache.org"
if ! command -v mvn >/dev/null 2>&1; then
  lacks "Maven, 3.8 or later" "$maven_hint"
else
  version=$(MAVEN_OPTS= mvn --version 2>/dev/null | tr -d '\033' | number '.*Apache Maven \([0-9.]*\).*')
  at_least "${version:-0}" 3.8 || lacks "Maven, 3.8 or later (found ${version:-one that does not start})" "$maven_hint"
fi

node_hint="https://nodejs.org (20.19 or later; Debian 12's own package is too old). macOS: brew install node"
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  lacks "Node.js with npm, 20.19 or later" "$node_hint"
else
  version=$(node --version | number '^v\([0-9.]*\).*')
  at_least "${version:-0}" 20.19 || lacks "Node.js, 20.19 or later (found $version)" "$node_hint"
fi

exit $missing
