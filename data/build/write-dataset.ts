import type { Dataset } from "../../src/model/dataset.ts";
import { kinds } from "../../src/model/ids.ts";

const banner = "// Generated from data/*.json by `npm run data`. Do not edit.\n";

/** Returns the source of the bundled dataset: a module with the records and a module with the types of their ids. */
export function writeDataset(dataset: Dataset): Readonly<Record<string, string>> {
  return { "src/data/dataset.ts": writeRecord(dataset), "src/data/ids.ts": writeIds(dataset) };
}

/** Returns the JSON of a dataset with one record per line, so that a change of one record changes only one line. */
export function writeJson(dataset: Dataset): string {
  const lists = kinds.map((kind) => {
    const records = dataset[kind].map((record) => JSON.stringify(record));
    return `"${kind}":[\n${records.join(",\n")}\n]`;
  });
  return `{"metadata":${JSON.stringify(dataset.metadata)},\n${lists.join(",\n")}}\n`;
}

/**
 * Returns the module of the records. The module parses a JSON string, because engines parse JSON faster than an object
 * literal. Bundlers drop the call of `JSON.parse` if the dataset is not used. The few characters beyond ASCII are
 * escapes of JSON: with one of them, engines would store the module and the string with two bytes per character, and
 * take longer to load them.
 */
function writeRecord(dataset: Dataset): string {
  const text = writeJson(dataset)
    .trimEnd()
    .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll(/[\\`]|\$\{/g, "\\$&");
  return `${banner}
import type { Dataset } from "../model/dataset.ts";
import type { BundledIds } from "./ids.ts";

/** The bundled dataset: five news articles, coded by hand. */
export const dataset: Dataset<BundledIds> = /* @__PURE__ */ JSON.parse(\`${text}\`);
`;
}

/**
 * Returns the module of the ids. For each kind, the module has a named union of the ids. Error messages and hovers
 * print this name instead of every id.
 */
function writeIds(dataset: Dataset): string {
  const ids: Record<string, readonly string[]> = {};
  for (const kind of kinds) ids[kind] = dataset[kind].map((record) => record.id);
  ids.terms = dataset.proposals.flatMap((proposal) => proposal.terms.map((term) => term.id));
  ids.responses = dataset.proposals.flatMap((proposal) => proposal.responses.map((response) => response.id));

  const unions = Object.entries(ids).map(([kind, list]) => {
    const literals = [...list].sort().map((id) => `\n  | ${JSON.stringify(id)}`);
    return `/** Ids of the ${kind} in the bundled dataset. */\nexport type ${alias(kind)} =${literals.join("")};\n`;
  });
  const properties = Object.keys(ids).map(
    (kind) => `  /** Ids of the ${kind} in the bundled dataset. */\n  readonly ${kind}: ${alias(kind)};\n`,
  );
  const bundled = `/** The ids of the bundled dataset. */\nexport interface BundledIds {\n${properties.join("")}}\n`;
  return `${banner}\n${[...unions, bundled].join("\n")}`;
}

function alias(kind: string): string {
  const singular = kind === "bases" ? "base" : kind.replace(/s$/, "");
  return `Bundled${singular[0]?.toUpperCase()}${singular.slice(1)}Id`;
}
