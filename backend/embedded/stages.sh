#!/bin/sh
# Everything "make test" promises, stage after stage, and at the end, also of a failure, where the time went.
set -u
cd "$(dirname "$0")/../.."
make="${MAKE:-make} --no-print-directory"

# One stage: its name, then its command. Says later how long it took, and answers as the command did.
stage() {
  name=$1
  shift
  from=$(date +%s)
  "$@"
  code=$?
  [ $code = 0 ] && outcome=passed || outcome=FAILED
  echo "$name|$(($(date +%s) - from))|$outcome" >>"$times"
  return $code
}

notes=$(mktemp -d)
times=$notes/times
touch "$notes/began" "$times"
began=$(date +%s)

where_the_time_went() {
  echo
  awk -F'|' 'BEGIN { printf "%-26s %8s\n", "Stage", "seconds" } { printf "%-26s %8d  %s\n", $1, $2, $3 }' "$times"
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
stage "clients" $make clients || exit
stage "browser" $make e2e || exit
echo "All tests passed."
