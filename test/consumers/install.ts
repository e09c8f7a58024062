// Packs the package as for publishing and installs it for the projects of this folder.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const consumers = fileURLToPath(new URL(".", import.meta.url));
const modules = join(consumers, "node_modules");
const cache = join(root, "node_modules/.cache/demarche");

function npm(folder: string, ...args: readonly string[]): string {
  return execFileSync("npm", [...args, "--no-audit", "--no-fund"], { cwd: folder, encoding: "utf8" });
}

/** Builds and packs the package, and returns the path of the tarball. */
export function pack(): string {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const output = npm(root, "pack", "--json", "--pack-destination", cache);
  // The scripts of the package print text before npm prints the JSON.
  const [packed] = JSON.parse(output.slice(output.indexOf("[\n"))) as readonly [
    { readonly filename: string },
  ];
  return join(cache, packed.filename);
}

/** Installs the packages of a folder of consumers if they are missing. */
export function installPeers(folder: string): void {
  if (!existsSync(join(folder, "node_modules"))) npm(folder, "ci", "--ignore-scripts");
}

/** Installs a tarball of the package for the consumers, and also their other packages if these are missing. */
export function install(tarball: string): void {
  installPeers(consumers);
  // The tarball is installed in a separate project and moved from there, because npm would otherwise resolve the
  // versions of all packages again.
  const project = mkdtempSync(join(cache, "project-"));
  writeFileSync(join(project, "package.json"), '{ "private": true }');
  npm(project, "install", "--offline", "--ignore-scripts", tarball);
  rmSync(join(modules, "demarche"), { recursive: true, force: true });
  renameSync(join(project, "node_modules/demarche"), join(modules, "demarche"));
}
