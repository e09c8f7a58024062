import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("commonjs/both-formats.js", import.meta.url));

/**
 * Loads the packed package as ES modules and as CommonJS in one process of a version of Node, and returns what is the
 * same in both.
 */
export function bothFormats(node: string): unknown {
  return JSON.parse(execFileSync(node, [program], { encoding: "utf8", stdio: "pipe" }));
}

/** What {@link bothFormats} returns if the two formats agree. */
export const agreement = { entries: true, record: true, answers: true, errors: true, strangers: false };
