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

  const { constants, write } = hoist(dataset, Object.values(ids).flat());
  const arrays = kinds.map((kind) => {
    const lines = dataset[kind].map((record) => `    ${write(record)},\n`);
    return `  ${kind}: [\n${lines.join("")}  ],\n`;
  });
  const literal = `{\n  metadata: ${JSON.stringify(dataset.metadata)},\n${arrays.join("")}}`;
  const imports =
    'import type { Dataset } from "../model/dataset.ts";\nimport type { BundledIds } from "./ids.ts";\n';
  const doc = "/** The bundled record: five news articles, coded by hand. */\n";
  return {
    "src/data/ids.ts": `${banner}\n${[...unions, bundled].join("\n")}`,
    "src/data/dataset.ts": `${banner}\n${imports}\n${constants}\n${doc}export const dataset: Dataset<BundledIds> = ${literal};\n`,
  };
}

function alias(kind: string): string {
  const singular = kind === "bases" ? "base" : kind.replace(/s$/, "");
  return `Bundled${singular[0]?.toUpperCase()}${singular.slice(1)}Id`;
}

/**
 * Ids that stand in many places become constants, which a bundler gives names of one or two letters: the module is a
 * fifth smaller, and still nothing but constants.
 */
function hoist(dataset: Dataset, ids: readonly string[]) {
  const counts = new Map<string, number>(ids.map((id) => [id, 0]));
  JSON.stringify(dataset, (_, value: unknown) => {
    if (typeof value === "string" && counts.has(value)) counts.set(value, (counts.get(value) as number) + 1);
    return value;
  });
  const names = new Map<string, string>();
  for (const [id, count] of counts) {
    // A word of an enumeration can be spelt like an id; as a constant it would still be right.
    if (count > 2) names.set(id, `_${id.replaceAll("-", "_")}`);
  }
  const constants = [...names].map(([id, name]) => `const ${name} = ${JSON.stringify(id)};\n`).join("");
  const write = (value: unknown): string => {
    if (typeof value === "string") return names.get(value) ?? JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const members = Object.entries(value).map(([member, inner]) => `${member}: ${write(inner)}`);
    return `{ ${members.join(", ")} }`;
  };
  return { constants, write };
}
