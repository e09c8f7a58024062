import type { Draft } from "../../src/coding/drafts/draft.ts";
import type { DraftSpan } from "../../src/coding/drafts/draft-words.ts";
import { settleDrafts } from "../../src/coding/drafts/settle-drafts.ts";
import { eachRecord } from "../../src/dataset/each-record.ts";
import { isSpan } from "../../src/dataset/is-span.ts";
import { sourcesOf } from "../../src/dataset/traits.ts";
import { parseEdtf } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { Proposal } from "../../src/model/proposal.ts";
import type { Statement } from "../../src/model/statement.ts";
import {
  draftsOf,
  gazetteerOf,
  joinGazetteers,
  readDocument,
  worldGazetteer,
} from "../../src/reader/index.ts";

/** The kinds of record whose drafts are counted. */
export const figureKinds = ["statements", "meetings", "proposals", "events"] as const;

/** Compares the reader's drafts with the records of the bundled dataset, for one document and one kind of record. */
export interface DraftFigures {
  readonly kind: (typeof figureKinds)[number];
  readonly document: string;
  /** Number of records that cite the document. */
  readonly records: number;
  /** Number of drafts. */
  readonly drafts: number;
  /** Number of drafts that could be settled against the dataset. */
  readonly settled: number;
  /** Number of records that a draft matches. */
  readonly matched: number;
  /** Number of matched records whose draft has the same actors. */
  readonly rightActors: number;
  /**
   * Number of matched pairs whose dates can mean the same day. A pair also counts if neither its record nor its draft
   * has a date.
   */
  readonly rightDate: number;
  /**
   * Number of matched pairs with the same act (statements) or with the same format (meetings). Null for other kinds.
   */
  readonly rightAct: number | null;
}

type Positions = ReadonlySet<number>;

interface CitedRecord {
  readonly value: Readonly<Record<string, unknown>>;
  readonly cited: Positions;
}

/** Returns the positions of the characters in some spans. */
function positionsIn(spans: readonly { readonly start: number; readonly end: number }[]): Positions {
  const positions = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) positions.add(at);
  return positions;
}

/**
 * Returns the records of one kind that cite a document. Each record has the positions of the characters that it cites.
 */
function recordsOf(dataset: Dataset, kind: DraftFigures["kind"], document: string): readonly CitedRecord[] {
  const records: CitedRecord[] = [];
  eachRecord(dataset, (entry) => {
    if (entry.kind !== kind) return;
    const spans = sourcesOf(entry)
      .filter((source) => source.document === document && source.supports === undefined)
      .filter(isSpan);
    if (spans.length > 0) records.push({ value: entry.record as never, cited: positionsIn(spans) });
  });
  return records;
}

/**
 * Returns pairs of a record and a matching draft. A draft matches a record if the words of the draft contain at least
 * half of the characters that the record cites. Each record and each draft is in at most one pair. If a record or a
 * draft has several matches, the match with the largest overlap is used.
 */
function pairsOf(
  records: readonly CitedRecord[],
  drafts: readonly Draft[],
): readonly (readonly [CitedRecord, Draft])[] {
  const worded = drafts.map((draft) => {
    const words = (draft.words as readonly DraftSpan[]).filter(({ for: use }) => use === undefined);
    return { draft, positions: positionsIn(words) };
  });
  const candidates = records.flatMap((record) =>
    worded.flatMap(({ draft, positions }) => {
      const shared = [...record.cited].filter((at) => positions.has(at)).length;
      if (shared * 2 < record.cited.size) return [];
      return [{ record, draft, overlap: shared / (record.cited.size + positions.size - shared) }];
    }),
  );
  const used = new Set<unknown>();
  return candidates
    .sort((a, b) => b.overlap - a.overlap)
    .flatMap(({ record, draft }) => {
      if (used.has(record) || used.has(draft)) return [];
      used.add(record).add(draft);
      return [[record, draft] as const];
    });
}

const isSameSet = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  new Set(a).size === new Set([...a, ...b]).size && new Set(b).size === new Set([...a, ...b]).size;

/**
 * Whether a draft and a record have the same actors: the speaker of a statement, the participants of a meeting or the
 * proposers of a proposal.
 */
function hasSameActors(value: unknown, draft: Draft): boolean {
  switch (draft.kind) {
    case "statements":
      return draft.speaker === (value as Statement).speaker;
    case "meetings": {
      const { participants } = value as Meeting;
      const drafted = (draft.participants ?? []).map(({ actor }) => actor);
      return isSameSet(
        drafted,
        participants.map(({ actor }) => actor),
      );
    }
    case "proposals":
      return isSameSet(draft.proposers ?? [], (value as Proposal).proposers);
    default:
      return false;
  }
}

/** Whether two dates can mean the same day, or both are absent. */
function isCompatible(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [first, second] = [parseEdtf(a), parseEdtf(b)];
  const precedes = (x: typeof first, y: typeof first) =>
    x.end.latest !== null && y.start.earliest !== null && x.end.latest < y.start.earliest;
  return !precedes(first, second) && !precedes(second, first);
}

function hasSameAct({ value }: CitedRecord, draft: Draft): boolean {
  if (draft.kind === "statements") return draft.act === value.act;
  return draft.kind === "meetings" && draft.format === value.format;
}

/** Compares the drafts that the reader makes of each text with the records that cite the text. */
export function draftFigures(
  dataset: Dataset,
  texts: Readonly<Record<string, string>>,
): readonly DraftFigures[] {
  const gazetteer = joinGazetteers(worldGazetteer, gazetteerOf(dataset));
  const byDocument = dataset.documents.flatMap(({ id, language, datePublished }) => {
    const text = texts[id];
    if (text === undefined) return [];
    const published = datePublished && parseEdtf(datePublished).start.earliest;
    const reading = readDocument(text, {
      gazetteer,
      ...(language !== undefined && { language }),
      ...(published && { published }),
    });
    const drafts = draftsOf(reading, { extends: dataset });
    const { settled } = settleDrafts(text, drafts, { document: id, extends: dataset });
    const settledKeys = new Set(settled.map(({ key }) => key));
    return figureKinds.map((kind): DraftFigures => {
      const ofKind = drafts.drafts.filter((draft) => draft.kind === kind);
      const records = recordsOf(dataset, kind, id);
      const pairs = pairsOf(records, ofKind);
      const count = (test: (record: CitedRecord, draft: Draft) => boolean) =>
        pairs.filter(([record, draft]) => test(record, draft)).length;
      const hasAct = kind === "statements" || kind === "meetings";
      return {
        kind,
        document: id,
        records: records.length,
        drafts: ofKind.length,
        settled: ofKind.filter(({ key }) => settledKeys.has(key)).length,
        matched: pairs.length,
        rightActors: count(({ value }, draft) => hasSameActors(value, draft)),
        rightDate: count(({ value }, draft) => {
          const date = "date" in draft ? (draft.resolved ?? draft.date) : undefined;
          return isCompatible(date, value.date as string | undefined);
        }),
        rightAct: hasAct ? count(hasSameAct) : null,
      };
    });
  });
  return figureKinds.flatMap((kind) => byDocument.filter((figures) => figures.kind === kind));
}
