import { writeFileSync, mkdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { dataset } from "./src/data/index.ts";
import * as charts from "./src/charts/index.ts";
import { render } from "./test/charts/render.ts";
mkdirSync("/tmp/pics", { recursive: true });
let big: any; try { big = (await import("./test/fixtures/many-statements.ts")).manyStatements(500); } catch {}
const c = charts as any;
const jobs: Record<string, () => any> = {
  tl: () => c.timelineChart(dataset),
  tlq: () => c.timelineChart(dataset, { by: "actor", actors: ["russia", "nato", "united-states"], from: "2021-12", to: "2022-02", theme: "dark" }),
  tli: () => c.timelineChart(dataset, { by: "issue" }),
  tl5: () => c.timelineChart(dataset, { kinds: ["meetings"], from: "2022-01", to: "2022-01", match: "certainly" }),
  tl0: () => c.timelineChart(dataset, { from: "1950", to: "1951", match: "certainly" }),
  tlbig: () => c.timelineChart(big, { by: "actor" }),
  tlbigd: () => c.timelineChart(big, { theme: "dark" }),
  hm: () => c.stanceHeatmap(dataset, {}),
  hmp: () => c.stanceHeatmap(dataset, { attributeTo: "principal", theme: "dark" }),
  hm5: () => c.stanceHeatmap(dataset, { actors: ["russia", "nato", "ukraine"], on: ["nato-enlargement", "nato-membership-of-ukraine-and-georgia"], attributeTo: "principal" }),
  hmbig: () => c.stanceHeatmap(big, {}),
  hmbigd: () => c.stanceHeatmap(big, {theme:"dark"}),
  sc: () => c.stanceChart(dataset, { on: "us-russia-dialogue", attributeTo: "principal" }),
  sc1: () => c.stanceChart(dataset, { on: "us-written-reply", actors: ["russia"], attributeTo: "principal", theme: "dark" }),
  scbig: () => c.stanceChart(big, { on: "issue-0" }),
  scbigd: () => c.stanceChart(big, { on: "issue-0", theme: "dark", actors: ["actor-0", "actor-1", "actor-2"] }),
  en: () => c.encounterChart(dataset),
  enp: () => c.encounterChart(dataset, { level: "principals", theme: "dark" }),
  en1: () => c.encounterChart(dataset, { actors: ["antony-blinken"] }),
  enbig: () => c.encounterChart(big),
  pr: () => c.proposalChart(dataset, "russian-security-guarantee-proposals"),
  prd: () => c.proposalChart(dataset, "russian-bases-offer", { theme: "dark" }),
  pra: () => c.proposalChart(dataset, "russian-security-guarantee-proposals", { asOf: "2022-01-31", since: "2022-01-20", theme: "dark" }),
  prbig: () => c.proposalChart(big, "proposal-0"),
};
for (const name of process.argv.slice(2)) {
  const spec = jobs[name]();
  const { svg, messages } = await render(spec);
  writeFileSync(`/tmp/pics/${name}.svg`, svg);
  execFileSync("rsvg-convert", ["-o", `/tmp/pics/${name}.png`, `/tmp/pics/${name}.svg`]);
  console.log(name, svg.length, JSON.stringify(spec).length, messages, "\n  ", spec.description);
}
