import { describe, expect, it } from "vitest";
import type { Chart } from "../../../generator/model.js";
import { repositoryPage } from "../../../generator/page/repository-page.js";
import { versionNotes } from "../../../generator/page/version-notes.js";

const chart = (name: string, version: string): Chart => ({
  facts: { name, version, appVersion: "1", kubeVersion: ">=1.27.0-0", description: `The <b>${name}</b> chart.` },
  schema: { type: "object", properties: { port: { type: "integer", title: "left out" } } }, defaults: {}, files: [], operations: [],
});
const release = (name: string, version: string) => ({ name, version, appVersion: "1", digest: "d".repeat(64), url: `${name}-${version}.tgz` });
const page = (charts: Chart[], releases = [release("db", "1.0.0")], changelog = "") => {
  const files = repositoryPage({ repository: { name: "shop" }, charts, releases, changelog, typesModule: (name) => `helmwright/${name}` });
  return { files, index: files.find(({ path }) => path === "index.html")!.text };
};

describe("index.html", () => {
  it("installs the newest release, and says of a version that it is none yet", () => {
    const { index } = page([chart("db", "1.1.0")], [release("db", "1.0.0"), release("db", "0.9.0")]);
    expect(index).toContain("helm install my-db shop/db --version 1.0.0");
    expect(index).toMatch(/1\.1\.0<\/span> <span class="tag">not released yet/);
    expect(index).toContain('id="db-0.9.0"');
  });

  it("shows a chart's words as text", () => {
    expect(page([chart("db", "1.0.0")]).index).toContain("The &lt;b&gt;db&lt;/b&gt; chart.");
  });

  it("has the changes of each version, whose HTML is text and whose links within the repository are words", () => {
    const { index } = page([chart("db", "1.0.0")], undefined, "## [db-1.0.0] - 2026-01-02\n\n### Added\n\n- `x` <script>alert(1)</script> [docs](docs/x.md) [site](https://example.org/)\n");
    expect(index).toContain("<h3>Added</h3>");
    expect(index).toContain("<code>x</code> &lt;script&gt;");
    expect(index).toContain("docs <a href=\"https://example.org/\">site</a>");
    expect(index).toContain('<time datetime="2026-01-02">');
  });

  it("has every chart of a repository that has several", () => {
    const { index, files } = page([chart("web", "2.0.0"), chart("db", "1.0.0")]);
    expect(index).toContain('data-charts="db web"');
    expect(index).toContain("web has no release yet.");
    expect(files.map(({ path }) => path)).toEqual(["index.html", "explorer.js", "db.explorer.js", "web.explorer.js"]);
  });

  it("loads nothing from elsewhere", () => {
    const { index } = page([chart("db", "1.0.0")]);
    expect([...index.matchAll(/<(?:script|link|img|iframe)[^>]*(?:src|href)="([^"]+)"/g)].map(([, address]) => address!.slice(0, 11))).toEqual(["data:image/", "explorer.js"]);
  });
});

it("the explorer's file has the schema without what nobody reads", () => {
  const { files } = page([chart("db", "1.0.0")]);
  const { text } = files.find(({ path }) => path === "db.explorer.js")!;
  const given = JSON.parse(/^helmwrightChart\((.*)\);$/m.exec(text)![1]!) as object;
  expect(given).toEqual({ name: "db", version: "1.0.0", isReleased: true, repository: "shop", typesModule: "helmwright/db", schema: { type: "object", properties: { port: { type: "integer" } } } });
});

describe("the changelog", () => {
  const text = "# Changelog\n\n## [Unreleased]\n\n- soon\n\n## [db-1.0.0] - 2026-01-02\n\n- db\n\n## [web-1.0.0]\n\n- web\n\n## [0.9.0]\n\n- plain\n";
  it("is read by chart and version", () => {
    expect(versionNotes(text, "db", false)).toEqual([{ version: "", text: "- soon" }, { version: "1.0.0", date: "2026-01-02", text: "- db" }]);
    expect(versionNotes(text, "web", true).map(({ version }) => version)).toEqual(["", "1.0.0", "0.9.0"]);
  });
});
