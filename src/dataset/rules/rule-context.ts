import type { Problem, ProblemCode } from "../../errors/problem.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { kinds, nestedKinds, type RecordKind } from "../../model/ids.ts";
import { listOf, type Members, membersOf, objectsOf } from "../unchecked.ts";

/** A record of a dataset whose shape may be wrong, and where it stands. */
export interface RecordPlace {
  /** The kind that it is listed under. */
  readonly kind: RecordKind;
  /** Its members. */
  readonly record: Members;
  /** The proposal that a term or a response stands in. */
  readonly proposal: Members | undefined;
  /** Its place in its list. */
  readonly index: number;
  /** The place of the proposal that it stands in; -1: it stands in none. */
  readonly within: number;
}

/** A rule that is checked record by record. Problems are told to the context. */
export type RecordRule = (place: RecordPlace, context: RuleContext) => void;

/** JSON Pointer from a dataset to a record. Written only where a problem is told: most records have none. */
export function pointerOf({ kind, index, within }: RecordPlace): string {
  return within < 0 ? `/${kind}/${index}` : `/proposals/${within}/${kind}/${index}`;
}

/** What a record is called in a message. */
export function nameOf({ kind, record, index }: RecordPlace): string {
  return typeof record.id === "string" ? `${kind} ${shown(record.id)}` : `${kind} number ${index}`;
}

/**
 * How many problems of a dataset suggest a cure from its ids. To search for the nearest of many ids takes long, and a
 * dataset with a million slips has one cause, which the first of them show.
 */
const mostSuggestions = 100;

/** What rules know of the dataset as a whole, and whom they tell what is wrong. */
export class RuleContext {
  /** The kind of each id; of an id that two records have, the kind of the first. */
  readonly kindOf: ReadonlyMap<string, RecordKind>;
  /** Where the first record of an id stands, for ids that several have; undefined: the id is one record's own. */
  readonly firstOf: (id: string) => string | undefined;
  /** The records of the kinds that rules look into, by id. */
  readonly recordsOf: (kind: "documents" | "meetings") => ReadonlyMap<unknown, Members>;
  /** Kinds whose list is no list: what could refer to it cannot be checked. */
  readonly unreadable: ReadonlySet<RecordKind>;
  /** What is wrong, in the order in which it was told. */
  readonly problems: Problem[] = [];
  /**
   * The ids of each kind but statements. Nearly every reference is to one of a few actors, issues and documents: a small
   * set of them is found in the processor's cache, where that of all ids is not.
   */
  readonly #few: ReadonlyMap<RecordKind, ReadonlySet<string>>;
  #suggestions = 0;

  /** Reads the ids of a dataset. */
  constructor(dataset: Members) {
    const kindOf = new Map<string, RecordKind>();
    const repeated = new Set<string>();
    const few = new Map<RecordKind, Set<string>>();
    for (const kind of [...kinds, ...nestedKinds]) if (kind !== "statements") few.set(kind, new Set());
    eachPlace(dataset, ({ kind, record: { id } }) => {
      if (typeof id !== "string") return;
      const known = kindOf.size;
      kindOf.set(id, kind);
      // Set once more, it is still one: the first has a kind to be given back.
      if (kindOf.size === known) repeated.add(id);
      few.get(kind)?.add(id);
    });
    this.kindOf = kindOf;
    this.#few = few;
    const first = new Map<string, string>();
    if (repeated.size > 0) {
      eachPlace(dataset, (place) => {
        const id = place.record.id as string;
        if (!repeated.has(id) || first.has(id)) return;
        first.set(id, pointerOf(place));
        kindOf.set(id, place.kind);
      });
    }
    this.firstOf = (id) => (first.size === 0 ? undefined : first.get(id));
    this.unreadable = new Set(kinds.filter((kind) => !Array.isArray(dataset[kind])));
    const byKind = new Map<string, ReadonlyMap<unknown, Members>>();
    this.recordsOf = (kind) => {
      const known = byKind.get(kind);
      if (known !== undefined) return known;
      const records = new Map(objectsOf(dataset[kind]).map(([, record]) => [record.id, record]));
      byKind.set(kind, records);
      return records;
    };
  }

  /** A test whether an id is that of a record of one of these kinds. */
  isOneOf(wanted: readonly RecordKind[]): (id: unknown) => boolean {
    const sets = wanted.map((kind) => this.#few.get(kind));
    const [one] = sets;
    if (sets.length === 1 && one !== undefined) return (id) => one.has(id as string);
    if (sets.length > 4 || sets.includes(undefined)) {
      return (id) => {
        const kind = this.kindOf.get(id as string);
        return kind !== undefined && wanted.includes(kind);
      };
    }
    return (id) => sets.some((set) => set?.has(id as string));
  }

  /** Tells what is wrong at a place below a record, or with the record itself (`""`). */
  report(code: ProblemCode, place: RecordPlace, below: string, message: string, value?: unknown): void {
    const path = pointerOf(place) + below;
    this.problems.push({ code, path, ...(value === undefined ? {} : { value }), message });
  }

  /** The cure for an id that does not exist: the nearest that does. */
  suggestId(id: unknown, wanted: readonly RecordKind[]): string {
    this.#suggestions += 1;
    if (this.#suggestions > mostSuggestions) return "See the first of these problems for a cure.";
    const candidates: string[] = [];
    for (const [known, kind] of this.kindOf) if (wanted.includes(kind)) candidates.push(known);
    return suggest(id, candidates);
  }
}

/**
 * Calls back with every record of a dataset that is an object; the terms and responses follow their proposal. The places
 * are made as they are told: to keep those of a million records costs more than to walk them twice.
 */
export function eachPlace(dataset: Members, visit: (place: RecordPlace) => void): void {
  for (const kind of kinds) {
    const records = listOf(dataset[kind]);
    for (let index = 0; index < records.length; index++) {
      const record = membersOf(records[index]);
      if (record === undefined) continue;
      visit({ kind, record, proposal: undefined, index, within: -1 });
      if (kind !== "proposals") continue;
      for (const nested of ["terms", "responses"] as const) {
        for (const [at, inner] of objectsOf(record[nested])) {
          visit({ kind: nested, record: inner, proposal: record, index: at, within: index });
        }
      }
    }
  }
}
