-- Roles and the application's database, at first initialisation. Names and passwords come from the environment. What was
-- recovered has them, and gets this release's passwords.
\getenv superuser_password SUPERUSER_PASSWORD
\getenv application_password APPLICATION_PASSWORD
\getenv username APPLICATION_USERNAME
\getenv database APPLICATION_DATABASE

ALTER ROLE postgres PASSWORD :'superuser_password';

\ir replicator.sql

SELECT format('CREATE ROLE %I', :'username') WHERE to_regrole(quote_ident(:'username')) IS NULL
\gexec
ALTER ROLE :"username" LOGIN PASSWORD :'application_password';
SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'username') WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database')
\gexec
