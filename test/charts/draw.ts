// This script prints a digest of the picture of each chart. `chart-spec.test.ts` runs the script in several time zones
// and locales, where the digests have to be the same.
import { createHash } from "node:crypto";
import { proposalChart, timelineChart } from "../../src/charts/index.ts";
import { small } from "../fixtures/small.ts";
import { chartsOf } from "./examples.ts";
import { render } from "./render.ts";

const digests: Record<string, string> = {};
const charts = {
  ...chartsOf(small),
  january: timelineChart(small, { from: "2024-04-30", to: "2024-05-01" }),
  "as of a day": proposalChart(small, "truce-offer", { asOf: "2024-05-01" }),
};
for (const [name, spec] of Object.entries(charts)) {
  const { svg } = await render(spec);
  digests[name] = createHash("sha256").update(svg).digest("hex");
}
console.log(JSON.stringify({ zone: new Date(2024, 0, 1).getTimezoneOffset(), digests }));
