import { parse } from "yaml";
import { expect, it } from "vitest";
import { helmYaml } from "../../../generator/values/helm-yaml.js";

// as Helm 3.17.1 and 4.2.3 print them from a values.yaml by `toJson`
it.each<[string, unknown]>([
  ["1:30", "1:30"], ["0o17", 15], ["017", 15], ["08", 8], ["1_000", 1000], ["1e3", 1000], ["0x1F", 31], ["1.0", 1],
  ["no", false], ["off", false], ["y", true], ["2020-01-01", "2020-01-01"], ["'no'", "no"], ["~", null],
])("%s is %j", (text, value) => expect(parse(`a: ${text}`, helmYaml)).toEqual({ a: value }));
