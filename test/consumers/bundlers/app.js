import { DemarcheError, find, timeline } from "demarche";
import { encounterChart } from "demarche/charts";
import { fingerprint } from "demarche/coding";
import { columnsOf } from "demarche/columns";
import { dataset } from "demarche/data";
import { toCsv } from "demarche/export";
import { codedRows } from "demarche/network";
import { readDocument } from "demarche/reader";
import { parseDataset } from "demarche/schema";

let refused = "";
try {
  find(dataset, "actor", "russia");
} catch (error) {
  if (error instanceof DemarcheError) refused = error.message;
}
console.log(
  JSON.stringify({
    demarche: timeline(dataset, { actors: ["nato"] }).length,
    charts: Object.keys(encounterChart(dataset)),
    coding: fingerprint("The envoy left."),
    columns: columnsOf(dataset).size,
    export: toCsv(dataset.meetings).length,
    network: codedRows(dataset).length,
    reader: readDocument("The envoy left.").language,
    schema: parseDataset(JSON.parse(JSON.stringify(dataset))).statements.length,
    refused,
  }),
);
