-- Roles and the application's database, at first initialisation. Names and passwords come from the environment.
\getenv superuser_password SUPERUSER_PASSWORD
\getenv replication_password REPLICATION_PASSWORD
\getenv application_password APPLICATION_PASSWORD
\getenv username APPLICATION_USERNAME
\getenv database APPLICATION_DATABASE

ALTER ROLE postgres PASSWORD :'superuser_password';

CREATE ROLE replicator LOGIN REPLICATION PASSWORD :'replication_password';
-- A backup asks how large the databases are before it begins.
GRANT pg_read_all_stats TO replicator;

CREATE ROLE :"username" LOGIN PASSWORD :'application_password';
CREATE DATABASE :"database" OWNER :"username";
