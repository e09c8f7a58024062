import { joinWithAnd } from "../collections/join-with-and.ts";
import { sortKeyOf } from "../dates/compare-edtf.ts";
import { type EdtfDate, parseEdtf } from "../dates/parse-edtf.ts";
import type { Citation } from "../model/citation.ts";
import type { Records } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { RecordKind } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { Proposal } from "../model/proposal.ts";
import type { Entry, Registry } from "./registry.ts";

/** Functions that read the records of one kind. */
interface Traits<K extends RecordKind> {
  /** Returns the ids of the actors that take part in the record, beginning with those that acted. */
  readonly actors?: (record: Records[K], entry: Entry) => readonly (string | undefined)[];
  /** Returns the ids of the records that the record deals with or takes a position on. */
  readonly about?: (record: Records[K], entry: Entry) => readonly string[];
}

/**
 * Returns the ids of the records that a term deals with. The result also has the ids of the issues in the positions of
 * the term, because an actor that supports the term takes these positions.
 */
const aboutTerm = ({ about = [], positions = [] }: Records["terms"]): readonly string[] => [
  ...about,
  ...positions.map(({ on }) => on),
];

const aboutTerms = (terms: Proposal["terms"]): readonly string[] =>
  terms.flatMap((term) => [term.id, ...aboutTerm(term)]);

/** Returns the earliest date of the proposals and responses that one statement made. */
function firstDateOf(made: Entry["made"] & object): Edtf | undefined {
  const dates = made.flatMap(({ record: { date } }) => date ?? []);
  // `sortKeyOf` returns the same for dates such as `2022` and `2022~`. Therefore, the text of the date decides between
  // them.
  const keys = dates.map((date) => `${sortKeyOf(parseEdtf(date))} ${date}`).sort();
  return keys[0]?.split(" ").at(-1);
}

const traits: { readonly [K in RecordKind]: Traits<K> } = {
  documents: { actors: (d) => [d.publisher] },
  actors: {},
  issues: {},
  statements: {
    actors: (s) => [
      s.speaker,
      ...(s.jointlyWith ?? []),
      s.onBehalfOf,
      ...(s.addressees ?? []),
      ...(s.targets ?? []),
    ],
    about: (s) => [...s.positions.map((position) => position.on), ...(s.about ?? [])],
  },
  proposals: {
    actors: (p) => [...p.proposers, p.onBehalfOf, ...p.addressees],
    about: (p) => aboutTerms(p.terms),
  },
  terms: { about: aboutTerm },
  responses: {
    actors: (r, entry) => {
      const { proposers, onBehalfOf } = entry.proposal as Proposal;
      return [r.by, r.onBehalfOf, ...proposers, onBehalfOf];
    },
    about: (r, entry) => {
      const { id, terms } = entry.proposal as Proposal;
      return [id, ...aboutTerms(terms.filter((term) => r.terms === undefined || r.terms.includes(term.id)))];
    },
  },
  meetings: {
    actors: (m) => m.participants.flatMap((participant) => [participant.actor, participant.onBehalfOf]),
    about: (m) => m.about ?? [],
  },
  bases: { actors: (b) => [b.host, ...b.operators] },
  events: {
    actors: (e) => [...e.actors, ...(e.targets ?? [])],
    about: (e) => e.about ?? [],
  },
};

/**
 * Returns the date of a record, or the date of publication for a document. A statement and the proposals and responses
 * that it made are one act. An undated record of the act gets the date of the statement. If the statement is undated
 * too, the record gets the earliest date of the proposals and responses that the statement made.
 */
export function dateOf({ record, act, made }: Entry): Edtf | undefined {
  const { datePublished, date } = record as { readonly datePublished?: Edtf; readonly date?: Edtf };
  return datePublished ?? date ?? (act && dateOf(act)) ?? (made && firstDateOf(made));
}

/** Returns the date of {@link dateOf} in parsed form. The result is undefined if the record is undated. */
export function readDateOf(entry: Entry, { readDate }: Registry): EdtfDate | undefined {
  const date = dateOf(entry);
  return date === undefined ? undefined : readDate(date);
}

/** The fields of records from which titles are composed. */
interface TitleFields
  extends Readonly<Partial<Record<"title" | "name" | "label" | "summary" | "speaker" | "by", string>>> {
  readonly jointlyWith?: readonly string[];
}

/**
 * Returns the name or title of a record. The summary of a statement or a response is a sentence without a subject, so
 * its title begins with the names of the actors who made it, for example `Alba and Borea: …`.
 */
export function titleOf({ record }: Entry, byId: ReadonlyMap<string, Entry>): string {
  // The name of a record is in one of these fields. `title` is read before `summary`, because an event has both.
  const { title, name, label, summary, speaker, jointlyWith = [], by } = record as TitleFields;
  const own = (title ?? name ?? label ?? summary) as string;
  const names = [speaker ?? by ?? "", ...jointlyWith].flatMap((id) => {
    const actor = byId.get(id);
    return actor === undefined ? [] : [titleOf(actor, byId)];
  });
  return names.length === 0 ? own : `${joinWithAnd(names)}: ${own}`;
}

/**
 * Returns the ids of the actors that have a part in a record, without duplicates and beginning with those that acted.
 * These are speakers, joint speakers, addressees, targets, participants, proposers, respondents, actors of events,
 * publishers, hosts and operators, and the principals of speakers, participants, proposers and respondents.
 */
export function actorsOf(entry: Entry): readonly string[] {
  const actors = (traits[entry.kind] as Traits<RecordKind>).actors?.(entry.record, entry) ?? [];
  return [...new Set(actors.filter((actor) => actor !== undefined))];
}

/** Returns the ids of the records that a record deals with or takes a position on, without duplicates. */
export function aboutOf(entry: Entry): readonly string[] {
  return [...new Set((traits[entry.kind] as Traits<RecordKind>).about?.(entry.record, entry) ?? [])];
}

/** Returns the citations of a record. Documents and issues have none, so the result for them is empty. */
export function sourcesOf({ record }: Entry): readonly Citation[] {
  return (record as { readonly sources?: readonly Citation[] }).sources ?? [];
}

/** Returns the citations that attest a record. Citations that support only the date of the record are left out. */
export function attestingCitations(entry: Entry): readonly Citation[] {
  return sourcesOf(entry).filter((citation) => citation.supports === undefined);
}

/**
 * Returns the ids of the documents that attest a record, without duplicates and in the order of its citations.
 * Citations that support only the date of the record are left out.
 */
export function documentsOf(entry: Entry): readonly string[] {
  return [...new Set(attestingCitations(entry).map((citation) => citation.document))];
}

/** Returns the place where something happened or is. The result is undefined if the record has no place. */
export function placeOf({ record }: Entry): Place | undefined {
  return (record as { readonly place?: Place }).place;
}
