import type { Problem, ProblemCode } from "../../errors/problem.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { kinds, nestedKinds, type RecordKind } from "../../model/ids.ts";
import { type Fields, fieldsOf, listOf, objectsOf } from "../unchecked.ts";

/** A record of a dataset, with its location. Its fields may be missing or of a wrong type. */
export interface RecordLocation {
  /** The kind that the record is listed under. */
  readonly kind: RecordKind;
  /** The fields of the record. */
  readonly record: Fields;
  /** The proposal that the record is part of. Undefined unless the record is a term or a response. */
  readonly proposal: Fields | undefined;
  /** The index of the record in its list. */
  readonly index: number;
  /** If the record is a term or a response, the index of its proposal. Otherwise, it is -1. */
  readonly within: number;
}

/** A rule that is checked record by record. It reports problems to the context. */
export type RecordRule = (location: RecordLocation, context: RuleContext) => void;

/** A violation of a rule. */
export interface Violation {
  /** The rule that is broken. */
  readonly code: ProblemCode;
  /** The record that breaks the rule. */
  readonly location: RecordLocation;
  /** JSON Pointer from the record to the value that is wrong. It is empty if the record as a whole is wrong. */
  readonly below: string;
  /**
   * A sentence that says what is wrong and how to correct it. The name of the record is left out, because
   * {@link RuleContext.report} adds it.
   */
  readonly message: string;
  /** The value that breaks the rule. Undefined if no single value does. */
  readonly value?: unknown;
}

/** Returns the JSON Pointer from a dataset to a record. Locations do not store it, because only problems need it. */
export function pointerOf({ kind, index, within }: RecordLocation): string {
  return within < 0 ? `/${kind}/${index}` : `/proposals/${within}/${kind}/${index}`;
}

/** Returns how messages name a record, such as `statements "a"` or `statements number 3`. */
function nameOf({ kind, record, index }: RecordLocation): string {
  return typeof record.id === "string" ? `${kind} ${shown(record.id)}` : `${kind} number ${index}`;
}

/**
 * The largest number of messages about one dataset that suggest an id. A search for the nearest of many ids takes long.
 * If a dataset has more mistakes than this, most of them usually have the same cause, and the first messages show it.
 */
const mostSuggestions = 100;

/** What rules know about the dataset as a whole, and the list to which they add problems. */
export class RuleContext {
  /** The kind of each id. If several records share an id, it is the kind of the first. */
  readonly kindOf: ReadonlyMap<string, RecordKind>;
  /**
   * If several records have this id, returns the JSON Pointer to the first of them. Otherwise, the result is undefined.
   */
  readonly firstOf: (id: string) => string | undefined;
  /** Returns the records of a kind by their ids. */
  readonly recordsOf: (
    kind: "documents" | "statements" | "proposals" | "meetings",
  ) => ReadonlyMap<unknown, Fields>;
  /** The kinds whose value in the dataset is not a list. References to records of these kinds cannot be checked. */
  readonly unreadable: ReadonlySet<RecordKind>;
  /** All problems, in the order in which they were reported. */
  readonly problems: Problem[] = [];
  /**
   * The ids of each kind except statements. Nearly every reference is to an actor, an issue or a document, and datasets
   * have few of these. Their ids fit into the processor's cache, while a map of all ids does not.
   */
  readonly #idsByKind: ReadonlyMap<RecordKind, ReadonlySet<string>>;
  #suggestions = 0;

  /** Reads the ids of a dataset. Its fields may be missing or of a wrong type. */
  constructor(dataset: Fields) {
    const kindOf = new Map<string, RecordKind>();
    const repeated = new Set<string>();
    const idsByKind = new Map<RecordKind, Set<string>>();
    for (const kind of [...kinds, ...nestedKinds]) if (kind !== "statements") idsByKind.set(kind, new Set());
    eachLocation(dataset, ({ kind, record: { id } }) => {
      if (typeof id !== "string") return;
      const known = kindOf.size;
      kindOf.set(id, kind);
      // If the size of the map is unchanged, an earlier record has the same id, and `set` has overwritten its kind. The
      // second pass below restores the kind of the earlier record.
      if (kindOf.size === known) repeated.add(id);
      idsByKind.get(kind)?.add(id);
    });
    this.kindOf = kindOf;
    this.#idsByKind = idsByKind;
    const first = new Map<string, string>();
    if (repeated.size > 0) {
      eachLocation(dataset, (location) => {
        const id = location.record.id as string;
        if (!repeated.has(id) || first.has(id)) return;
        first.set(id, pointerOf(location));
        kindOf.set(id, location.kind);
      });
    }
    this.firstOf = (id) => (first.size === 0 ? undefined : first.get(id));
    this.unreadable = new Set(
      kinds.filter((kind) => dataset[kind] !== undefined && !Array.isArray(dataset[kind])),
    );
    const byKind = new Map<string, ReadonlyMap<unknown, Fields>>();
    this.recordsOf = (kind) => {
      const known = byKind.get(kind);
      if (known !== undefined) return known;
      const records = new Map(objectsOf(dataset[kind]).map(([, record]) => [record.id, record]));
      byKind.set(kind, records);
      return records;
    };
  }

  /** Returns a function that tests whether a value is the id of a record of a wanted kind. */
  isOneOf(wanted: readonly RecordKind[]): (id: unknown) => boolean {
    const sets = wanted.map((kind) => this.#idsByKind.get(kind));
    const [ids] = sets;
    if (sets.length === 1 && ids !== undefined) return (id) => ids.has(id as string);
    if (sets.length > 4 || sets.includes(undefined)) {
      return (id) => {
        const kind = this.kindOf.get(id as string);
        return kind !== undefined && wanted.includes(kind);
      };
    }
    return (id) => sets.some((set) => set?.has(id as string));
  }

  /** Adds a problem for a violation, with the path and the name of the record. */
  report({ code, location, below, message, value }: Violation): void {
    this.problems.push({
      code,
      path: pointerOf(location) + below,
      ...(value === undefined ? {} : { value }),
      message: `${nameOf(location)}: ${message}`,
    });
  }

  /**
   * Returns the last sentence of a message about an id that does not exist. The sentence suggests the nearest id of the
   * wanted kinds. After `mostSuggestions` calls, the sentence instead refers the reader to the first problems.
   */
  suggestId(id: unknown, wanted: readonly RecordKind[]): string {
    this.#suggestions += 1;
    if (this.#suggestions > mostSuggestions) return "See the first of these problems for a cure.";
    const candidates: string[] = [];
    for (const [known, kind] of this.kindOf) if (wanted.includes(kind)) candidates.push(known);
    return suggest(id, candidates);
  }
}

/**
 * Calls `visit` for every record of a dataset. Records that are not objects are skipped. Terms and responses follow
 * their proposal. Callers that need the locations twice make a second pass, because a list of a million locations would
 * cost more.
 */
export function eachLocation(dataset: Fields, visit: (location: RecordLocation) => void): void {
  for (const kind of kinds) {
    const records = listOf(dataset[kind]);
    for (let index = 0; index < records.length; index++) {
      const record = fieldsOf(records[index]);
      if (record === undefined) continue;
      visit({ kind, record, proposal: undefined, index, within: -1 });
      if (kind !== "proposals") continue;
      for (const nested of ["terms", "responses"] as const) {
        for (const [innerIndex, inner] of objectsOf(record[nested])) {
          visit({ kind: nested, record: inner, proposal: record, index: innerIndex, within: index });
        }
      }
    }
  }
}
