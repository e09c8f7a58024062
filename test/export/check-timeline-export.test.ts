import { expect, test } from "vitest";
import { toICalendar, toJsonFeed, toTimelineJs } from "../../src/export/index.ts";
import { small } from "../fixtures/small.ts";

test.each([
  [
    "a misspelt option in the filter",
    () => toICalendar(small, { stmap: "2024-05-01" } as never),
    'toICalendar has no option "stmap". Did you mean "stamp"? Write it in the third argument: toICalendar(dataset, filter, { stamp: … }).',
  ],
  [
    "an option in the filter",
    () => toICalendar(small, { domain: "example.org" } as never),
    'toICalendar takes option "domain" in another argument. Write it in the third argument: toICalendar(dataset, filter, { domain: … }).',
  ],
  [
    "a field of the filter in the options",
    () => toICalendar(small, {}, { kinds: ["meetings"] } as never),
    'toICalendar takes option "kinds" in another argument. Write it in the filter: toICalendar(dataset, { kinds: … }).',
  ],
  [
    "a misspelt field of the filter in the options",
    () => toJsonFeed(small, {}, { title: "A feed", knids: ["meetings"] } as never),
    'toJsonFeed has no option "knids". Did you mean "kinds"? Write it in the filter: toJsonFeed(dataset, { kinds: … }).',
  ],
  [
    "a misspelt field of the filter",
    () => toJsonFeed(small, { knids: ["meetings"] } as never, { title: "A feed" }),
    'toJsonFeed has no option "knids". Did you mean "kinds"?',
  ],
  [
    "a misspelt field of a filter without options",
    () => toTimelineJs(small, { knids: ["meetings"] } as never),
    'toTimelineJs has no option "knids". Did you mean "kinds"?',
  ],
  [
    "a wrong value in the filter",
    () => toICalendar(small, { kinds: [] }),
    "Option kinds of toICalendar is an empty array. Leave it out for all.",
  ],
  [
    "a filter that is no object",
    () => toJsonFeed(small, null as never),
    "The options of toJsonFeed are an object, not null.",
  ],
])("%s is an error that names the function and the place", (_, call, message) => {
  expect(call).toThrow(message);
});

test("every problem of a filter is in one error", () => {
  expect(() => toICalendar(small, { stmap: "2024-05-01", kinds: [], actors: ["albo"] } as never)).toThrow(
    expect.objectContaining({ issues: [{}, {}, {}].map(() => expect.anything()) }),
  );
});
