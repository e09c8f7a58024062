import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { toJsonFeed } from "../../src/export/to-json-feed.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { recordOf } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const { metadata: _, ...untitled } = small;
const dated = (date: string | undefined): Dataset => {
  const { date: __, ...meeting } = recordOf(small.meetings, "spring-meeting");
  return { ...small, meetings: [date === undefined ? meeting : { ...meeting, date }] };
};
const item = (dataset: Dataset) => toJsonFeed(dataset, { kinds: ["meetings"] }).items[0];

test("a feed has the newest entries first, and entries without a date last", () => {
  const feed = toJsonFeed(small);
  expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
  expect(feed.title).toBe("A small record");
  expect(Object.keys(feed)).toEqual(["version", "title", "items"]);
  expect(feed.items.map(({ id }) => id)).toEqual([
    "spring-election",
    "borea-silent",
    "truce-offer",
    "spring-meeting",
    "borea-doubts",
    "talks-about-talks",
  ]);
  expect(toJsonFeed(small, {}, { limit: 2 }).items.map(({ id }) => id)).toEqual([
    "spring-election",
    "borea-silent",
  ]);
});

test("an item has the date in words, the summary, the status, doubts and documents, and no HTML", () => {
  const offer = toJsonFeed(small, { kinds: ["statements"], from: "0001" }).items[0];
  expect(offer).toEqual({
    id: "gray-offers-truce",
    title: "Ines Gray: Offers a truce.",
    content_text: "30 Apr 2024\nOffers a truce.\nReported by: An offer of truce; The spring offer",
    date_published: "2024-04-30T00:00:00Z",
    tags: ["statements", "Truce"],
    _demarche: {
      kind: "statements",
      record: "gray-offers-truce",
      date: "2024-04-30",
      actors: ["ines-gray", "alba", "borea"],
    },
  });
  expect(item(small)?.content_text).toBe(
    "between 29 Apr 2024 and 1 May 2024\nStatus: held\nReported by: An offer of truce; The spring offer",
  );
  const told = { ...small, events: small.events.map((event) => ({ ...event, dateTold: "in spring" })) };
  expect(toJsonFeed(told, { kinds: ["events"] }).items[0]?.content_text).toContain(
    "Date in the text: in spring",
  );
});

describe("date_published is the day of a record", () => {
  test.each<[string | undefined, string | undefined]>([
    ["2024-04-30", "2024-04-30T00:00:00Z"],
    ["0099-01-02", "0099-01-02T00:00:00Z"],
    ["2024-04-30~", undefined],
    ["2024?-04-30", undefined],
    ["2024-04", undefined],
    ["2024", undefined],
    ["2024-04-30/2024-05-02", undefined],
    ["[2024-04-30..2024-05-02]", undefined],
    ["[..2024-04-30]", undefined],
    [undefined, undefined],
  ])("%s", (date, expected) => {
    expect(item(dated(date))?.date_published).toBe(expected);
    expect(item(dated(date))?._demarche.date).toBe(date ?? null);
  });
});

test("addresses, a title, a description and a language are those of the options", () => {
  const options = {
    title: "News",
    description: "What happened.",
    homePageUrl: "https://example.org/",
    feedUrl: "https://example.org/feed.json",
    language: "en-GB",
    urlPrefix: "https://example.org/#",
  };
  const { items, ...feed } = toJsonFeed(untitled, {}, options);
  expect(feed).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    home_page_url: "https://example.org/",
    feed_url: "https://example.org/feed.json",
    description: "What happened.",
    language: "en-GB",
  });
  expect([items[0]?.id, items[0]?.url]).toEqual([
    "https://example.org/#spring-election",
    "https://example.org/#spring-election",
  ]);
});

test("the address of a document is linked if it is one on the web, and its author is named", () => {
  const linked = (url: string) => ({
    ...small,
    documents: small.documents.map((document) =>
      document.id === "paper" ? { ...document, url, author: "A. Bo" } : document,
    ),
  });
  expect(item(linked("https://example.org/paper"))?.external_url).toBe("https://example.org/paper");
  expect(item(linked("javascript:alert(1)"))).not.toHaveProperty("external_url");
  expect(item(linked("https://example.org/paper"))?.content_text).toContain("The spring offer (A. Bo)");
});

test("the newest statements of the bundled record", () => {
  const { items } = toJsonFeed(bundled, { kinds: ["statements"] });
  expect(items).toHaveLength(67);
  // Several statements are of an unknown day on or after 28 February 2023. They are sorted by id, in reverse order.
  expect(items[0]?._demarche).toMatchObject({ record: "blinken-urges-resistance", date: "[2023-02-28..]" });
  expect(items.at(-1)?._demarche.date).toBeNull();
  expect(JSON.parse(JSON.stringify(items))).toEqual(items);
});

test("a feed without entries has no items", () => {
  expect(toJsonFeed(small, { from: "1900", to: "1900" }).items).toEqual([]);
});

describe("errors", () => {
  test.each<[string, string, Dataset, object, object]>([
    ["/title", "toJsonFeed needs option title, because the dataset has no metadata", untitled, {}, {}],
    ["/title", "a text that is not blank", small, {}, { title: " " }],
    [
      "/feedUrl",
      'an address on the web ("https://example.org/feed.json"), not "feed.json"',
      small,
      {},
      { feedUrl: "feed.json" },
    ],
    ["/homePageUrl", "an address on the web", small, {}, { homePageUrl: "javascript:alert(1)" }],
    ["/language", 'a BCP 47 tag ("en")', small, {}, { language: "english!" }],
    ["/limit", "a whole number of 1 or more", small, {}, { limit: 0 }],
    ["/tittle", 'Did you mean "title"?', small, {}, { tittle: "a" }],
    ["/kinds/0", 'Did you mean "statements"?', small, { kinds: ["statement"] }, {}],
  ])("at %s: %s", (path, message, dataset, filter, options) => {
    try {
      toJsonFeed(dataset, filter, options);
      expect.unreachable();
    } catch (error) {
      expect((error as DemarcheError).path).toBe(path);
      expect((error as DemarcheError).message).toContain(message);
    }
  });
});
