#!/bin/sh
# Keeps the accounts of a production host, from the host: Keycloak's administration is not published.
#   accounts.sh begin                                 once: makes the host's own client and deletes the bootstrap administrator
#   accounts.sh add USERNAME FIRST LAST EMAIL         prints a password that is changed at the first sign-in
#   accounts.sh disable USERNAME | enable USERNAME    takes effect in Hawsh within a minute
# The host's client may keep the accounts of Hawsh and nothing else; its secret lies in a file that no container is given.
set -eu
cd "$(dirname "$0")"
secrets=${HAWSH_SECRETS:-secrets}
keycloak=${HAWSH_KEYCLOAK:-http://localhost:8080/auth}
kcadm() {
  ${HAWSH_KCADM:-docker compose exec -T keycloak /opt/keycloak/bin/kcadm.sh} "$@" --config "${HAWSH_KCADM_CONFIG:-/tmp/hawsh-accounts}"
}
random() {
  head -c 24 /dev/urandom | base64 | tr -d '+/=\n'
}
id_of() {
  kcadm get users -r hawsh -q "username=$1" -q exact=true --fields id --format csv --noquotes
}
enter() {
  kcadm config credentials --server "$keycloak" --realm master --client hawsh-host --secret "$(cat "$secrets/keycloak.host-secret")"
}
switch() {
  enter
  kcadm update "users/$(id_of "$1")" -r hawsh -s "enabled=$2"
}

case ${1:-} in
  begin)
    kcadm config credentials --server "$keycloak" --realm master --user admin --password "$(cat "$secrets/keycloak.admin-password")"
    secret=$(random)
    (umask 077 && printf %s "$secret" > "$secrets/keycloak.host-secret")
    kcadm create clients -r master -s clientId=hawsh-host -s enabled=true -s publicClient=false -s "secret=$secret" \
      -s serviceAccountsEnabled=true -s standardFlowEnabled=false -s directAccessGrantsEnabled=false
    kcadm add-roles -r master --uusername service-account-hawsh-host --cclientid hawsh-realm \
      --rolename view-users --rolename query-users --rolename manage-users
    admin=$(kcadm get users -r master -q username=admin -q exact=true --fields id --format csv --noquotes)
    kcadm delete "users/$admin" -r master
    # Without anybody in its realm Keycloak would make the administrator anew at its next start, with the same password.
    printf deleted > "$secrets/keycloak.admin-password"
    echo "The bootstrap administrator is deleted; its password opens nothing any more."
    ;;
  add)
    enter
    password=$(random)
    kcadm create users -r hawsh -s "username=$2" -s enabled=true -s "firstName=$3" -s "lastName=$4" -s "email=$5" -s emailVerified=true
    kcadm set-password -r hawsh --username "$2" --new-password "$password" --temporary
    echo "$2 signs in the first time with $password (id $(id_of "$2"))"
    ;;
  disable) switch "$2" false ;;
  enable) switch "$2" true ;;
  *)
    sed -n '2,6s/^# //p' "$0"
    exit 2
    ;;
esac
