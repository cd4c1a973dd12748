#!/bin/sh
# Runs once, when the database is made: the owner of the tables, and the login of the application.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v owner="$OWNER_PASSWORD" -v web="$WEB_PASSWORD" <<'SQL'
create role verbonden_app nologin;
create role verbonden_owner login password :'owner';
create role verbonden_web login password :'web' in role verbonden_app;
grant verbonden_app to verbonden_owner with admin option;
create database verbonden owner verbonden_owner;
SQL
