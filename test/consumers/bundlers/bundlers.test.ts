import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bundlers } from "./bundle.ts";

const app = fileURLToPath(new URL("app.js", import.meta.url));
const run = (file: string) => execFileSync(process.execPath, [file], { encoding: "utf8" });

test.each(Object.entries(bundlers))("an application bundled by %s answers as in Node", async (_, bundle) => {
  const outDir = mkdtempSync(join(tmpdir(), "demarche-bundle-"));
  try {
    writeFileSync(join(outDir, "package.json"), '{ "type": "module" }');
    expect(run(await bundle(app, outDir))).toBe(run(app));
  } finally {
    rmSync(outDir, { recursive: true });
  }
});
