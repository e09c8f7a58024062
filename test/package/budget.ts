import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The limits of what users pay. Bundles are minified for browsers and gzipped. */
export const budget = {
  /** The bytes of the installed package. The limit is generous, because the package has readable code and source maps. */
  installed: 5_000_000,
  /** The bytes of a bundle of the record with all queries. */
  everything: 48_000,
  /** The bytes of a bundle of one query without the record. */
  oneQuery: 10_000,
  /** The CPU time of a process that imports `demarche`, relative to an empty process. */
  importQueries: 1.15,
  /** The CPU time of a process that imports `demarche/data`, relative to an empty process. */
  importRecord: 1.1,
} as const;

/** A program that uses the record and all queries. */
export const everything = 'export * from "demarche"; export * from "demarche/data";';

/** Returns the bytes that the package of the last `npm run package` takes where it is installed. */
export function unpackedBytes(): number {
  const installed = "test/consumers/node_modules/demarche";
  return readdirSync(installed, { recursive: true, encoding: "utf8" })
    .map((path) => statSync(join(installed, path)))
    .filter((entry) => entry.isFile())
    .reduce((bytes, { size }) => bytes + size, 0);
}

/** Returns the code of a browser bundle of a program, and the bytes of the bundle when gzipped. */
export async function bundle(code: string): Promise<{ readonly bytes: number; readonly code: string }> {
  const result = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    external: ["zod"],
    legalComments: "none",
    logLevel: "error",
  });
  const text = result.outputFiles[0]?.text ?? "";
  return { bytes: gzipSync(text, { level: 9 }).length, code: text };
}
