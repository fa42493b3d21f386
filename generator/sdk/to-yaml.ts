import { stringify } from "yaml";

/**
 * Values as YAML that every reader takes for the same: `no`, `on`, `1:30`, octals and the like are quoted
 * in keys and values, long lines are not folded, and nothing is an alias of something else.
 */
export function toYaml(values: unknown): string {
  return stringify(values, { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false });
}
