#!/usr/bin/env bash
# Run once by the MySQL image: four databases, each with an owner who migrates and a user who only works.
# The application user gets its rights table by table from the service, after the migration.
set -euo pipefail

sql() {
  mysql --protocol=socket -uroot -p"$MYSQL_ROOT_PASSWORD"
}

for service in catalog cases hotline reporting; do
  sql <<SQL
create database if not exists gov_$service character set utf8mb4 collate utf8mb4_bin;
create user if not exists 'gov_${service}_owner'@'%' identified by '$DB_OWNER_PASSWORD';
create user if not exists 'gov_${service}_app'@'%' identified by '$DB_APP_PASSWORD';
grant all privileges on \`gov\\_$service\`.* to 'gov_${service}_owner'@'%' with grant option;
SQL
done
