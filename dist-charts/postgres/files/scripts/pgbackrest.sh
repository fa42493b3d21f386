#!/usr/bin/env bash
# pgbackrest.sh ARGUMENT...: pgBackRest as the values of S3 have it. The pod's environment says where the storage is; its keys come
# from the mounted Secret each time, and are in no argument list and on no volume.
set -euo pipefail

command -v pgbackrest >/dev/null ||
  { echo "REFUSED: this image has no pgBackRest, which S3 storage needs: name one that has it in image.repository and image.tag (docs/archiving.md says how to make it)" >&2; exit 1; }
for one in AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY; do
  [ -s "/pg/s3/$one" ] || { echo "REFUSED: the Secret of the S3 storage has no $one: add it" >&2; exit 1; }
done
PGBACKREST_REPO1_S3_KEY=$(</pg/s3/AWS_ACCESS_KEY_ID) PGBACKREST_REPO1_S3_KEY_SECRET=$(</pg/s3/AWS_SECRET_ACCESS_KEY)
export PGBACKREST_REPO1_S3_KEY PGBACKREST_REPO1_S3_KEY_SECRET
if [ -n "${ENCRYPTION_SECRET-}" ]; then
  [ -s "/pg/encryption/$S3_ENCRYPTION_KEY" ] || { echo "REFUSED: the Secret $ENCRYPTION_SECRET has no $S3_ENCRYPTION_KEY, by which the S3 storage is encrypted: add it" >&2; exit 1; }
  PGBACKREST_REPO1_CIPHER_PASS=$(<"/pg/encryption/$S3_ENCRYPTION_KEY")
  export PGBACKREST_REPO1_CIPHER_TYPE=aes-256-cbc PGBACKREST_REPO1_CIPHER_PASS
fi
# The values say everything; what Debian's package brings can be read and written by its own user alone.
export PGBACKREST_CONFIG=/dev/null PGBACKREST_SPOOL_PATH=/tmp/pgbackrest
[ ! -s /pg/s3/ca.crt ] || export PGBACKREST_REPO1_STORAGE_CA_FILE=/pg/s3/ca.crt
exec pgbackrest "$@"
