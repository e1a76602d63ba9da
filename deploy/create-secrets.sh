#!/bin/sh
# Creates the secrets of compose.yaml in deploy/secrets, and keeps those that exist. The containers read the files as
# another user, so the files are readable, and only the folder is private.
set -eu
mkdir -p "$(dirname "$0")/secrets"
cd "$(dirname "$0")/secrets"
chmod 700 .

create() {
  [ -e "$1" ] || printf %s "$2" >"$1"
  chmod 444 "$1"
}

for name in client-secret metrics-token user-database-password order-database-password grafana-password; do
  create "$name" "$(openssl rand -hex 32)"
done
create user-database-url "postgres://users:$(cat user-database-password)@user-database:5432/users"
create order-database-url "postgres://orders:$(cat order-database-password)@order-database:5432/orders"
