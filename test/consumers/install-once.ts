import { install, pack } from "./install.ts";

/** Packs and installs the package once before the tests, and provides the path of the tarball to them. */
export default function setup({
  provide,
}: {
  readonly provide: (key: "tarball", path: string) => void;
}): void {
  const path = pack();
  install(path);
  provide("tarball", path);
}

declare module "vitest" {
  export interface ProvidedContext {
    /** The path of the packed package. */
    tarball: string;
  }
}
