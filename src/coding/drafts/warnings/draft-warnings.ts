import { dateSpan } from "../../../dataset/rules/date-span.ts";
import type { Statement } from "../../../model/statement.ts";
import type { TextSpan } from "../../locating/text-span.ts";
import type { Draft } from "../draft.ts";
import type { DraftWarning } from "../settled-drafts.ts";
import { plainName } from "../settling/actor-directory.ts";
import type { CitedWords } from "../settling/cite-words.ts";
import { isNamedIn, withoutNamesakes } from "../settling/mentions.ts";
import { publishedWhen } from "../settling/published-when.ts";
import { sentenceAround } from "../settling/sentence-around.ts";
import type { SettleSource } from "../settling/settle-context.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import { isFromReader } from "./is-from-reader.ts";

/**
 * A record, with its draft and the words of the draft. The record was made from the draft, or it existed before and the
 * draft repeats it.
 */
export interface BuiltRecord {
  readonly item: DraftItem<Draft>;
  readonly record: Readonly<Record<string, unknown>>;
  /** Whether the dataset in `extends` already has the record. */
  readonly isKnown: boolean;
  readonly words: readonly CitedWords[];
  /** Whether the record is joined with another record. */
  readonly joins: boolean;
}

/** The input for computing warnings. */
export interface WarningContext {
  readonly source: SettleSource;
  /** All names of each actor. The key is the id of the actor. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  /** The key is the id of a state or organization. The value lists the ids of its bodies, such as ministries. */
  readonly bodiesOf: ReadonlyMap<string, readonly string[]>;
  readonly warn: (warning: DraftWarning) => void;
}

/** Warns about details of settled records that are often wrong. */
export function warnAboutRecords(built: readonly BuiltRecord[], context: WarningContext): void {
  for (const each of built) {
    if (each.item.value.kind === "statements") warnAboutNames(each, context);
    warnAboutYear(each, context);
  }
  warnAboutSameActs(built, context);
}

/**
 * Warns about speakers, addressees and targets that the cited words do not name. The name of a body, such as a
 * ministry, counts as a name of its state or organization.
 *
 * In a draft by a program such as `readDrafts`, the words can mean an actor without naming the actor, for example by
 * its capital. The only warning about such a draft is that the words for the speaker name another actor.
 */
function warnAboutNames(
  { item, record, words }: BuiltRecord,
  { source, namesOf, bodiesOf, warn }: WarningContext,
): void {
  const isRecognized = isFromReader(item.value);
  const { characters, joined } = source.search;
  const textOf = ({ start, end }: TextSpan) => characters.slice(start, end).join("");
  const { speaker, addressees = [], targets = [] } = record as unknown as Statement;
  const isNamed = (actor: string, text: string) =>
    [actor, ...(bodiesOf.get(actor) ?? [])].some((id) =>
      isNamedIn(withoutNamesakes(text, id, namesOf), namesOf.get(id) ?? []),
    );
  const sentences = words.map(({ span }) => textOf(sentenceAround(span, joined))).join("\n");
  const cited = words.map(({ span }) => textOf(span)).join("\n");
  const speakerWords = words.filter(({ for: use }) => use === "speaker").map(({ span }) => textOf(span));
  const others = speakerWords.map((each) => otherActor(each, speaker, namesOf));
  const isOther = others.some((each) => each !== undefined);
  if ((isOther || (speakerWords.length === 0 && !isRecognized)) && !isNamed(speaker, cited)) {
    const what = isOther
      ? `its words for the speaker name "${others.find((each) => each !== undefined)}" and not "${speaker}"`
      : `its words do not name the speaker "${speaker}"`;
    const message = `${item.owner}: ${what}. Quote the words that mean the speaker, with for: "speaker", or check who speaks.`;
    warn({ code: "speaker-not-named", path: `${item.path}/speaker`, message });
  }
  if (isRecognized) return;
  for (const [field, actors] of [
    ["addressees", addressees],
    ["targets", targets],
  ] as const) {
    for (const actor of actors) {
      if (isNamed(actor, sentences)) continue;
      const what = field === "targets" ? "target" : "addressee";
      const message = `${item.owner}: no cited sentence names the ${what} "${actor}". Take it out, unless the text says so elsewhere; then quote those words too.`;
      warn({ code: `${what}-not-named`, path: `${item.path}/${field}`, message });
    }
  }
}

/** Returns the id of an actor whose name or surname equals the words, if this actor is not the speaker. */
function otherActor(words: string, speaker: string, namesOf: WarningContext["namesOf"]): string | undefined {
  const plain = plainName(words);
  for (const [id, names] of namesOf) {
    if (id === speaker) continue;
    if (names.map(plainName).some((name) => name === plain || name.split(" ").at(-1) === plain)) return id;
  }
  return undefined;
}

function warnAboutYear({ item, record }: BuiltRecord, { source, warn }: WarningContext): void {
  const { search, document, readDate } = source;
  const year = /\d{4}/.exec(String(record.date ?? ""))?.[0];
  if (year === undefined || search.find({ exact: year }).spans.length > 0) return;
  const published = dateSpan(document.datePublished, readDate);
  if (published === undefined) return;
  const [first, last] = [Number(published.first.slice(0, 4)) - 1, Number(published.last.slice(0, 4)) + 1];
  if (Number(year) >= first && (published.last === "~" || Number(year) <= last)) return;
  const message = `${item.owner}: the year ${year} is not in the text, which was published ${publishedWhen(source)}. Check the date.`;
  warn({ code: "year-not-in-text", path: `${item.path}/date`, message });
}

/**
 * Warns about two statements with the same speaker, the same act and overlapping words. They are often one act that was
 * drafted twice.
 */
function warnAboutSameActs(built: readonly BuiltRecord[], { warn }: WarningContext): void {
  const seen = new Map<string, { readonly item: DraftItem<Draft>; readonly span: TextSpan }[]>();
  for (const { item, record, words } of built) {
    if (item.value.kind !== "statements") continue;
    const key = `${record.speaker} ${record.act}`;
    const earlier = seen.get(key) ?? [];
    seen.set(key, earlier);
    const spans = words.filter(({ for: use }) => use === undefined).map(({ span }) => span);
    const same = earlier.find(
      (other) =>
        other.item !== item &&
        spans.some(({ start, end }) => start < other.span.end && other.span.start < end),
    );
    if (same !== undefined) {
      const message = `${item.owner}: it has the speaker, the act and some words of ${same.item.owner}. Join the two if they are one act.`;
      warn({ code: "same-act", path: item.path, message });
    }
    for (const span of spans) earlier.push({ item, span });
  }
}
