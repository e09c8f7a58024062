import { install, installPeers, pack } from "../install.ts";

/** Installs the bundlers, and packs and installs the package, once before the tests. */
export default function setup(): void {
  installPeers(import.meta.dirname);
  install(pack());
}
