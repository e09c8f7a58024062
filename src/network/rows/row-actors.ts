import type { Statement } from "../../model/statement.ts";
import { attributedTo } from "../../query/stances/stance-act.ts";
import type { Utterance } from "../../query/stances/utterances.ts";
import { attributeOfField } from "../options/attribute-field.ts";
import type { RowsOrigin } from "./rows-origin.ts";

/** A field of a coded row that contains an actor of the act. */
export type ActorRole = "speaker" | "principal" | "actor";

/**
 * Returns the role of the actor that a field contains or describes. For example, returns `speaker` for the fields
 * `speaker` and `speaker.attributes.party`. Returns undefined for fields without an actor.
 */
export function actorRoleOf(field: string): ActorRole | undefined {
  const owner = attributeOfField(field)?.owner ?? field;
  return owner === "speaker" || owner === "principal" || owner === "actor" ? owner : undefined;
}

/**
 * Returns all actors in a role if a row contains only the first of them, and undefined otherwise. A row contains only
 * the first actor in two cases:
 * - In a network without actors in its rows and columns, an act has only one row, even if several actors performed it.
 * - If several proposers made a proposal for a principal, the row of the principal contains only the first proposer.
 */
export function rowActors(origin: RowsOrigin, row: number, role: ActorRole): readonly string[] | undefined {
  const utterance = origin.utterances[row] as Utterance;
  const all = origin.utterancesOfAct?.(utterance);
  if (all !== undefined) return actorsOfAct(all, role);
  if (role !== "speaker") return undefined;
  const { act, actor } = utterance;
  const performed = act.statement ?? act.record;
  const performers = attributedTo(performed, "speaker");
  // In a proposal, several actors can act for one principal. The row of the principal has to name all of them. In a
  // statement, only `speaker` acts for a principal, and further speakers act for themselves.
  const isOfAll = !("speaker" in (performed as Partial<Statement>)) && !performers.includes(actor);
  return isOfAll && performers.length > 1 ? performers : undefined;
}

function actorsOfAct(utterances: readonly Utterance[], role: ActorRole): readonly string[] {
  const attributeTo = role === "actor" ? "both" : role;
  const actors = utterances.flatMap(({ act, actor }) => {
    const performed = attributedTo(act.statement ?? act.record, attributeTo);
    return role === "actor" ? [actor, ...performed, ...attributedTo(act.record, attributeTo)] : performed;
  });
  return [...new Set(actors)];
}
