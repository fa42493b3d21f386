import type { ExplorerChart } from "../page/repository-page.js";
import { copies } from "./copy.js";
import { element, freshId } from "./element.js";
import { explorerView } from "./explorer-view.js";
import { followTheme } from "./theme.js";

/** Each <chart>.explorer.js calls this with its chart. */
declare global {
  var helmwrightChart: (chart: ExplorerChart) => void;
}

followTheme(document.querySelector<HTMLButtonElement>(".theme")!);
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  copies(button, () => button.parentElement!.querySelector("code")!.textContent);
}
showAddress();

const place = document.getElementById("explorer")!;
const charts = place.dataset["charts"]!.split(" ");
const chosen = element("div", {});
let wanted = charts[0]!;

globalThis.helmwrightChart = (chart) => {
  if (chart.name !== wanted) return;
  const { element: view, reveal } = explorerView(chart);
  chosen.replaceChildren(view);
  const followAddress = (): void => {
    const [, name] = /^#values\/(.+)/.exec(decodeURIComponent(location.hash)) ?? [];
    if (name !== undefined) reveal(name);
  };
  window.onhashchange = followAddress;
  followAddress();
};

place.append(...(charts.length > 1 ? [chartChoice()] : []), chosen);
load(wanted);

/** A page that was opened as a file can't fetch, but it can add scripts. */
function load(chart: string): void {
  wanted = chart;
  const script = element("script", { src: `${chart}.explorer.js` });
  script.addEventListener("error", () => chosen.replaceChildren(element("p", { class: "note" }, `${chart}.explorer.js can't be read: it has to lie beside this page.`)));
  script.addEventListener("load", () => place.querySelector(".waiting")?.remove());
  document.head.append(script);
}

function chartChoice(): HTMLElement {
  const select = element("select", { id: freshId("chart") }, ...charts.map((chart) => element("option", { value: chart }, chart)));
  select.addEventListener("change", () => load(select.value));
  return element("p", { class: "chart-choice" }, element("label", { for: select.id }, "Chart"), select);
}

/** Where nobody said where the repository is served, it is here. */
function showAddress(): void {
  if (document.body.dataset["url"] !== undefined || !/^https?:$/.test(location.protocol)) return;
  const address = location.href.replace(/[#?].*$/, "").replace(/\/(index\.html)?$/, "");
  for (const code of document.querySelectorAll("#install code")) code.textContent = code.textContent.replace(/\bURL\b/, address);
  document.querySelector<HTMLElement>("[data-for=no-address]")!.hidden = true;
}
