import { dateSpan, precedes } from "../../../dataset/rules/date-span.ts";
import { listOf } from "../../../dataset/unchecked.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Citation } from "../../../model/citation.ts";
import type { Draft } from "../draft.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import type { BuiltRecord } from "../warnings/draft-warnings.ts";
import { isFromReader } from "../warnings/is-from-reader.ts";
import { type ActorUse, addMeaning, useActor } from "./assemble-actors.ts";
import { buildRecord, type DraftedRecord } from "./build-record.ts";
import { type CitedWords, citationsOf, citeWords } from "./cite-words.ts";
import { knownDifferences } from "./known-differences.ts";
import { publishedWhen } from "./published-when.ts";
import { referenceReader } from "./reference-reader.ts";
import { sentenceAround } from "./sentence-around.ts";
import type { SettleNames, SettleReport, SettleSource } from "./settle-context.ts";
import type { Results } from "./settle-results.ts";

/** A record that is to be built, and the input for building it. */
export interface Building {
  readonly item: DraftItem<Draft>;
  readonly record: DraftedRecord;
  /** Whether the record is joined with another record. */
  readonly joins: boolean;
  readonly words: readonly CitedWords[];
  readonly source: SettleSource;
  readonly names: SettleNames;
  readonly uses: Map<string, ActorUse>;
}

/**
 * Makes one record from a draft. A draft with `forEach` becomes one record for each actor in `forEach`, and any other
 * draft becomes exactly one record.
 */
export function buildOne(
  { item, record: drafted, joins, words, source, names, uses }: Building,
  results: Results,
): BuiltRecord {
  const { path, owner, value: draft } = item;
  const report = results.reportFor(item);
  const first = words.find(({ for: use }) => use === undefined)?.span;
  const reader = referenceReader({
    ...report,
    source,
    names,
    owner,
    use: (actor, name) => useActor(uses, actor, name, first),
    own: ownKeys(draft, drafted),
  });
  const cited = [...words, ...dateWords(item, words, { source, report })];
  const built = buildRecord(draft, {
    drafted,
    reader,
    path,
    words: cited,
    cite: (each, via) => citationsOf(each, source.document.id, via),
    find: (each, at, within) =>
      citeWords(each, { ...report, search: source.search, path: at, owner, within }),
  });
  if (isFromReader(draft)) {
    const meaning = cited.find(({ for: use }) => use === "speaker")?.span ?? first;
    for (const speaker of speakersOf(built)) addMeaning(uses, speaker, meaning);
  }
  const record = bounded(draft, built, source);
  refuseLaterThanText(item, record, { source, report });
  if (drafted.known === undefined) {
    const message = `${owner}: it is the record "${drafted.id}".`;
    results.decide({ code: "record", path, id: drafted.id, message });
  }
  const completed = reportKnown(item, { drafted, record }, report);
  const known = drafted.known as unknown as typeof record | undefined;
  const isComplete = known !== undefined && Object.keys(completed).length === 0;
  return {
    item,
    record: isComplete ? known : { ...(known ?? record), ...completed },
    isKnown: known !== undefined,
    joins,
    words: cited,
  };
}

/** Returns the id of the speaker of a statement, or those of the proposers of a proposal. */
function speakersOf({ speaker, proposers }: Readonly<Record<string, unknown>>): readonly string[] {
  const speakers = speaker === undefined ? listOf(proposers) : [speaker];
  return speakers.filter((id) => typeof id === "string");
}

/**
 * Returns a record with the date `bound` if it has no date and if its content must have happened before the text was
 * published. Returns every other record unchanged.
 */
function bounded(
  draft: Draft,
  record: Readonly<Record<string, unknown>>,
  { bound }: SettleSource,
): Readonly<Record<string, unknown>> {
  // If a statement puts a proposal forward, the proposal gets no date here, because queries use the date of the
  // statement.
  const isPast =
    draft.kind === "statements" ||
    (draft.kind === "proposals" && draft.statement === undefined) ||
    (draft.kind === "meetings" && draft.status === "held");
  return bound === undefined || record.date !== undefined || !isPast ? record : { ...record, date: bound };
}

function ownKeys(draft: Draft, drafted: DraftedRecord): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  if (draft.kind !== "proposals") return keys;
  (draft.terms ?? []).forEach(({ key }, i) => {
    if (key !== undefined) keys.set(key, drafted.terms[i] as string);
  });
  (draft.responses ?? []).forEach(({ key }, i) => {
    if (key !== undefined) keys.set(key, drafted.responses[i] as string);
  });
  return keys;
}

interface DateContext {
  readonly source: SettleSource;
  readonly report: SettleReport;
}

/**
 * Returns the words that date a draft, with their place in the text. The result is empty if the draft already cites a
 * sentence with these words, or if the text does not contain the words exactly once.
 */
function dateWords(
  { path, owner, value }: DraftItem<Draft>,
  words: readonly CitedWords[],
  { source, report }: DateContext,
): readonly CitedWords[] {
  if (value.kind === "bases" || value.date === undefined || value.resolved === undefined) return [];
  if (words.some(({ for: use }) => use === "date")) return [];
  const { search } = source;
  const { spans } = search.find({ exact: value.date });
  const sentences = words.map(({ span }) => sentenceAround(span, search.joined));
  const isInside = spans.some((span) =>
    sentences.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  const [span, ...rest] = spans;
  if (isInside || span === undefined) return [];
  if (rest.length === 0) return [{ span, for: "date" }];
  const message = `${owner}: the words ${shown(value.date)}, which date it, are in other sentences and occur ${spans.length} times. Quote them with for: "date" and the words around them.`;
  report.warn({ code: "date-not-cited", path: `${path}/date`, message });
  return [];
}

/**
 * If a draft repeats a known record, reports this and returns the fields that the draft adds to it. Otherwise returns
 * no fields, but reports a similar record if there is one.
 */
function reportKnown(
  { path, owner, given, value }: DraftItem<Draft>,
  {
    drafted,
    record,
  }: { readonly drafted: DraftedRecord; readonly record: Readonly<Record<string, unknown>> },
  { decide, warn }: SettleReport,
): Readonly<Record<string, unknown>> {
  const { known, similar } = drafted;
  if (similar !== undefined) {
    const isOther = "speaker" in similar && similar.speaker !== record.speaker;
    const what = isOther
      ? `by "${similar.speaker}" in the same words. Change the speaker of the record, and`
      : "with the same actors and some of the same words.";
    const documents = new Set((record.sources as readonly Citation[]).map(({ document }) => document));
    const isElsewhere = !similar.sources.some(({ document }) => documents.has(document));
    const message = isElsewhere
      ? `${owner}: the dataset has the record "${similar.id}" of the same day and actors from another document. If the two are one, leave the draft out and add its words to the sources of the record.`
      : `${owner}: the dataset has the record "${similar.id}" ${what} Leave the draft out if the two are one.`;
    warn({ code: "similar-record", path, message: message.replace("and Leave", "and leave") });
  }
  if (known === undefined) return {};
  const { id } = known;
  const { completed, differing, doubtful } = knownDifferences(known as never, record, given);
  const added = Object.keys(completed);
  const end = [
    added.length === 0 ? "" : ` Its ${added.join(" and ")} was a placeholder, and is now that of the draft.`,
    doubtful.length === 0 ? "" : ` The draft is in doubt, and the record has the ${doubtful.join(", the ")}.`,
  ].join("");
  const message = `${owner}: the dataset already has it as "${id}", which cites the same words of this document.${end}`;
  decide({ code: "known-record", path, id, message });
  if (differing.length === 0) return completed;
  const own =
    value.key === undefined ? "give the draft a key and an id of its own" : "give the draft an id of its own";
  const differs = `${owner}: the dataset has it as "${id}", with the ${differing.join(", the ")}. The record stays as it is. Change the record if the draft is right. If the two are not one, ${own} with the option ids.`;
  warn({ code: "known-record-differs", path, message: differs });
  return completed;
}

/**
 * Reports a problem if a record is about a past fact, such as an act, but has a date after the publication of the text.
 */
function refuseLaterThanText(
  { path, owner, value }: DraftItem<Draft>,
  record: Readonly<Record<string, unknown>>,
  { source, report }: DateContext,
): void {
  const { document, readDate } = source;
  const isPast =
    value.kind === "statements" ||
    value.kind === "proposals" ||
    (value.kind === "meetings" && value.status === "held") ||
    (value.kind === "events" && value.status === "done");
  if (!isPast || !precedes(dateSpan(document.datePublished, readDate), dateSpan(record.date, readDate)))
    return;
  const message = `${owner}: it is dated ${record.date}, after the text that reports it, which was published ${publishedWhen(source)}. Correct the date.`;
  report.report({ code: "inconsistent-record", path: `${path}/date`, value: record.date, message });
}
