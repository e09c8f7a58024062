import { dateSpan, precedes } from "../../dataset/rules/date-span.ts";
import { shown } from "../../errors/suggest.ts";
import { type ActorUse, useActor } from "./assemble-actors.ts";
import { buildRecord, type DraftedRecord } from "./build-record.ts";
import { type CitedWords, citationsOf, citeWords } from "./cite-words.ts";
import type { Draft } from "./draft.ts";
import type { DraftItem } from "./draft-item.ts";
import type { BuiltRecord } from "./draft-warnings.ts";
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

/** Returns the record of a draft. If the draft has `forEach`, the record is that for one of its actors. */
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
  const record = buildRecord(draft, {
    drafted,
    reader,
    path,
    words: cited,
    cite: (each, via) => citationsOf(each, source.document.id, via),
    find: (each, at, within) =>
      citeWords(each, { ...report, search: source.search, path: at, owner, within }),
  });
  refuseLaterThanText(item, record, { source, report });
  if (drafted.known === undefined) {
    const message = `${owner}: it is the record "${drafted.id}".`;
    results.decide({ code: "record", path, id: drafted.id, message });
  }
  reportKnown(item, { drafted, record }, report);
  return { item, record, joins, words: cited };
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

/** Returns the words that date a draft, if they are outside the sentences that it cites. */
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

/** The fields in which a draft often differs from the record that it repeats. */
const decisiveFields = ["act", "format", "status", "date"];

/** Reports the record of the extended dataset that a draft repeats, or may repeat. */
function reportKnown(
  { path, owner }: DraftItem<Draft>,
  {
    drafted,
    record,
  }: { readonly drafted: DraftedRecord; readonly record: Readonly<Record<string, unknown>> },
  { decide, warn }: SettleReport,
): void {
  const { known, similar } = drafted;
  if (similar !== undefined) {
    const message = `${owner}: the dataset has the record "${similar.id}" with the same actors and some of the same words. Leave the draft out if the two are one.`;
    warn({ code: "similar-record", path, message });
  }
  if (known === undefined) return;
  const { id } = known;
  const message = `${owner}: the dataset already has it as "${id}", which cites the same words of this document.`;
  decide({ code: "known-record", path, id, message });
  const fields = known as unknown as Readonly<Record<string, unknown>>;
  const differences = decisiveFields
    .filter((field) => fields[field] !== record[field])
    .map((field) => `${field} ${shown(fields[field] ?? "none")} and not ${shown(record[field] ?? "none")}`);
  if (differences.length === 0) return;
  const differs = `${owner}: the dataset has it as "${id}", with the ${differences.join(", the ")}. The record stays as it is. If the two are not one, give the draft an id of its own with the option ids.`;
  warn({ code: "known-record-differs", path, message: differs });
}

/** Reports a record of a past act, meeting or event whose date is after the publication of the text. */
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
