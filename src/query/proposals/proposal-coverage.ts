import type { Registry } from "../../dataset/registry.ts";
import { fallsWithin } from "../../dates/falls-within.ts";
import type { EdtfDate } from "../../dates/parse-edtf.ts";
import type { Actor, ActorType, Membership } from "../../model/actor.ts";
import type { ProposalResponse } from "../../model/proposal.ts";

/**
 * Whether a response counts as an answer of an addressee. It is `"possibly"` if the dates do not show whether, on the
 * day of the response, the addressee belonged to the actor that answered.
 */
export type Coverage = "yes" | "possibly" | "no";

/** A response with its parsed date. */
export interface DatedResponse {
  readonly response: ProposalResponse;
  /** The date of the response or, if it is undated, of the statement that gave it. Undefined if no date is known. */
  readonly read: EdtfDate | undefined;
}

/**
 * Returns whether a response counts as an answer of an addressee. It counts in three cases: the addressee gave it, it
 * was given on behalf of the addressee, or the addressee is a person or a body that belongs to the state, organization
 * or body that gave it.
 *
 * An actor belongs to its `parent`, and to each actor in which it had a membership or an office on the day of the
 * answer. A minister who belongs to a ministry also belongs to the state of the ministry. A state never belongs to an
 * organization in this sense, because it answers for itself.
 */
export function coverageOf(
  addressee: string,
  { response, read }: DatedResponse,
  { byId, readDate }: Registry,
): Coverage {
  const { by, onBehalfOf } = response;
  if (by === addressee || onBehalfOf === addressee) return "yes";
  const actorOf = (id: string) => {
    const entry = byId.get(id);
    return entry?.kind === "actors" ? (entry.record as Actor) : undefined;
  };
  const wholes = new Set(
    [by, onBehalfOf].filter((id) => id !== undefined && isOneOf(wholeTypes, actorOf(id))),
  );
  if (wholes.size === 0) return "no";

  const onDay = ({ startDate, endDate }: Membership): Coverage => {
    const start = startDate === undefined ? undefined : readDate(startDate);
    const end = endDate === undefined ? undefined : readDate(endDate);
    // A proposal is addressed to an official because of the office, so the official is assumed to have held it at that
    // time. Unlike in `officesHeld`, an office without a start date counts as begun, and an office without any date
    // counts as held on every day.
    if (start === undefined && end === undefined) return "yes";
    if (fallsWithin(read, { start, end, match: "certainly", startsOpen: true })) return "yes";
    return fallsWithin(read, { start, end, match: "possibly" }) ? "possibly" : "no";
  };
  // In unchecked data, a body can be a part of itself, directly or through other bodies.
  const visited = new Set<string>();
  const belongs = (id: string): Coverage => {
    const actor = actorOf(id);
    if (visited.has(id) || actor === undefined || !isOneOf(partTypes, actor)) return "no";
    visited.add(id);
    const links: readonly (readonly [string, Coverage])[] = [
      ...(actor.parent === undefined ? [] : [[actor.parent, "yes"] as const]),
      ...(actor.memberships ?? []).map((membership) => [membership.organization, onDay(membership)] as const),
    ];
    const found = links.map(([whole, link]): Coverage => {
      if (link === "no" || wholes.has(whole)) return link;
      // `belongs` returns "yes" or "possibly" only for a person or a body. So if a state is a member of an alliance,
      // the answer of the alliance is not an answer of the president of the state.
      return weaker(link, belongs(whole));
    });
    visited.delete(id);
    return found.includes("yes") ? "yes" : found.includes("possibly") ? "possibly" : "no";
  };
  return belongs(addressee);
}

/** An actor of one of these types can answer for the persons and bodies that belong to it. */
const wholeTypes: readonly ActorType[] = ["state", "organization", "body"];

/** A state, organization or body can answer for the actors of these types that belong to it. */
const partTypes: readonly ActorType[] = ["person", "body"];

function isOneOf(types: readonly ActorType[], actor: Actor | undefined): boolean {
  return actor !== undefined && types.includes(actor.type);
}

function weaker(a: Coverage, b: Coverage): Coverage {
  if (a === "no" || b === "no") return "no";
  return a === "yes" ? b : a;
}
