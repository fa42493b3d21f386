import { expect, it } from "vitest";
import { jsonFault } from "../../../generator/values/json-fault.js";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const texts = [
  "{}", "[]", " {\n\t\"a\": [1, -0.5e+3, true, null, \"x\\u00e9\\n\\/\"] } ", "\"a\"", "10", "0", "-0",
  "", "{", "{a: 1}", "{'a': 1}", "{\"a\" 1}", "{\"a\": 1,}", "[1,]", "[1 2]", "{} {}", "01", "1.", ".5", "+1", "1Gi", "nul", "trueish", "NaN",
  "\"a\nb\"", "\"\\x\"", "\"\\u12\"", "\"open", "// no\n{}", "{\"a\": no}", "[}", "{]", "a: 1",
];

it.each(texts)("agrees with the engine on %j", (text) => expect(jsonFault(text) === undefined).toBe(isJson(text)));

it.each([
  ["{\"a\": 1,\n \"b\": 1Gi}", "a value is expected here", 15],
  ["{\"a\": [1, 2}", "a comma or ] is expected here", 11],
  ["{a: 1}", "a key in \"quotes\" is expected here", 1],
  ["{\"a\": 1", "a comma or } is expected here, where the file ends", 7],
  ["{} x", "the end of the file is expected here", 3],
])("names the place in %j", (text, message, at) => expect(jsonFault(text)).toEqual({ message, at }));
