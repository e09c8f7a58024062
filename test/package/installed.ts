import { execFileSync } from "node:child_process";

/** Bytes that the package takes when it is installed. */
export function installedBytes(): number {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }),
  ) as readonly [{ readonly unpackedSize: number }];
  return packed.unpackedSize;
}
