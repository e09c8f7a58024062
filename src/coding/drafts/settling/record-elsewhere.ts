import { addToGroup } from "../../../collections/add-to-group.ts";
import { dateSpan } from "../../../dataset/rules/date-span.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { Proposal } from "../../../model/proposal.ts";
import type { Statement } from "../../../model/statement.ts";
import type { DraftedOne, KnownRecord, KnownRecordsContext } from "./known-records.ts";

/** The kinds of records that several documents often report. */
const kinds = ["statements", "proposals", "meetings"] as const;

/**
 * Returns a function that finds a record from another document that may be about the same fact as a draft. The record
 * and the draft must have the same day. In addition, each kind has a condition:
 * - Two statements must have the same speaker and act. Assertions are not compared, because speakers make many of them
 *   on one day.
 * - Two proposals must have a proposer and an addressee in common.
 * - Two meetings must have at least two participants each, and all participants of one meeting must take part in the
 *   other.
 */
export function recordElsewhere({
  source: { base, document, readDate },
  actorId,
}: Pick<KnownRecordsContext, "source" | "actorId">): (one: DraftedOne) => KnownRecord | undefined {
  const dayOf = (date: unknown): string | undefined => {
    const span = dateSpan(date, readDate);
    return span !== undefined && span.first === span.last ? span.first : undefined;
  };
  const byDay = new Map<string, KnownRecord[]>();
  for (const kind of kinds) {
    for (const record of base[kind]) {
      const day = dayOf(record.date);
      const isHere = record.sources.some((source) => source.document === document.id);
      if (day !== undefined && !isHere) addToGroup(byDay, `${kind} ${day}`, record);
    }
  }
  return ({ item: { value: draft }, each }) => {
    if (draft.kind === "bases" || draft.kind === "events") return undefined;
    const records = byDay.get(`${draft.kind} ${dayOf(draft.resolved ?? draft.date)}`) ?? [];
    const ids = (names: readonly (string | undefined)[] = []): readonly string[] =>
      [...names, each].filter((name) => name !== undefined).map(actorId);
    const haveCommon = (names: readonly string[], others: readonly string[]): boolean =>
      names.some((id) => others.includes(id));
    return records.find((record) => {
      if (draft.kind === "statements") {
        const { speaker, act } = record as Statement;
        return draft.act === act && act !== "assert" && actorId(draft.speaker ?? each ?? "") === speaker;
      }
      if (draft.kind === "proposals") {
        const { proposers, addressees } = record as Proposal;
        return haveCommon(ids(draft.proposers), proposers) && haveCommon(ids(draft.addressees), addressees);
      }
      const named = ids(draft.participants?.map(({ actor }) => actor));
      const known = (record as Meeting).participants.map(({ actor }) => actor);
      if (Math.min(named.length, known.length) < 2) return false;
      return named.every((id) => known.includes(id)) || known.every((id) => named.includes(id));
    });
  };
}
