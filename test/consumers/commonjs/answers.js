const { timeline } = require("demarche");
const { encounterChart } = require("demarche/charts");
const { fingerprint } = require("demarche/coding");
const { columnsOf } = require("demarche/columns");
const { dataset } = require("demarche/data");
const { toCsv } = require("demarche/export");
const { codedRows } = require("demarche/network");
const { readDocument } = require("demarche/reader");
const { parseDataset } = require("demarche/schema");

/** Returns one result from each entry point of the package, as text. */
exports.answers = () => ({
  demarche: JSON.stringify(timeline(dataset, { actors: ["nato"] })),
  charts: JSON.stringify(encounterChart(dataset)),
  coding: JSON.stringify(fingerprint("The envoy left.")),
  columns: String(columnsOf(dataset).size),
  data: JSON.stringify(dataset),
  export: toCsv(dataset.meetings),
  network: JSON.stringify(codedRows(dataset)),
  reader: JSON.stringify(readDocument("The envoy left.")),
  schema: JSON.stringify(parseDataset(JSON.parse(JSON.stringify(dataset)))),
});
