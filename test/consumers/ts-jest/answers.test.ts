import { type Dataset, find, timeline } from "demarche";
import { defineDataset } from "demarche/coding";
import { dataset } from "demarche/data";
import { parseDataset } from "demarche/schema";

test("types and values of several entries", () => {
  const record: Dataset = parseDataset(JSON.parse(JSON.stringify(dataset)));
  expect(timeline(record).length).toBe(timeline(dataset).length);
  const own = defineDataset({
    issues: [{ id: "truce", label: "Truce", proposition: "There should be a truce." }],
  });
  expect(find(own, "issues", "truce").label).toBe("Truce");
});
