-- What the chart remembers of roles, databases and passwords. It is part of the data, so that every primary knows it.
CREATE SCHEMA IF NOT EXISTS helmwright;
CREATE TABLE IF NOT EXISTS helmwright.declared (
  kind text, name text, problem text, at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kind, name)
);
CREATE TABLE IF NOT EXISTS helmwright.rotation (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), request text NOT NULL, at timestamptz NOT NULL DEFAULT now()
);
