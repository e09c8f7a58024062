import type { TestProject } from "vitest/node";
import { install, installPeers, pack } from "./install.ts";

/**
 * Runs once before the tests of a project. Installs the packages that the folder of the tests needs, and packs and
 * installs the package.
 */
export default function setup({ config }: TestProject): void {
  installPeers(config.root);
  install(pack());
}
