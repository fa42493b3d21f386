import { expect, test } from "vitest";
import { isAtLeast, parseVersion } from "../e2e/cluster/version-order.js";

test.each([
  ["go version go1.26.8 linux/amd64", "1.26.8"],
  ["go version go1.24 linux/arm64", "1.24"],
  ["kind v0.33.0 go1.26.8 linux/amd64", "0.33.0"],
  ["command not found", undefined],
])("the version in %j is %s", (text, version) => expect(parseVersion(text)).toBe(version));

test.each([
  ["1.24.0", "1.24.0", true],
  ["1.24", "1.24.0", true],
  ["1.26.8", "1.24.0", true],
  ["2.0", "1.24.0", true],
  ["1.19.8", "1.24.0", false],
  ["1.9.9", "1.24.0", false],
])("%s is %s or newer: %s", (version, oldest, answer) => expect(isAtLeast(version, oldest)).toBe(answer));
