import type { Statement } from "../model/statement.ts";
import { attributedTo } from "../query/stance-act.ts";
import type { Utterance } from "../query/utterances.ts";
import { attributeOfField } from "./attribute-field.ts";
import type { RowsOrigin } from "./rows-origin.ts";

/** A field of a coded row that contains an actor of the act. */
export type ActorRole = "speaker" | "principal" | "actor";

/** Returns the field that contains the actor that a field names or whose attribute it is. Undefined for other fields. */
export function actorRoleOf(field: string): ActorRole | undefined {
  const owner = attributeOfField(field)?.owner ?? field;
  return owner === "speaker" || owner === "principal" || owner === "actor" ? owner : undefined;
}

/**
 * Returns the actors in a role of whom a row of a dataset has only the first. Undefined if the row has all of them. There
 * are two kinds of such rows: the row of an act in a network without actors, which counts the act once however many
 * actors performed it, and the row of a principal for whom several proposers made a proposal.
 */
export function rowActors(origin: RowsOrigin, row: number, role: ActorRole): readonly string[] | undefined {
  const utterance = origin.utterances[row] as Utterance;
  const all = origin.utterancesOfAct?.(utterance);
  if (all !== undefined) return actorsOfAct(all, role);
  if (role !== "speaker") return undefined;
  const { act, actor } = utterance;
  const performed = act.statement ?? act.record;
  const performers = attributedTo(performed, "speaker");
  // A statement has one principal, that of its speaker. The joint speakers act for themselves.
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
