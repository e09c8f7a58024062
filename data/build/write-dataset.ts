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

  const arrays = kinds.map((kind) => {
    const lines = dataset[kind].map((record) => `    ${JSON.stringify(record)},\n`);
    return `  "${kind}": [\n${lines.join("")}  ],\n`;
  });
  const literal = `{\n  "metadata": ${JSON.stringify(dataset.metadata)},\n${arrays.join("")}}`;
  const imports =
    'import type { Dataset } from "../model/dataset.ts";\nimport type { BundledIds } from "./ids.ts";\n';
  const doc = "/** The bundled record: five news articles, coded by hand. */\n";
  return {
    "src/data/ids.ts": `${banner}\n${[...unions, bundled].join("\n")}`,
    "src/data/dataset.ts": `${banner}\n${imports}\n${doc}export const dataset: Dataset<BundledIds> = ${literal};\n`,
  };
}

function alias(kind: string): string {
  const singular = kind === "bases" ? "base" : kind.replace(/s$/, "");
  return `Bundled${singular[0]?.toUpperCase()}${singular.slice(1)}Id`;
}
