// Asks the ES modules and the CommonJS modules of the package the same questions in one process, and prints whether the
// answers and the class of errors are the same.
const { answers } = require("./answers.js");
const { DemarcheError, find, timeline } = require("demarche");
const { dataset } = require("demarche/data");
const { parseDataset } = require("demarche/schema");

const thrownBy = (call) => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

async function compare() {
  const esm = await import("demarche");
  const data = await import("demarche/data");
  const schema = await import("demarche/schema");
  const errors = [
    thrownBy(() => find(dataset, "actor", "x")),
    thrownBy(() => parseDataset({ actors: 1 })),
    thrownBy(() => schema.parseDataset({ actors: 1 })),
  ];
  const expected = JSON.stringify(timeline(dataset));
  return {
    entries: Object.values(answers()).every(({ length }) => length > 0),
    record: JSON.stringify(data.dataset) === JSON.stringify(dataset),
    answers: [dataset, data.dataset].every((each) => JSON.stringify(esm.timeline(each)) === expected),
    errors: errors.every((error) => error instanceof DemarcheError && error instanceof esm.DemarcheError),
    strangers: new Error("x") instanceof DemarcheError || Object.create(null) instanceof esm.DemarcheError,
  };
}

compare().then((compared) => console.log(JSON.stringify(compared)));
