import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../world-names", import.meta.url));

/** Returns the cells of each line of a table in `data/world-names`. Lines that begin with `#` are comments. */
export function readTable(name: string): string[][] {
  const lines = readFileSync(join(folder, `${name}.tsv`), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
}
