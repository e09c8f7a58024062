import {
  type ActorType,
  type Dataset,
  find,
  type HeldStance,
  kinds,
  nameOf,
  nestedKinds,
  type RecordKind,
  type Records,
} from "demarche";

/** A record with its kind. */
export type KnownRecord = {
  readonly [K in RecordKind]: { readonly kind: K; readonly record: Records[K] };
}[RecordKind];

/** Returns the record that has this id, whatever its kind. */
export function recordOf(dataset: Dataset, id: string): KnownRecord | undefined {
  for (const kind of [...kinds, ...nestedKinds]) {
    const record = find(dataset, kind, id);
    if (record !== undefined) return { kind, record } as KnownRecord;
  }
  return undefined;
}

/** Returns the name, title or label of a record, or the id if the dataset has no such record. */
export function titleOf(dataset: Dataset, id: string): string {
  return nameOf(dataset, id) ?? id;
}

/** The noun for a record of each kind. */
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

/** The heading for each type of actor in the filter. The filter lists the types in this order. */
export const actorTypeWords: Readonly<Record<ActorType, string>> = {
  state: "States",
  person: "Persons",
  body: "Bodies of states and organizations",
  organization: "Organizations",
  group: "Groups",
  outlet: "Outlets",
};

/** The sign and the meaning of each stance. Silent, neutral, mixed and unclear are four different stances. */
export const stanceWords: Readonly<Record<HeldStance, { readonly mark: string; readonly meaning: string }>> =
  {
    support: { mark: "+", meaning: "supports it" },
    conditional: { mark: "if", meaning: "supports it under a condition" },
    neutral: { mark: "0", meaning: "speaks on it and takes neither side" },
    oppose: { mark: "−", meaning: "opposes it" },
    mixed: { mark: "±", meaning: "speaks both for it and against it" },
    unclear: { mark: "?", meaning: "speaks on it, but the text does not show which side it takes" },
    silent: { mark: "", meaning: "takes no stance on it in these documents, which is not neutrality" },
  };

/** Returns a coded value as words: `force-presence` becomes "force presence". */
export function plain(value: string): string {
  return value.replaceAll("-", " ");
}

/** Returns the name of a link or a field as words: `inReplyTo` becomes "in reply to". */
export function linkWords(link: string): string {
  return link.replaceAll(".", ", ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Returns a number with a noun in the singular or the plural: "1 issue", "2 issues". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}

/** Returns a whole number with thin spaces between groups of three digits. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** Compares two texts without regard to case. */
export function byText(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
