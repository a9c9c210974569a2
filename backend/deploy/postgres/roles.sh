#!/bin/bash
# Runs once, inside the container, when the database is made: the same roles as everywhere, with passwords from files.
set -euo pipefail

superuser() {
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username=postgres "$@"
}

password() {
  printf "set hawsh.%s_password = '%s';\n" "$1" "$(<"/run/secrets/$2")"
}

superuser --dbname=postgres --command='create database keycloak'
{
  password owner hawsh.database.owner-password
  password app hawsh.database.app-password
  password publish hawsh.database.publish-password
  password sealer hawsh.database.sealer-password
  password keycloak keycloak.database-password
  cat /hawsh/roles.sql
} | superuser --dbname=hawsh
