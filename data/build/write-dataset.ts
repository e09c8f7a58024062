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
import { type Head, recordsOf } from "./records-of.ts";
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
 * module is a third smaller, and still nothing but constants.
 */
function hoist(dataset: Dataset) {
  const counts = new Map<string, number>();
  JSON.stringify(dataset, (_, value: unknown) => {
    if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
    return value;
  });
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [text, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // Two quotes each time, against a short name each time and once more beside the text.
    if (count * text.length <= text.length + 2 * count + 6) continue;
    // Named after the text, so that a new record changes the lines that have it and no others.
    const word = `_${text.replaceAll(/\W+/g, "_").slice(0, 60)}`;
    names.set(text, taken.has(word) ? `${word}_${taken.size}` : word);
    taken.add(names.get(text) as string);
  }
  const constants = [...names].map(([id, name]) => `const ${name} = ${JSON.stringify(id)};\n`).join("");
  const write = (value: unknown): string => {
    if (typeof value === "string") return names.get(value) ?? JSON.stringify(value);
    // A place that is left out is an absent member.
    if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`;
    return value === undefined ? "" : JSON.stringify(value);
  };
  return { constants, write };
}
