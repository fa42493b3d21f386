import { expect, it } from "vitest";
import { objectRules, rules } from "../../generator/checks/lint-chart.js";
import { rulesPage } from "../../generator/checks/rules-page.js";

// after a change of a rule: npx vitest run --project fast docs/rules --update
it("docs/rules.md is what the rules say", async () => {
  await expect(rulesPage(rules, objectRules)).toMatchFileSnapshot("../../docs/rules.md");
});
