#!/bin/sh
# Makes the secrets of a production host, each in a file of its own under backend/deploy/secrets; what is there stays.
# Only root and the containers they are handed to may come near: the directory is closed, the files in it are readable.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets

keep() {
  [ -s "secrets/$1" ] && return 0
  cat > "secrets/$1.new"
  chmod 444 "secrets/$1.new"
  mv "secrets/$1.new" "secrets/$1"
}

random() {
  head -c 32 /dev/urandom | base64 | tr -d '+/=\n'
}

# One AES-256-GCM key in the JSON form Tink reads, in base64.
keyset() {
  id=$(od -An -N4 -tu4 /dev/urandom | awk '{ print $1 % 2147483647 + 1 }')
  key=$({ printf '\032\040'; head -c 32 /dev/urandom; } | base64 | tr -d '\n')
  printf '{"primaryKeyId":%s,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey","value":"%s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%s,"outputPrefixType":"TINK"}]}' \
    "$id" "$key" "$id" | base64 | tr -d '\n'
}

for name in database.superuser-password hawsh.database.owner-password hawsh.database.app-password \
  hawsh.database.publish-password hawsh.database.sealer-password keycloak.database-password keycloak.admin-password \
  hawsh.identity.service-secret; do
  random | keep "$name"
done
keyset | keep hawsh.crypto.keyset
keyset | keep mediation-keks
echo "The secrets are in $(pwd)/secrets. Keep a copy of them away from this host and away from its backups."
