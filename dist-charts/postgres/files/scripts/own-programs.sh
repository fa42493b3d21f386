# shellcheck shell=bash
# PostgreSQL's own programs come first: what Debian has in /usr/bin is a Perl script that looks for them, at seven times the cost.
PATH=/usr/lib/postgresql/${PG_MAJOR-}/bin:$PATH
