#!/usr/bin/env bash
# Makes the owner's and the app's role and the database on the first start of the container.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres \
  -v owner_password="$PLUMBLINE_OWNER_PASSWORD" -v app_password="$PLUMBLINE_APP_PASSWORD" <<'SQL'
CREATE ROLE plumbline_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE plumbline_app LOGIN PASSWORD :'app_password';
CREATE DATABASE plumbline OWNER plumbline_owner;
SQL
