import { expect, test } from "vitest";
import { toHtml } from "../../src/export/to-html.ts";
import { toMarkdown } from "../../src/export/to-markdown.ts";
import { list } from "../../src/query/list.ts";
import { small } from "../fixtures/small.ts";

const many = Array.from({ length: 150 }, (_, i) => ({ i }));

test("all rows are written, not only the first hundred", () => {
  expect(toMarkdown(many).split("\n")).toHaveLength(152);
  expect(toHtml(many).match(/<tr>/g)).toHaveLength(151);
});
test("ids become names on request", () => {
  expect(toMarkdown(list(small, "bases"), { names: small })).toContain("| Borea | Alba |");
  expect(toHtml(list(small, "bases"), { names: small })).toContain(">Borea<");
  expect(toHtml(list(small, "bases"))).toContain(">borea<");
});
test("a result without rows says so", () => {
  expect(toMarkdown([])).toBe("No rows.");
  expect(toHtml([])).toContain("No rows.");
});
test.each([toMarkdown, toHtml])("%o refuses an unknown option", (write) => {
  expect(() => write([{ a: 1 }], { name: small } as never)).toThrow('Did you mean "names"?');
});
