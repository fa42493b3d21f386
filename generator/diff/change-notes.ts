import { byCodePoint } from "../model.js";
import type { Change } from "./change.js";
import type { ObjectChange } from "./object-changes.js";

/** Between these marks stands what was found; around them the words of a person, which stay. */
const BEGIN = "<!-- found by `helmwright changelog` in the schema and the objects; write around it -->";
const END = "<!-- end of what was found -->";

/** What changed from one version of a chart to the next, as Markdown for its changelog. */
export function changeNotes(objects: readonly ObjectChange[], values: readonly Change[]): string {
  return [...section("Values", valueLines(values)), ...section("Objects, with default values", objectLines(objects))].join("\n");
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`### ${title}`, "", ...lines.map((line) => `- ${line}`), ""]);

/** New keys of one object stand in one line, and so do those that are gone; what may refuse values comes first. */
function valueLines(values: readonly Change[]): string[] {
  const texts = values.map(({ weight, text }) => ({ weight, text, key: /^(\S+) is (new|gone)$/.exec(text) }));
  const others = texts.filter(({ key }) => key === null);
  const line = ({ weight, text }: { weight: Change["weight"]; text: string }): string => `${escaped(text)}${weight === "major" ? " **(may refuse values that were fine)**" : ""}`;
  return [
    ...keyLines("Gone", texts.filter(({ key }) => key?.[2] === "gone").map(({ key }) => key![1]!)),
    ...others.filter(({ weight }) => weight === "major").map(line),
    ...keyLines("New", texts.filter(({ key }) => key?.[2] === "new").map(({ key }) => key![1]!)),
    ...others.filter(({ weight }) => weight !== "major").map(line),
  ];
}

function keyLines(title: string, paths: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const above = path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : "";
    groups.set(above, [...(groups.get(above) ?? []), path.slice(above === "" ? 0 : above.length + 1)]);
  }
  return [...groups].map(([above, keys]) => `${title}${above === "" ? "" : ` in \`${above}\``}: ${keys.map((key) => `\`${key}\``).join(", ")}`);
}

function objectLines(objects: readonly ObjectChange[]): string[] {
  const named = (kind: ObjectChange["kind"]): string[] => objects.filter((object) => object.kind === kind).map(({ object }) => `\`${object}\``).sort(byCodePoint);
  const changed = objects.filter(({ kind }) => kind === "changed" || kind === "replaced");
  const list = (title: string, names: readonly string[]): string[] => (names.length === 0 ? [] : [`${title}: ${names.join(", ")}`]);
  return [
    ...objects.filter(({ refused }) => refused.length > 0).map(({ object, refused }) => `\`${object}\`: the API refuses to change ${refused.map((field) => `\`${field}\``).join(", ")}`),
    ...list("New", named("added")),
    ...list("Gone", named("removed")),
    ...list("Pods are restarted", changed.filter(({ restarts }) => restarts).map(({ object }) => `\`${object}\``)),
    ...list("Changed", changed.filter(({ restarts }) => !restarts).map(({ object }) => `\`${object}\``)),
  ];
}

/** What Markdown would read as its own. */
const escaped = (text: string): string => text.replace(/[*_<>[\]`\\]/g, "\\$&");

/**
 * A changelog with what was found in the section of a version: `## [<chart>-<version>]`, `## [<version>]`, else `## [Unreleased]`,
 * else a new one above all others. What was found before is replaced; all else stays as it is.
 */
export function withNotes(changelog: string, chart: string, version: string, notes: string): string {
  const lines = (changelog.trim() === "" ? "# Changelog\n" : changelog.replace(/\n*$/, "\n")).split("\n");
  const heading = (name: string): number => lines.findIndex((line) => new RegExp(`^## \\[${name.replaceAll(".", "\\.")}\\]`, "i").test(line));
  let at = [`${chart}-${version}`, version, "unreleased"].map(heading).find((index) => index >= 0) ?? -1;
  if (at < 0) {
    const first = lines.findIndex((line) => line.startsWith("## "));
    at = first < 0 ? lines.length - 1 : first;
    lines.splice(at, 0, ...(first < 0 && lines[at - 1] !== "" ? [""] : []), `## [${chart}-${version}]`, "");
    at = lines.indexOf(`## [${chart}-${version}]`);
  }
  const next = lines.findIndex((line, index) => index > at && /^## /.test(line));
  const section = lines.slice(at + 1, next < 0 ? lines.length : next);
  const [begin, end] = [section.indexOf(BEGIN), section.indexOf(END)];
  const words = (begin >= 0 && end > begin ? [...section.slice(0, begin), ...section.slice(end + 1)] : section).join("\n").trim();
  const found = notes.trim() === "" ? [] : [BEGIN, "", notes.trim(), "", END, ""];
  const text = [...lines.slice(0, at + 1), "", ...(words === "" ? [] : [words, ""]), ...found, ...(next < 0 ? [] : lines.slice(next))].join("\n");
  return `${text.replace(/\n*$/, "")}\n`;
}
