import {
  type Dataset,
  find,
  type HeldStance,
  kinds,
  nestedKinds,
  type RecordKind,
  type Records,
} from "demarche";

/** A record with its kind. */
export type KnownRecord = {
  readonly [K in RecordKind]: { readonly kind: K; readonly record: Records[K] };
}[RecordKind];

/** The record of an id, whatever its kind. */
export function recordOf(dataset: Dataset, id: string): KnownRecord | undefined {
  for (const kind of [...kinds, ...nestedKinds]) {
    const record = find(dataset, kind, id);
    if (record !== undefined) return { kind, record } as KnownRecord;
  }
  return undefined;
}

/** What to call a record: its name or title, or the sentence that it tells, after the name of whoever spoke. */
export function titleOf(dataset: Dataset, id: string): string {
  const found = recordOf(dataset, id);
  if (found === undefined) return id;
  const { kind, record } = found;
  if (kind === "statements") return `${titleOf(dataset, record.speaker)}: ${record.summary}`;
  if (kind === "responses") return `${titleOf(dataset, record.by)}: ${record.summary}`;
  if (kind === "terms") return record.summary;
  if (kind === "issues") return record.label;
  return kind === "actors" || kind === "bases" ? record.name : record.title;
}

/** One record of a kind, in words. */
export const kindWords: Readonly<Record<RecordKind, string>> = {
  documents: "document",
  actors: "actor",
  issues: "issue",
  statements: "statement",
  proposals: "proposal",
  meetings: "meeting",
  bases: "base",
  events: "event",
  terms: "term",
  responses: "answer",
};

/** What a held stance is, in a sentence. Silent, neutral, mixed and unclear are four different things. */
export const stanceWords: Readonly<Record<HeldStance, { readonly mark: string; readonly meaning: string }>> =
  {
    support: { mark: "+", meaning: "is for it" },
    conditional: { mark: "if", meaning: "is for it if a condition is met" },
    neutral: { mark: "0", meaning: "speaks on it and takes neither side" },
    oppose: { mark: "−", meaning: "is against it" },
    mixed: { mark: "±", meaning: "spoke for it and against it, at once or in turn" },
    unclear: { mark: "?", meaning: "speaks on it, and the text does not let one tell which side is taken" },
    silent: { mark: "", meaning: "says nothing on it in these documents, which is not neutrality" },
  };

/** A coded value as words: `force-presence` is "force presence". */
export function plain(value: string): string {
  return value.replaceAll("-", " ");
}

/** A link of `related` or a field as words: `inReplyTo` is "in reply to". */
export function linkWords(link: string): string {
  return link.replaceAll(".", ", ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A number with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with a thin blank between its thousands. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** Text in the order of its letters, whatever the case. */
export function byText(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
