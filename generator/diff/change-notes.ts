import { byCodePoint } from "../model.js";
import type { Change } from "./change.js";
import type { ObjectChange } from "./object-changes.js";

/** Between these marks stands what was found; around them the words of a person, which stay. */
const BEGIN = "<!-- found by `helmwright changelog` in the schema and the objects; write around it -->";
const END = "<!-- end of what was found -->";

/** What changed from one version of a chart to the next, as Markdown for its changelog. */
export function changeNotes(objects: readonly ObjectChange[], values: readonly Change[]): string {
  const refusing = values.filter(({ weight }) => weight === "major");
  const others = values.filter(({ weight }) => weight !== "major");
  return [...section("Values that may be refused now", valueLines(refusing)), ...section("Values", valueLines(others)), ...section("Objects, with default values", objectLines(objects))].join("\n");
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`### ${title}`, "", ...lines.map((line) => `- ${line}`), ""]);

/** New keys of one object stand in one line, and so does all that changed of one value. */
function valueLines(values: readonly Change[]): string[] {
  const changes = values.map(({ text }) => {
    const [, key, state] = /^(\S+) is (new|gone)$/.exec(text) ?? [];
    const [, isDefault, path, what] = /^(default of )?(\S+?):? (.+)$/.exec(text) ?? [];
    return { key, state, path: path ?? text, what: `${isDefault ? "default " : ""}${what ?? ""}` };
  });
  const keys = (wanted: string): string[] => changes.flatMap(({ key, state }) => (key !== undefined && state === wanted ? [key] : []));
  const byPath = new Map<string, string[]>();
  for (const { key, path, what } of changes) if (key === undefined) byPath.set(path, [...(byPath.get(path) ?? []), what]);
  return [...keyLines("Gone", keys("gone")), ...keyLines("New", keys("new")), ...[...byPath].map(([path, whats]) => `\`${path}\`: ${escaped(whats.join("; "))}`)];
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
  const parts = begin >= 0 && end > begin ? [section.slice(0, begin), section.slice(end + 1)] : [section];
  const words = parts.map((part) => part.join("\n").trim()).filter(Boolean).join("\n\n");
  const found = notes.trim() === "" ? [] : [BEGIN, "", notes.trim(), "", END, ""];
  const text = [...lines.slice(0, at + 1), "", ...(words === "" ? [] : [words, ""]), ...found, ...(next < 0 ? [] : lines.slice(next))].join("\n");
  return `${text.replace(/\n*$/, "")}\n`;
}
