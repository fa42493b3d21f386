import { byCodePoint, type Chart, type SchemaNode, type TextFile } from "../model.js";
import { completeSchema } from "../schema/complete-schema.js";
import { movedText } from "../schema/moved-fields.js";
import { onceEach } from "../schema/once-each.js";
import { mapChildren, withNulls } from "../schema/walk.js";
import { artifactHubRepository } from "./artifact-hub.js";
import { factsOf } from "./describe.js";
import { packagedFiles } from "./packaged-files.js";
import { valuesReference } from "./reference.js";
import { typesModule } from "./types-module.js";

/** What a build makes of a chart: the files of the package, and those that stand beside it for authors and editors. */
export interface EmittedChart { packaged: TextFile[]; beside: TextFile[] }

/** The chart's files by their paths below dist-charts/, in code point order. `sdk` is how its types import the SDK. */
export async function emitChart(chart: Chart, sdk: string): Promise<EmittedChart> {
  const { name } = chart.facts;
  const views = await schemaViews(chart, sdk);
  const beside = [
    { path: `${name}.schema.json`, text: views.editor },
    { path: `${name}.md`, text: views.reference },
    { path: `${name}.ts`, text: views.types },
    ...artifactHubRepository(chart.repository ?? {}),
  ];
  return { packaged: packagedFiles(chart), beside: beside.sort((a, b) => byCodePoint(a.path, b.path)) };
}

/** Every view of a chart's schema for authors and editors. */
interface SchemaViews { editor: string; reference: string; types: string }

/** Views of schemas that are still in use, with the other facts that they are made from. */
const made = new WeakMap<SchemaNode, { from: string; views: Promise<SchemaViews> }>();

function schemaViews(chart: Chart, sdk: string): Promise<SchemaViews> {
  const from = JSON.stringify([chart.facts.name, chart.facts.version, sdk]);
  const known = made.get(chart.schema);
  if (known?.from === from) return known.views;
  const views = makeViews(chart, sdk);
  made.set(chart.schema, { from, views });
  return views;
}

async function makeViews(chart: Chart, sdk: string): Promise<SchemaViews> {
  const { facts: { name, version }, schema } = chart;
  return {
    editor: `${JSON.stringify(editorSchema(chart), null, 2)}\n`,
    reference: valuesReference(name, version, schema),
    types: await typesModule(chart, sdk),
  };
}

/** The full schema with its descriptions and defaults, for completion and hover in editors. */
function editorSchema({ facts, schema }: Chart): object {
  const { $schema, ...rest } = completeSchema(asShown(withNulls(schema)));
  return { $schema, $comment: `Generated from schemas/${facts.name} by \`helmwright build\`: change it there.`, ...rest };
}

/**
 * What editors show: on hover description, default and what is allowed, as in TypeScript; at a field that is going what to
 * write instead, and it is offered no more.
 */
const asShown: (node: SchemaNode) => SchemaNode = onceEach((node) => {
  const going = movedText(node);
  const facts = node.description === undefined ? undefined : factsOf(node);
  const lines = facts && [node.description, ...(facts.default === undefined ? [] : [`Default: \`${facts.default}\``]), `Allowed: ${facts.allowed}`];
  return {
    ...mapChildren(node, asShown),
    ...(lines ? { markdownDescription: lines.join("\n\n") } : {}),
    ...(going === undefined ? {} : { deprecated: true, deprecationMessage: going, doNotSuggest: true }),
  };
});
