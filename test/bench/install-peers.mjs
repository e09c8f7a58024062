import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Installs the packages with which the benchmarks compare this library, if they are missing. `npm ci` of the library
 * does not install them.
 */
export function installPeers() {
  const folder = fileURLToPath(new URL("peers", import.meta.url));
  if (existsSync(`${folder}/node_modules`)) return;
  const options = ["--prefix", folder, "--omit=optional", "--omit=peer", "--no-audit", "--no-fund"];
  execFileSync("npm", ["ci", ...options], { stdio: "inherit" });
}
