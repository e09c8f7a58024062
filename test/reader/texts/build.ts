import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSource } from "./read-source.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));

/**
 * Returns the content of every text and gold file by its path in this folder. The content is computed from the sources.
 */
export function goldFiles(): ReadonlyMap<string, string> {
  const sources = readdirSync(`${folder}source`, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".txt"))
    .sort();
  return new Map(
    sources.flatMap((path): readonly (readonly [string, string])[] => {
      const { text, gold } = readSource(readFileSync(`${folder}source/${path}`, "utf8"));
      if (!path.endsWith(gold.textFile)) throw new Error(`The source ${path} has the id ${gold.id}.`);
      return [
        [path, text],
        [path.replace(/\.txt$/, ".gold.json"), `${JSON.stringify(gold, null, 1)}\n`],
      ];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, content] of goldFiles()) writeFileSync(`${folder}${path}`, content);
