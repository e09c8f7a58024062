const { answers } = require("./answers.js");
const { DemarcheError, find } = require("demarche");
const { dataset } = require("demarche/data");

test("every entry answers", () => {
  expect(Object.values(answers()).every((answer) => answer.length > 0)).toBe(true);
});

test("a misspelt kind is an error of the package", () => {
  expect(() => find(dataset, "actor", "russia")).toThrow(DemarcheError);
});
