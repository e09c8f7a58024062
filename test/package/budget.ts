import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What the package may cost. Bytes; bundles are minified for browsers and gzipped. */
export const budget = {
  /** The whole package, unpacked. */
  installed: 500_000,
  /** The record with what looks things up in it and shows what they rest on. */
  lookUp: 40_000,
  /** The record with every query there is. */
  everything: 40_000,
  oneQuery: 10_000,
} as const;

/**
 * The record, and every query. Those who make a record take more (`demarche/coding`), and the schemas come with zod, which
 * costs more than all of it.
 */
export const everything = 'export * from "demarche"; export * from "demarche/data";';

/** The record, and the functions that look things up and show what they rest on. */
export const lookUp = `export { dataset } from "demarche/data";
export {
  DemarcheError, asTable, attestation, compareEdtf, describe, find, formatEdtf, groupTimeline, list, matchesPeriod,
  parseEdtf, timeline, toRows,
} from "demarche";
export { quote, verifySources } from "demarche/coding";`;

/** Size of a browser bundle of a module that stands in this folder, in gzipped bytes, and its code. */
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
