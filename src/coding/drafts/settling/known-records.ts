import { isSpan } from "../../../dataset/is-span.ts";
import { dateSpan, precedes } from "../../../dataset/rules/date-span.ts";
import { compareText } from "../../../dates/compare-edtf.ts";
import type { Base } from "../../../model/base.ts";
import type { Citation } from "../../../model/citation.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { PoliticalEvent } from "../../../model/political-event.ts";
import type { Proposal } from "../../../model/proposal.ts";
import type { Statement } from "../../../model/statement.ts";
import type { TextSpan } from "../../locating/text-span.ts";
import type { Draft } from "../draft.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import type { CitedWords } from "./cite-words.ts";
import { type PartIds, partsIn } from "./known-parts.ts";
import type { SettleSource } from "./settle-context.ts";
import { joinedSpans, sharedLength, totalLength } from "./span-lengths.ts";

/**
 * One record of a draft. A draft with `forEach` has one for each actor of `forEach`, and any other draft has one
 * record.
 */
export interface DraftedOne {
  readonly item: DraftItem<Draft>;
  /** The actor of `forEach`, as the draft names it. */
  readonly each: string | undefined;
}

/** A record of the dataset in `extends`, with which drafts are compared. */
export type KnownRecord = Dataset[Draft["kind"]][number];

/** A record of the dataset in `extends` that a draft repeats. */
interface KnownDraft {
  readonly record: KnownRecord;
  /** Ids of the terms and responses of the record that the draft repeats, in the order of the draft. */
  readonly parts: PartIds;
}

/** The records of the dataset in `extends` that drafts repeat, and those that drafts only resemble. */
export interface KnownRecords {
  /** The records that drafts repeat. */
  readonly same: ReadonlyMap<DraftedOne, KnownDraft>;
  /**
   * Similar records for drafts that become new records. A similar record has the same actors as the draft and some of
   * the same words, or it is a statement by another speaker with the same words.
   */
  readonly similar: ReadonlyMap<DraftedOne, KnownRecord>;
}

/** The input for finding known records. */
export interface KnownRecordsContext {
  readonly source: SettleSource;
  readonly words: ReadonlyMap<DraftItem, readonly CitedWords[]>;
  /** Returns the id of the actor with a name, or the name itself if it refers to no actor. */
  readonly actorId: (name: string) => string;
}

/**
 * Finds the drafts that only repeat a record that the dataset already has from the same document. A draft repeats a
 * record if both are of the same kind, have the same actors (the speaker of a statement, the host of a base) and cite
 * passages that overlap. The overlap has to be at least half of the shorter passage.
 *
 * Because one sentence can report two acts of a speaker, several drafts may fit one record. In this case, only the
 * draft with the most equal fields repeats the record. A meeting is an exception: several drafts can repeat it, because
 * a text often mentions a meeting several times.
 */
export function findKnownRecords(ones: readonly DraftedOne[], context: KnownRecordsContext): KnownRecords {
  const same = new Map<DraftedOne, KnownDraft>();
  const similar = new Map<DraftedOne, KnownRecord>();
  const taken = new Set<string>();
  for (const { one, record } of pairsOf(ones, context)) {
    if (same.has(one)) continue;
    const { value: draft } = one.item;
    const isFree = draft.kind === "meetings" || !taken.has(record.id);
    const parts = isFree ? partsIn(record, draft, context.actorId) : undefined;
    if (parts === undefined) {
      if (!similar.has(one)) similar.set(one, record);
      continue;
    }
    similar.delete(one);
    same.set(one, { record, parts });
    taken.add(record.id);
  }
  for (const one of ones) {
    if (same.has(one) || similar.has(one)) continue;
    const record = otherSpeakerOf(one, context);
    if (record !== undefined && !taken.has(record.id)) similar.set(one, record);
  }
  return { same, similar };
}

/** Returns a statement by another speaker that cites the same words as a draft. */
function otherSpeakerOf(
  { item }: DraftedOne,
  { source, words }: KnownRecordsContext,
): KnownRecord | undefined {
  if (!source.isKnownDocument || item.value.kind !== "statements") return undefined;
  const content = contentOf(words.get(item) ?? []);
  return source.base.statements.find(({ sources }) => {
    const spans = joinedSpans(attestingSpans(sources, source.document.id));
    return content.every((span) => spans.some(({ start, end }) => start === span.start && end === span.end));
  });
}

/** Returns the spans that attest the content of a draft, in the order of the text. */
function contentOf(words: readonly CitedWords[]): readonly TextSpan[] {
  return joinedSpans(words.filter(({ for: use }) => use === undefined).map(({ span }) => span));
}

interface Pair {
  readonly one: DraftedOne;
  readonly record: KnownRecord;
  /**
   * The number of fields that are equal in the draft and in the record, plus a share from 0 to 1: the number of
   * characters that the draft and the record both cite, divided by the number that at least one of them cites.
   */
  readonly likeness: number;
}

/** Returns the pairs of a draft and a record that may be the same, the most similar first. */
function pairsOf(ones: readonly DraftedOne[], context: KnownRecordsContext): readonly Pair[] {
  const { source, words } = context;
  if (!source.isKnownDocument) return [];
  const cited = new Map<KnownRecord, readonly TextSpan[]>();
  const spansOf = (record: KnownRecord): readonly TextSpan[] => {
    const known = cited.get(record) ?? joinedSpans(attestingSpans(record.sources, source.document.id));
    cited.set(record, known);
    return known;
  };
  const pairs = ones.flatMap((one): readonly Pair[] => {
    const { value: draft } = one.item;
    const attesting = (words.get(one.item) ?? []).filter(({ for: use }) => use !== "date");
    const spans = joinedSpans(attesting.map(({ span }) => span));
    const records: readonly KnownRecord[] = source.base[draft.kind];
    return records.flatMap((record) => {
      const other = spansOf(record);
      const shared = sharedLength(spans, other);
      const shorter = Math.min(totalLength(spans), totalLength(other));
      if (shared === 0 || shared * 2 < shorter) return [];
      if (!hasSameActors(record, one, context) || hasOtherId(record, one, source)) return [];
      const union = totalLength(spans) + totalLength(other) - shared;
      return [{ one, record, likeness: equalFields(record, draft) + shared / union }];
    });
  });
  return pairs.sort((a, b) => b.likeness - a.likeness || compareText(a.record.id, b.record.id));
}

function attestingSpans(sources: readonly Citation[], document: string): readonly TextSpan[] {
  return sources
    .filter((each) => each.document === document && each.supports === undefined)
    .filter((each) => isSpan(each));
}

/**
 * Returns whether the caller chose a different id for the draft than the id of the record. If so, the draft becomes a
 * new record.
 */
function hasOtherId(record: KnownRecord, { item, each }: DraftedOne, { chosenIds }: SettleSource): boolean {
  const { key } = item.value;
  if (key === undefined || !Object.hasOwn(chosenIds, key)) return false;
  const chosen = chosenIds[key] as string;
  return each === undefined ? record.id !== chosen : !record.id.startsWith(`${chosen}-`);
}

function hasSameActors(
  record: KnownRecord,
  { item: { value: draft }, each }: DraftedOne,
  { actorId, source: { readDate } }: KnownRecordsContext,
): boolean {
  const ids = (names: readonly (string | undefined)[] = []): readonly string[] =>
    [...names, each].filter((name) => name !== undefined).map(actorId);
  switch (draft.kind) {
    case "statements":
      return actorId(draft.speaker ?? each ?? "") === (record as Statement).speaker;
    case "proposals":
      return haveCommon(ids(draft.proposers), (record as Proposal).proposers);
    case "meetings": {
      const named = ids(draft.participants?.map(({ actor }) => actor));
      const { participants, date } = record as Meeting;
      const known = participants.map(({ actor }) => actor);
      const [days, knownDays] = [dateSpan(dateOf(draft), readDate), dateSpan(date, readDate)];
      if (precedes(days, knownDays) || precedes(knownDays, days)) return false;
      return named.every((id) => known.includes(id)) || known.every((id) => named.includes(id));
    }
    case "bases": {
      const { host, type } = record as Base;
      return actorId(draft.host ?? each ?? "") === host && draft.type === type;
    }
    case "events": {
      const { actors, type } = record as PoliticalEvent;
      return draft.type === type && haveCommon(ids(draft.actors), actors);
    }
  }
}

/** Returns whether two lists have an id in common. For two empty lists the result is true as well. */
function haveCommon(first: readonly string[], second: readonly string[]): boolean {
  return first.length === 0 ? second.length === 0 : first.some((id) => second.includes(id));
}

function dateOf(draft: Draft): string | undefined {
  return draft.kind === "bases" ? undefined : (draft.resolved ?? draft.date);
}

/** The fields that are compared to choose between several records that a draft could repeat. */
const comparedFields = ["act", "format", "type", "status", "reporting", "title", "name", "summary"];

function equalFields(record: KnownRecord, draft: Draft): number {
  const [known, drafted] = [record, draft] as unknown as readonly [Fields, Fields];
  const equal = comparedFields.filter((field) => field in drafted && drafted[field] === known[field]);
  return equal.length + (dateOf(draft) === known.date ? 1 : 0);
}

type Fields = Readonly<Record<string, unknown>>;
