#!/bin/bash
# Run in a container of the node image: puts /images.tar into containerd's store, packed, as kindest/node has them too.
set -eu
containerd > /dev/null 2>&1 &
for _ in $(seq 100); do ctr version > /dev/null 2>&1 && break; sleep 0.2; done
ctr -n k8s.io images import --all-platforms --no-unpack /images.tar
kill %1
wait %1 || true
rm -rf /images.tar /run/containerd
