import { problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import type { ColumnParts } from "../parts/column-parts.ts";
import { codeOf } from "./code-of.ts";

/**
 * Returns the two actors in the option `actors`, as indexes of the sorted ids of all actors. `caller` is the name of
 * the function that has this option.
 */
export function twoActors(
  parts: ColumnParts,
  actors: readonly [string, string],
  caller: string,
): readonly [number, number] {
  if (!Array.isArray(actors) || actors.length !== 2) {
    const message = `Option actors of ${caller} has to be an array of two actors, not ${shown(actors)}. Write { actors: ["…", "…"] }.`;
    throw problem("invalid-option", "/actors", message, actors);
  }
  const codes = parts.actors();
  const [a, b] = actors as readonly [string, string];
  return [
    codes.codeOf.get(a) ?? codeOf(codes, a, { caller, what: "actor", path: "/actors/0" }),
    codes.codeOf.get(b) ?? codeOf(codes, b, { caller, what: "actor", path: "/actors/1" }),
  ];
}
