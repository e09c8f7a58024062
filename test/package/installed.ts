import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface PackedFile {
  readonly path: string;
  readonly size: number;
}

/** Bytes that the package takes when it is installed: as a whole, and what a set of entries needs of it. */
export function installedBytes(entries: readonly string[]): {
  readonly whole: number;
  readonly part: number;
} {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }),
  ) as readonly [{ readonly files: readonly PackedFile[]; readonly unpackedSize: number }];
  const needed = new Set<string>();
  const open = entries.flatMap((entry) =>
    ["js", "cjs", "d.ts", "d.cts"].map((ending) => `dist/${entry}.${ending}`),
  );
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (needed.has(path) || !existsSync(path)) continue;
    needed.add(path);
    for (const [, from = ""] of readFileSync(path, "utf8").matchAll(/["'](\.\/[^"']+\.js)["']/g)) {
      const found = join(dirname(path), from);
      open.push(path.includes(".d.") ? found.replace(/\.js$/, ".d.ts") : found);
    }
  }
  // What is no code belongs to every part: the licences, the page that explains, the schemas.
  const part = packed.files
    .filter(({ path }) => needed.has(path) || !/^dist\/[^/]+$/.test(path))
    .reduce((sum, { size }) => sum + size, 0);
  return { whole: packed.unpackedSize, part };
}
