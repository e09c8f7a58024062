import type { Citation } from "../model/citation.ts";
import type { Records } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { RecordKind } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { Entry } from "./registry.ts";

/** Functions that read, from a record of one kind, what all kinds have in common under different field names. */
interface Traits<K extends RecordKind> {
  /** Returns when the record happened, lasted or was published. */
  readonly date?: (record: Records[K], entry: Entry) => Edtf | undefined;
  /** Returns its name or title. */
  readonly title: (record: Records[K]) => string;
  /** Returns the actor that is the subject of the title, for kinds whose title is a sentence without a subject. */
  readonly subject?: (record: Records[K]) => string;
  /** Returns the actors that take part in it, beginning with those that acted. */
  readonly actors?: (record: Records[K], entry: Entry) => readonly (string | undefined)[];
  /** Returns the ids of the records that it deals with or takes a position on. */
  readonly about?: (record: Records[K], entry: Entry) => readonly string[];
}

/** Returns the ids of the records that a term deals with and of the issues that it implies a position on. */
const aboutTerm = ({ about = [], positions = [] }: Records["terms"]): readonly string[] => [
  ...about,
  ...positions.map(({ on }) => on),
];

const traits: { readonly [K in RecordKind]: Traits<K> } = {
  documents: { date: (d) => d.datePublished, title: (d) => d.title, actors: (d) => [d.publisher] },
  actors: { title: (a) => a.name },
  issues: { title: (i) => i.label },
  statements: {
    date: (s) => s.date,
    title: (s) => s.summary,
    subject: (s) => s.speaker,
    actors: (s) => [s.speaker, s.onBehalfOf, ...(s.addressees ?? []), ...(s.targets ?? [])],
    about: (s) => [...s.positions.map((position) => position.on), ...(s.about ?? [])],
  },
  proposals: {
    date: (p, { act }) => p.date ?? act?.record.date,
    title: (p) => p.title,
    actors: (p) => [...p.proposers, p.onBehalfOf, ...p.addressees],
    about: (p) => p.terms.flatMap((term) => [term.id, ...aboutTerm(term)]),
  },
  terms: { title: (t) => t.summary, about: aboutTerm },
  responses: {
    date: (r, { act }) => r.date ?? act?.record.date,
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
 * Returns when a record happened, lasted or was published. A proposal or a response without a date has the date of the
 * statement that made it.
 */
export function dateOf(entry: Entry): Edtf | undefined {
  return (traits[entry.kind] as Traits<RecordKind>).date?.(entry.record, entry);
}

/** Returns the name or title of a record; a sentence is preceded by the name of its speaker. */
export function titleOf({ kind, record }: Entry, byId: ReadonlyMap<string, Entry>): string {
  const { title, subject } = traits[kind] as Traits<RecordKind>;
  const speaker = subject === undefined ? undefined : byId.get(subject(record));
  return speaker === undefined ? title(record) : `${titleOf(speaker, byId)}: ${title(record)}`;
}

/**
 * Returns the actors that have a part in a record, each once, beginning with those that acted: speaker, principal, addressee,
 * target, participant and its principal, proposer and its principal, who answers and for whom, host and operator.
 */
export function actorsOf(entry: Entry): readonly string[] {
  const actors = (traits[entry.kind] as Traits<RecordKind>).actors?.(entry.record, entry) ?? [];
  return [...new Set(actors.filter((actor) => actor !== undefined))];
}

/** Returns the ids of the records that a record deals with or takes a position on, each once. */
export function aboutOf(entry: Entry): readonly string[] {
  return [...new Set((traits[entry.kind] as Traits<RecordKind>).about?.(entry.record, entry) ?? [])];
}

/** Returns the citations of a record; documents and issues have none. */
export function sourcesOf({ record }: Entry): readonly Citation[] {
  return "sources" in record ? record.sources : [];
}

/** Returns the documents that attest a record, each once in the order of its citations. Citations that only date the record do not count. */
export function documentsOf(entry: Entry): readonly string[] {
  const attesting = sourcesOf(entry).filter((citation) => citation.supports === undefined);
  return [...new Set(attesting.map((citation) => citation.document))];
}

/** Returns where a record took place or is. */
export function placeOf({ record }: Entry): Place | undefined {
  return "place" in record ? record.place : undefined;
}
