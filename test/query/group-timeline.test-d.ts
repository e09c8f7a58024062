import { expectTypeOf, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import { groupTimeline } from "../../src/query/group-timeline.ts";
import { timeline } from "../../src/query/timeline.ts";

test("a dataset or the entries of its timeline can be grouped", () => {
  const [group] = groupTimeline(dataset, { by: "month", actors: ["russia"] });
  const [same] = groupTimeline(timeline(dataset, { actors: ["russia"] }), { by: "month" });
  expectTypeOf(group).toEqualTypeOf(same);
  // @ts-expect-error: misspelt
  groupTimeline(dataset, { by: "month", actors: ["rusia"] });
  // @ts-expect-error: by is missing
  groupTimeline(dataset, { actors: ["russia"] });
  // @ts-expect-error: the entries are selected already
  groupTimeline(timeline(dataset), { by: "month", actors: ["russia"] });
});
