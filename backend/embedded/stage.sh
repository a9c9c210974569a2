#!/bin/sh
# One stage of "make test": stage.sh NAME COMMAND… answers as the command did, and notes in the file HAWSH_STAGES how long it took.
name=$1
shift
from=$(date +%s)
"$@"
code=$?
[ $code = 0 ] && outcome=passed || outcome=FAILED
[ -z "$HAWSH_STAGES" ] || echo "$name|$(($(date +%s) - from))|$outcome" >>"$HAWSH_STAGES"
exit $code
