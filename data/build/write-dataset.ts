import assert from "node:assert/strict";
import { type Head, type Line, recordsOf } from "../../src/data/records-of.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { kinds } from "../../src/model/ids.ts";

const banner = "// Generated from data/*.json by `npm run data`. Do not edit.\n";

/** The bundled dataset as a typed module, and its ids as one named union per kind, which errors and hovers then print. */
export function writeDataset(dataset: Dataset): Readonly<Record<string, string>> {
  const ids: Record<string, readonly string[]> = {};
  for (const kind of kinds) ids[kind] = dataset[kind].map((record) => record.id);
  ids.terms = dataset.proposals.flatMap((proposal) => proposal.terms.map((term) => term.id));
  ids.responses = dataset.proposals.flatMap((proposal) => proposal.responses.map((response) => response.id));

  const unions = Object.entries(ids).map(([kind, list]) => {
    const members = [...list].sort().map((id) => `\n  | ${JSON.stringify(id)}`);
    return `/** Ids of the ${kind} in the bundled dataset. */\nexport type ${alias(kind)} =${members.join("")};\n`;
  });
  const members = Object.keys(ids).map(
    (kind) => `  /** Ids of its ${kind}. */\n  readonly ${kind}: ${alias(kind)};\n`,
  );
  const bundled = `/** The ids of the bundled dataset. */\nexport interface BundledIds {\n${members.join("")}}\n`;

  const { constants, write } = hoist(dataset);
  const heads = kinds.map((kind) => `const ${kind}Head: Head = ${JSON.stringify(headOf(dataset[kind]))};\n`);
  const lists = kinds.map((kind) => {
    const head = headOf(dataset[kind]);
    const lines = dataset[kind].map((record) => `    ${write(lineOf(head, record))},\n`);
    return `  ${kind}: recordsOf(${kind}Head, [\n${lines.join("")}  ]),\n`;
  });
  // The order of members is part of it: what is written out from the record has to be the same byte for byte.
  assert.equal(
    JSON.stringify(
      kinds.map((kind) => recordsOf(headOf(dataset[kind]), linesOf(headOf(dataset[kind]), dataset[kind]))),
    ),
    JSON.stringify(kinds.map((kind) => dataset[kind])),
    "src/data/dataset.ts would not give back what stands in data/*.json.",
  );
  const literal = `{\n  metadata: ${JSON.stringify(dataset.metadata)},\n${lists.join("")}}`;
  const imports = `import type { Dataset } from "../model/dataset.ts";
import type { BundledIds } from "./ids.ts";
import { type Head, type Line, recordsOf } from "./records-of.ts";
`;
  const doc = "/** The bundled record: five news articles, coded by hand. */\n";
  return {
    "src/data/ids.ts": `${banner}\n${[...unions, bundled].join("\n")}`,
    "src/data/dataset.ts": `${banner}\n${imports}\n${constants}\n${heads.join("")}\n${doc}export const dataset = /* @__PURE__ */ (() => (${literal}))() as unknown as Dataset<BundledIds>;\n`,
  };
}

/** Every member that one of the records has, in the order in which all have them; with theirs where a value has members. */
function headOf(records: readonly object[]): Head {
  const rest = new Set(records.flatMap((record) => Object.keys(record)));
  const names: string[] = [];
  while (rest.size > 0) {
    const ahead = records.map((record) => Object.keys(record).filter((name) => rest.has(name)));
    const next = [...rest].find((name) => ahead.every((left) => !left.includes(name) || left[0] === name));
    assert(next !== undefined, `Records have ${[...rest].join(", ")} in different orders.`);
    rest.delete(next);
    names.push(next);
  }
  return names.map((name) => {
    const values = records.flatMap((record) => (record as Readonly<Record<string, unknown>>)[name] ?? []);
    const inner = values.filter((value) => typeof value === "object") as object[];
    return inner.length === 0 ? name : [name, headOf(inner)];
  });
}

function linesOf(head: Head, records: readonly object[]): readonly Line[] {
  return records.map((record) => lineOf(head, record));
}

function lineOf(head: Head, record: object): Line {
  const given = record as Readonly<Record<string, unknown>>;
  const line = head.map((member) => {
    if (typeof member === "string") return given[member];
    const value = given[member[0]];
    if (value === undefined) return undefined;
    return Array.isArray(value) ? linesOf(member[1], value) : lineOf(member[1], value as object);
  });
  return line.slice(0, line.findLastIndex((value) => value !== undefined) + 1);
}

function alias(kind: string): string {
  const singular = kind === "bases" ? "base" : kind.replace(/s$/, "");
  return `Bundled${singular[0]?.toUpperCase()}${singular.slice(1)}Id`;
}

/**
 * Texts that stand in many places, ids above all, become constants, which a bundler gives names of one or two letters: the
 * module is a third smaller, and still nothing but constants. So do citations that several records have: a line is only
 * read, so that each record still gets a citation of its own.
 */
function hoist(dataset: Dataset) {
  const texts = new Map<string, number>();
  JSON.stringify(dataset, (_, value: unknown) => {
    if (typeof value === "string") texts.set(value, (texts.get(value) ?? 0) + 1);
    return value;
  });
  const citations = new Map<string, number>();
  const lines = kinds.flatMap((kind) => linesOf(headOf(dataset[kind]), dataset[kind]));
  JSON.stringify(lines, (_, value: unknown) => {
    if (isCitation(value)) citations.set(keyOf(value), (citations.get(keyOf(value)) ?? 0) + 1);
    return value;
  });

  const names = new Map<string, string>();
  const taken = new Set<string>();
  /** Named after what it stands for, so that a new record changes the lines that have it and no others. */
  const name = (key: string, words: string) => {
    const word = `_${words.replaceAll(/\W+/g, "_").slice(0, 90)}`;
    names.set(key, taken.has(word) ? `${word}_${taken.size}` : word);
    taken.add(names.get(key) as string);
  };
  const write = (value: unknown): string => {
    if (typeof value === "string") return names.get(value) ?? JSON.stringify(value);
    if (isCitation(value) && names.has(keyOf(value))) return names.get(keyOf(value)) as string;
    // A place that is left out is an absent member.
    if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`;
    return value === undefined ? "" : JSON.stringify(value);
  };

  const constants: string[] = [];
  for (const [text, count] of byKey(texts)) {
    // Two quotes each time, against a short name each time and once more beside the text.
    if (count * text.length <= text.length + 2 * count + 6) continue;
    name(text, text);
    constants.push(`const ${names.get(text)} = ${JSON.stringify(text)};\n`);
  }
  for (const [key, count] of byKey(citations)) {
    if (count === 1) continue;
    const line = JSON.parse(key) as readonly unknown[];
    const written = `[${line.map((value) => (value === null ? "" : write(value))).join(", ")}]`;
    name(key, `citation ${line.map(String).join(" ")}`);
    constants.push(`const ${names.get(key)}: Line = ${written};\n`);
  }
  return { constants: constants.join(""), write };
}

/** Of all the lines, citations alone begin with a document and two positions. */
function isCitation(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && typeof value[1] === "number" && typeof value[2] === "number";
}

/** A citation as a key; what is absent in it is null. */
function keyOf(line: readonly unknown[]): string {
  return JSON.stringify(line);
}

function byKey(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
