import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * The limits on the size of the package and on the time to import it. Bundles are minified for browsers, and their
 * sizes are those after gzip.
 */
export const budget = {
  /**
   * Size of the installed package in bytes. The limit is high, because the package has readable code and source maps.
   */
  installed: 5_000_000,
  /** Size in bytes of a bundle of the bundled dataset and all queries. */
  everything: 48_000,
  /** Size in bytes of a bundle of one query without the bundled dataset. */
  oneQuery: 10_000,
  /**
   * Size in bytes of a bundle of a reader of one language with a gazetteer of the caller. It contains the code and the
   * lexicon, but not the names of states and organizations, which not every reader needs.
   */
  readerOfOne: 40_000,
  /** Size in bytes of the same bundle with the names of states, organizations and media in the language. */
  readerOfNames: 55_000,
  /** Size in bytes of a bundle of the reader of three languages, with the same kinds of names in all three. */
  readerOfThree: 70_000,
  /** The CPU time of a process that imports `demarche`, divided by that of a process that imports an empty module. */
  importQueries: 1.15,
  /**
   * The CPU time of a process that imports `demarche/data`, divided by that of a process that imports an empty module.
   */
  importRecord: 1.1,
} as const;

/**
 * Limits that the tests check, so that the package does not grow unnoticed. The installed package and all bundles except
 * that of one query are over their budget, which `npm run size` reports.
 */
export const ceiling = {
  ...budget,
  installed: 9_980_000,
  everything: 58_100,
  oneQuery: 9_990,
  readerOfOne: 79_000,
  readerOfNames: 97_500,
  readerOfThree: 126_500,
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
