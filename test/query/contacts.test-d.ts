import { expectTypeOf, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import { contacts } from "../../src/query/contacts.ts";
import { small } from "../fixtures/small.ts";

test("ids are those of the dataset", () => {
  const [row] = contacts(dataset, { level: "principals", withAll: ["russia"], withNone: ["nato"] });
  expectTypeOf(row?.level).toEqualTypeOf<"participants" | "principals" | undefined>();
  const isRound = row?.meetings[0] === "geneva-round";
  // @ts-expect-error: no id of the dataset
  const isNobody = row?.partners[0] === "nobody";
  // @ts-expect-error: misspelt
  contacts(dataset, { withAll: ["rusia"] });
  // @ts-expect-error: no option
  contacts(small, { without: ["alba"] });
  return [isRound, isNobody];
});
