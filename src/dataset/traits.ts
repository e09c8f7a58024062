import { compareEdtf, compareText } from "../dates/compare-edtf.ts";
import type { Citation } from "../model/citation.ts";
import type { Records } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { RecordKind } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { Entry } from "./registry.ts";

/**
 * Functions that read the records of one kind. All kinds have a title, for example, but each kind stores it in a field
 * of its own.
 */
interface Traits<K extends RecordKind> {
  /** Returns when the record happened, lasted or was published. */
  readonly date?: (record: Records[K], entry: Entry) => Edtf | undefined;
  /** Returns the name or title of the record. */
  readonly title: (record: Records[K]) => string;
  /**
   * Returns the id of the actor that is the subject of the title. Only kinds whose title is a sentence without a
   * subject have this function.
   */
  readonly subject?: (record: Records[K]) => string;
  /** Returns the ids of the actors that take part in the record, beginning with those that acted. */
  readonly actors?: (record: Records[K], entry: Entry) => readonly (string | undefined)[];
  /** Returns the ids of the records that the record deals with or takes a position on. */
  readonly about?: (record: Records[K], entry: Entry) => readonly string[];
}

/** Returns the ids of the records that a term deals with and of the issues that it implies a position on. */
const aboutTerm = ({ about = [], positions = [] }: Records["terms"]): readonly string[] => [
  ...about,
  ...positions.map(({ on }) => on),
];

/** Returns the first of the dates of the proposals and responses that one statement made. */
function firstDateOf(made: Entry["made"] & object): Edtf | undefined {
  const dates = made.flatMap(({ record: { date } }) => date ?? []);
  // Two texts can sort alike and differ, such as `2022` and `2022~`.
  return dates.sort((a, b) => compareEdtf(a, b) || compareText(a, b))[0];
}

const traits: { readonly [K in RecordKind]: Traits<K> } = {
  documents: { date: (d) => d.datePublished, title: (d) => d.title, actors: (d) => [d.publisher] },
  actors: { title: (a) => a.name },
  issues: { title: (i) => i.label },
  statements: {
    date: (s, { made }) => s.date ?? (made && firstDateOf(made)),
    title: (s) => s.summary,
    subject: (s) => s.speaker,
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
    date: (p, { act }) => p.date ?? (act && dateOf(act)),
    title: (p) => p.title,
    actors: (p) => [...p.proposers, p.onBehalfOf, ...p.addressees],
    about: (p) => p.terms.flatMap((term) => [term.id, ...aboutTerm(term)]),
  },
  terms: { title: (t) => t.summary, about: aboutTerm },
  responses: {
    date: (r, { act }) => r.date ?? (act && dateOf(act)),
    title: (r) => r.summary,
    subject: (r) => r.by,
    actors: (r, { proposal }) => [r.by, r.onBehalfOf, ...(proposal?.proposers ?? []), proposal?.onBehalfOf],
    about: (r, { proposal }) => {
      const answered =
        proposal?.terms.filter((term) => r.terms === undefined || r.terms.includes(term.id)) ?? [];
      return [
        ...(proposal ? [proposal.id] : []),
        ...answered.flatMap((term) => [term.id, ...aboutTerm(term)]),
      ];
    },
  },
  meetings: {
    date: (m) => m.date,
    title: (m) => m.title,
    actors: (m) => m.participants.flatMap((participant) => [participant.actor, participant.onBehalfOf]),
    about: (m) => m.about ?? [],
  },
  bases: { title: (b) => b.name, actors: (b) => [b.host, ...b.operators] },
  events: {
    date: (e) => e.date,
    title: (e) => e.title,
    actors: (e) => [...e.actors, ...(e.targets ?? [])],
    about: (e) => e.about ?? [],
  },
};

/**
 * Returns when a record happened, lasted or was published. A statement and the proposals and responses that it made are
 * one act. If one of these records is undated, it has the date of the act: that of the statement or, if the statement
 * is undated as well, the first date of what it made.
 */
export function dateOf(entry: Entry): Edtf | undefined {
  return (traits[entry.kind] as Traits<RecordKind>).date?.(entry.record, entry);
}

/**
 * Returns the name or title of a record. If the title is a sentence without a subject, as that of a statement is, the
 * name of the actor who acted precedes it.
 */
export function titleOf({ kind, record }: Entry, byId: ReadonlyMap<string, Entry>): string {
  const { title, subject } = traits[kind] as Traits<RecordKind>;
  const speaker = subject === undefined ? undefined : byId.get(subject(record));
  return speaker === undefined ? title(record) : `${titleOf(speaker, byId)}: ${title(record)}`;
}

/**
 * Returns the ids of the actors that have a part in a record, without duplicates and beginning with those that acted.
 * These are speakers, joint speakers, addressees, targets, participants, proposers, respondents, publishers, hosts and operators, and
 * the principals of speakers, participants, proposers and respondents.
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
  return "sources" in record ? record.sources : [];
}

/**
 * Returns the ids of the documents that attest a record, without duplicates and in the order of its citations. A
 * citation that supports only the date of the record does not count.
 */
export function documentsOf(entry: Entry): readonly string[] {
  const attesting = sourcesOf(entry).filter((citation) => citation.supports === undefined);
  return [...new Set(attesting.map((citation) => citation.document))];
}

/** Returns the place where something happened or is. The result is undefined if the record has no place. */
export function placeOf({ record }: Entry): Place | undefined {
  return "place" in record ? record.place : undefined;
}
