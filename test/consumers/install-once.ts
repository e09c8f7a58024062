import { install, pack } from "./install.ts";

/** Packs and installs the package once before the tests. */
export default function setup(): void {
  install(pack());
}
