// Packs the package as for publishing and installs it for the projects of this folder. Test runners and compilers are
// development dependencies of the repository.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = fileURLToPath(new URL("node_modules", import.meta.url));
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

/** Installs the packages of a folder if they are missing. */
export function installPeers(folder: string): void {
  if (!existsSync(join(folder, "node_modules"))) npm(folder, "ci", "--ignore-scripts");
}

/** Installs a tarball of the package for the projects of this folder. */
export function install(tarball: string): void {
  // The tarball is installed in a separate project and moved from there, because npm would otherwise install the package
  // as a dependency of the repository.
  const project = mkdtempSync(join(cache, "project-"));
  writeFileSync(join(project, "package.json"), '{ "private": true }');
  npm(project, "install", "--offline", "--ignore-scripts", tarball);
  rmSync(join(modules, "demarche"), { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  renameSync(join(project, "node_modules/demarche"), join(modules, "demarche"));
}
