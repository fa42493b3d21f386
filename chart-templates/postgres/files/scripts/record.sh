# shellcheck shell=bash
# Who is the primary: the ConfigMap <name>-primary says it, and nothing else does.
# The chart renders that object without data, so no upgrade, rollback or apply ever touches what stands in it.

primary_path=/api/v1/namespaces/$NAMESPACE/configmaps/$NAME-primary

# read_primary: sets primary_member, primary_system (empty until recorded), primary_generation, which grows with each
# change of the primary, primary_opened, the uid of the pod that opened for writes, or "-"; fails when the API doesn't answer.
read_primary() {
  api GET "$primary_path" || return 1
  primary_member=$(api_field data member)
  # shellcheck disable=SC2034 # only members look at it
  primary_system=$(api_field data systemIdentifier)
  primary_generation=$(api_field data generation)
  # shellcheck disable=SC2034 # only who would take over looks at it
  primary_opened=$(api_field data opened)
  [[ $primary_generation =~ ^[0-9]+$ ]] || primary_generation=1
  primary_version=$api_version
}

# names_member: what is recorded may be a slip of a person's hand.
names_member() { [[ -z $primary_member || $primary_member =~ ^"$NAME"-[0-9]+$ ]]; }

# record_primary JSON: writes into the object, unless somebody else wrote since it was read.
record_primary() {
  api PATCH "$primary_path" "{\"metadata\":{\"resourceVersion\":\"$primary_version\"},\"data\":$1}"
}

how_to_name_primary() {
  printf 'name the member that was primary, for example %s-0, with: kubectl -n %s patch configmap %s-primary --type merge -p %s' \
    "$NAME" "$NAMESPACE" "$NAME" "'{\"data\":{\"member\":\"$NAME-0\"}}'"
}
