import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * The limits on the size of the package and on the time to import it. The sizes are measured after minification for
 * browsers and gzip.
 */
export const budget = {
  /**
   * Size of the installed package in bytes. The limit is high, because the package has readable code and source maps.
   */
  installed: 5_000_000,
  /** Size in bytes of a bundle that contains all queries and the bundled dataset. */
  everything: 48_000,
  /** Size in bytes of a bundle that contains one query, and no dataset. */
  oneQuery: 10_000,
  /**
   * Size in bytes of a bundle that reads one language. It contains the code and the lexicon of the language. It
   * contains no names of states and organizations, because callers can give their own names.
   */
  readerOfOne: 40_000,
  /** Like `readerOfOne`, but the bundle also has the names of states, organizations and media in the language. */
  readerOfNames: 55_000,
  /** Like `readerOfNames`, but the bundle reads three languages. */
  readerOfThree: 70_000,
  /** The CPU time of importing `demarche` in a new process, as a multiple of the time of importing an empty module. */
  importQueries: 1.15,
  /**
   * The CPU time of importing `demarche/data` in a new process, as a multiple of the time of importing an empty module.
   */
  importRecord: 1.1,
} as const;

/**
 * The limits that the tests check, so that the package does not grow unnoticed. The installed package and all bundles but
 * that of one query are larger than `budget` allows. `npm run size` reports this.
 */
export const ceiling = {
  ...budget,
  installed: 12_200_000,
  everything: 58_700,
  readerOfOne: 108_300,
  readerOfNames: 126_700,
  readerOfThree: 165_200,
} as const;

/** A program that uses the bundled dataset and all queries. */
export const everything = 'export * from "demarche"; export * from "demarche/data";';

/** A program that reads texts in one language. */
export const readerOfOne =
  'import { createReader, romanian } from "demarche/reader"; export const read = createReader({ lexicons: [romanian] });';

/** A program that reads texts in one language and knows the states of the world. */
export const readerOfNames =
  'import { createReader, romanian, romanianGazetteer } from "demarche/reader"; export const read = createReader({ lexicons: [romanian], gazetteer: romanianGazetteer });';

/** A program that reads texts in three languages. */
export const readerOfThree = 'export { readDocument } from "demarche/reader";';

/** Returns the size in bytes of the package that the last `npm run package` installed for the consumers. */
export function unpackedBytes(): number {
  const installed = "test/consumers/node_modules/demarche";
  return readdirSync(installed, { recursive: true, encoding: "utf8" })
    .map((path) => statSync(join(installed, path)))
    .filter((entry) => entry.isFile())
    .reduce((bytes, { size }) => bytes + size, 0);
}

/** Bundles a program for browsers. Returns the code of the bundle, and its size in bytes after gzip. */
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
