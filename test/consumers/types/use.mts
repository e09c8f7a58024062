import { type Dataset, DemarcheError, find, timeline } from "demarche";
import { type ChartSpec, timelineChart } from "demarche/charts";
import { defineDataset } from "demarche/coding";
import { columnsOf } from "demarche/columns";
import { type BundledActorId, dataset } from "demarche/data";
import { toGeoJson, toICalendar } from "demarche/export";
import { stanceNetwork } from "demarche/network";
import { type Reading, readDocument } from "demarche/reader";

export const chart: ChartSpec = timelineChart(dataset, { by: "actor", actors: ["russia"] });
export const calendar: string = toICalendar(dataset, { actors: ["sergey-lavrov"] });
export const where = toGeoJson(dataset).features.map((feature) => feature.geometry.coordinates[0]);
export const size: number = columnsOf(dataset).size;
export const network = stanceNetwork(dataset, {
  mode: "two-mode",
  rows: "principal",
  columns: "issue",
  qualifier: "score",
  aggregation: "subtract",
});
export const reading: Reading = readDocument("The envoy left.", { language: "en" });

const own = defineDataset({ issues: [{ id: "truce", label: "Truce", proposition: "A truce." }] });
export const truce: string = find(own, "issues", "truce").label;

const id: BundledActorId = "sergey-lavrov";
const name: string = find(dataset, "actors", id).name;
const any: Dataset = dataset;
export const isOurs = (error: unknown): error is DemarcheError => error instanceof DemarcheError;
export const out = [name, timeline(any).length] as const;

// @ts-expect-error: a misspelt id
find(dataset, "actors", "sergey-lavrow");
