import { expectTypeOf, test } from "vitest";
import { renameIds } from "../../src/coding/rename-ids.ts";
import { dataset } from "../../src/data/index.ts";
import { find } from "../../src/query/find.ts";

test("a renamed dataset has the new ids and not the old ones", () => {
  const renamed = renameIds(dataset, { "vladimir-putin": "putin" });
  expectTypeOf(find(renamed, "actors", "putin").name).toEqualTypeOf<string>();
  expectTypeOf(find(renamed, "actors", "russia").name).toEqualTypeOf<string>();
  // @ts-expect-error: the id was renamed
  find(renamed, "actors", "vladimir-putin");
  // @ts-expect-error: no id of the dataset
  renameIds(dataset, { "vladimir-puttin": "putin" });
});
