#!/bin/sh
# Everything "make test" promises, stage after stage, and at the end, also of a failure, where the time went.
set -u
cd "$(dirname "$0")/../.."
make="${MAKE:-make} --no-print-directory"

notes=$(mktemp -d)
export HAWSH_STAGES="$notes/times"
touch "$notes/began" "$HAWSH_STAGES"
began=$(date +%s)

stage() {
  backend/embedded/stage.sh "$@"
}

where_the_time_went() {
  echo
  awk -F'|' 'BEGIN { printf "%-26s %8s\n", "Stage", "seconds" } { printf "%-26s %8d  %s\n", $1, $2, $3 }' "$HAWSH_STAGES"
  printf '%-26s %8d\n\n' "from beginning to end" $(($(date +%s) - began))
  echo "The slowest test classes of the backend:"
  find backend/*/target/surefire-reports backend/*/target/failsafe-reports -name 'TEST-*.xml' -newer "$notes/began" 2>/dev/null |
    xargs -r sed -n 's/.*<testsuite .* name="\([^"]*\)" time="\([^"]*\)".*/\2 \1/p' | sort -rn | head -n 10 | awk '{ printf "%8d  %s\n", $1, $2 }'
  rm -r "$notes"
}
trap where_the_time_went EXIT
trap 'kill $! 2>/dev/null; exit 130' INT TERM

stage "package" $make package || exit
# Beside the backend's tests, which often wait for a server; what it says is shown in one piece.
(stage "web client" $make web-test) >"$notes/web-client" 2>&1 &
stage "backend" $make backend-test
backend=$?
wait $!
web=$?
cat "$notes/web-client"
[ $backend = 0 ] && [ $web = 0 ] || exit 1
stage "both, and their stack" $make on-one-stack || exit
echo "All tests passed."
