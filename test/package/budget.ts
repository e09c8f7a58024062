import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What the package may cost. Bytes; bundles are minified for browsers and gzipped. */
export const budget = {
  installed: 500_000,
  /** The record and every query; the schemas come with zod, which costs more than all of it. */
  everything: 40_000,
  oneQuery: 10_000,
} as const;

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
