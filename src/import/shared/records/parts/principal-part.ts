import { noteDropped } from "../../cells/dropped-parts.ts";
import type { ImportState } from "../../cells/import-state.ts";
import type { FieldName } from "../../losses/refusal.ts";
import type { Spelling } from "../../names/named-entity.ts";
import type { Part } from "./part.ts";
import type { PartMaker } from "./part-maker.ts";

/**
 * Returns two parts: one for the actors of an act, and one for their principal. `of` is the part that reads the actors:
 * one actor, or a list.
 */
export function withPrincipal(make: PartMaker, of: Part): readonly [Part, Part] {
  const principal = make.actor("onBehalfOf");
  const { state } = make.names;
  let actors: unknown;
  return [
    {
      ...of,
      read: (row, index) => {
        actors = undefined;
        actors = of.read(row, index);
        return actors;
      },
    },
    {
      ...principal,
      read: (row, index) =>
        otherPrincipal(
          actors as Spelling | readonly Spelling[] | undefined,
          principal.read(row, index) as Spelling | undefined,
          state,
          { at: principal.at, row: index },
        ),
    },
  ];
}

/**
 * Returns the principal of an act. If the only actor of the act is this principal, returns undefined and lists the
 * principal in the losses, because an actor that acts for itself has no principal.
 */
export function otherPrincipal(
  actors: Spelling | readonly Spelling[] | undefined,
  principal: Spelling | undefined,
  state: ImportState,
  { at, row }: { readonly at: FieldName; readonly row: number },
): Spelling | undefined {
  if (principal === undefined) return undefined;
  const list: readonly (Spelling | undefined)[] = Array.isArray(actors) ? actors : [actors as Spelling];
  if (list.length === 1 && list[0]?.entity === principal.entity) {
    noteDropped(state, at, principal.text, { reason: actsForItself, row });
    return undefined;
  }
  if (at.column !== undefined) state.use.keep(at);
  return principal;
}

const actsForItself =
  "it is the actor itself, and an actor that acts for itself has no principal. Clear the cell, or correct the actor.";
