// Packs the package as it is published and installs it beside the projects of this folder.
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
  // The scripts of the package print in front of the answer.
  const [packed] = JSON.parse(output.slice(output.indexOf("[\n"))) as readonly [
    { readonly filename: string },
  ];
  return join(cache, packed.filename);
}

/** Installs a tarball for the consumers, after their own packages where these are missing. */
export function install(tarball: string): void {
  if (!existsSync(join(modules, "jest"))) npm(join(modules, ".."), "ci", "--ignore-scripts");
  // In a project of its own: beside other packages, npm would settle their versions again.
  const project = mkdtempSync(join(cache, "project-"));
  writeFileSync(join(project, "package.json"), '{ "private": true }');
  npm(project, "install", "--offline", "--ignore-scripts", tarball);
  rmSync(join(modules, "demarche"), { recursive: true, force: true });
  renameSync(join(project, "node_modules/demarche"), join(modules, "demarche"));
}
