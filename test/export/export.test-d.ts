import { dataset } from "demarche/data";
import { fromJsonLd, toGeoJson, toICalendar, toTimelineJs } from "demarche/export";
import { expectTypeOf, test } from "vitest";
import type { BundledActorId } from "../../src/data/ids.ts";
import type { Dataset } from "../../src/model/dataset.ts";

test("filters accept only ids of the dataset", () => {
  toICalendar(dataset, { actors: ["sergey-lavrov"] });
  // @ts-expect-error: a misspelt id
  toICalendar(dataset, { actors: ["sergey-lavrow"] });
  // @ts-expect-error: a misspelt id
  toTimelineJs(dataset, { actors: ["sergey-lavrow"] });
});

test("results keep the types of ids", () => {
  expectTypeOf(toGeoJson(dataset).features[0]?.properties.actors[0]).toEqualTypeOf<
    BundledActorId | undefined
  >();
  expectTypeOf(toTimelineJs(dataset).undated[0]).not.toEqualTypeOf<string | undefined>();
  expectTypeOf(fromJsonLd({})).toEqualTypeOf<Dataset>();
});
