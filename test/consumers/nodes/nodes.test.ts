import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { agreement, bothFormats } from "../both-formats.ts";

for (const version of ["20.19", "22.0", "24"]) {
  const node = fileURLToPath(new URL(`node_modules/node-${version}/bin/node`, import.meta.url));
  // The Node binaries are optional packages, which do not exist for some platforms.
  test.skipIf(!existsSync(node))(`both formats agree in one process of Node ${version}`, () => {
    expect(bothFormats(node)).toEqual(agreement);
  });
}
