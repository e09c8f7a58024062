import { describe, expect, test } from "vitest";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { fromNdjson } from "../../src/export/from-ndjson.ts";
import { toNdjson } from "../../src/export/to-ndjson.ts";
import { kinds } from "../../src/model/ids.ts";
import { small } from "../fixtures/small.ts";

const messagesOf = (text: unknown): readonly string[] => {
  try {
    fromNdjson(text as string);
    return [];
  } catch (error) {
    return (error as DemarcheError).issues.map(({ path, message }) => `${path} ${message}`);
  }
};
const issue = '{"kind":"issues","id":"truce","label":"Truce","proposition":"There should be a truce."}';

describe("toNdjson", () => {
  test("writes a line for the metadata and for each record, which begins with the kind", () => {
    const metadata = { title: "T", version: "1.0.0", date: "2024-05-01", license: "CC0-1.0" };
    const lines = toNdjson({ ...small, metadata }).split("\n");
    const count = kinds.reduce((sum, kind) => sum + small[kind].length, 0);
    expect(lines).toHaveLength(count + 2);
    expect(lines[0]).toBe(
      `{"kind":"metadata","title":"T","version":"1.0.0","date":"2024-05-01","license":"CC0-1.0"}`,
    );
    expect(lines.at(-1)).toBe("");
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^\{"kind":"[a-z]+","id":"/);
  });
});

describe("fromNdjson", () => {
  test("reads lines in any order, with empty lines, CRLF and a byte order mark", () => {
    const lines = toNdjson(small).trimEnd().split("\n");
    const mixed = [
      ...lines.filter((line) => line.includes('"meetings"')),
      "",
      ...lines.filter((line) => !line.includes('"meetings"')),
    ];
    expect(fromNdjson(`\ufeff${mixed.join("\r\n")}`)).toEqual(small);
  });

  test("lists without lines are empty", () => {
    expect(fromNdjson("")).toEqual(Object.fromEntries(kinds.map((kind) => [kind, []])));
    expect(fromNdjson(issue).issues).toHaveLength(1);
  });

  test("a field named __proto__ is a field", () => {
    const [record] = fromNdjson('{"kind":"issues","id":"x","__proto__":{"label":"y"}}').issues;
    expect(Object.keys(record as object)).toEqual(["id", "__proto__"]);
    expect(record?.label).toBeUndefined();
  });

  test("reports every line that is not a record, with its number", () => {
    const metadata = '{"kind":"metadata","title":"T"}';
    expect(
      messagesOf(["{", "[]", "5", '{"id":"x"}', '{"kind":"issue"}', issue, metadata, metadata].join("\n")),
    ).toEqual([
      expect.stringMatching(/^\/0 fromNdjson: line 1 is not JSON: .*\. Write one record in each line\.$/),
      expect.stringMatching(/^\/1 fromNdjson: line 2 has to be an object, not /),
      "/2 fromNdjson: line 3 has to be an object, not 5.",
      expect.stringMatching(/^\/3 fromNdjson: line 4 has no kind\. /),
      '/4 fromNdjson: line 5 has the kind "issue", which does not exist. Did you mean "issues"?',
      "/7 fromNdjson: line 8 is the second with metadata. A dataset has one.",
    ]);
  });

  test.each([undefined, null, 5, {}])("refuses %j with one sentence", (value) => {
    expect(messagesOf(value)).toEqual([
      expect.stringMatching(/^ fromNdjson takes a text or an iterable of texts, not .*\. Read the chunks/),
    ]);
  });
});
