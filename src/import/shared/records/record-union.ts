import { shown } from "../../../errors/suggest.ts";
import { isAbsent } from "../cells/read-cell.ts";
import type { KeyConflict } from "../losses/key-conflict.ts";
import type { KeyConflicts } from "../losses/key-conflicts.ts";
import { refuse } from "../losses/refusal.ts";
import { RefusalList } from "../losses/refusal-list.ts";
import { rowName } from "../losses/row-name.ts";
import type { ImportNames } from "../names/import-names.ts";
import { Contradictions } from "./contradictions.ts";
import type { Part, Site } from "./parts/part.ts";
import { type RecordWord, recordKinds } from "./record-parts.ts";
import { settleLater } from "./settle-later.ts";
import { comparable, insertField, uniteAttributes, uniteLists, valuesOf } from "./unite-fields.ts";

type Fields = Record<string, unknown>;

/** A record with a key, and what is needed to unite it with records of later rows. */
export interface KeyedRecord {
  readonly record: Fields;
  readonly given: Fields;
  /** Index of the first row with the key. */
  readonly row: number;
}

/** Unites records of later rows with the record of the first row that has the same key. */
export class RecordUnion {
  readonly #word: RecordWord;
  readonly #contradictions: Contradictions;
  readonly #parts: readonly Part[];
  readonly #names: ImportNames;
  readonly #conflicts: KeyConflicts;

  constructor(
    word: RecordWord,
    parts: readonly Part[],
    { names, conflicts }: { readonly names: ImportNames; readonly conflicts: KeyConflicts },
  ) {
    this.#word = word;
    this.#contradictions = new Contradictions(word);
    this.#parts = parts;
    this.#names = names;
    this.#conflicts = conflicts;
  }

  /** Returns the record of the first row with a key. `values` has the value that the row gives for each field. */
  start(record: Fields, values: readonly unknown[], row: number): KeyedRecord {
    const given: Fields = {};
    for (let i = 0; i < this.#parts.length; i++) {
      const { name, unite } = this.#parts[i] as Part;
      if (unite === undefined) given[name] = comparable(values[i]);
    }
    return { record, given, row };
  }

  /**
   * Throws a `Refusal` if a later row with the same key describes a different record, such as a statement by another
   * speaker. Without the error, the first speaker would get the stances of the second one. `field` is the field of the
   * mapping that gives the key.
   */
  refuseAnother(
    { given, row }: KeyedRecord,
    values: readonly unknown[],
    { field, key }: { readonly field: "id" | "key"; readonly key: string },
  ): void {
    const { caller, firstRow } = this.#names.state;
    // The other importers make the keys themselves, so their rows with the same key always describe the same record.
    if (caller !== "mapRows") return;
    const problems = new RefusalList();
    for (const [i, { name, at }] of this.#parts.entries()) {
      if (!this.#contradictions.has(name, given[name], values[i])) continue;
      const [kept, later] = valuesOf(given[name], values[i]);
      const message = `cannot be ${shown(later)}, because the ${this.#word} with the ${field} ${shown(key)} in ${rowName(row, firstRow)} has ${shown(kept)}. Give two records two ${field}s, or correct the cell.`;
      problems.add(refuse(at, message, { value: later }));
    }
    problems.throwAny();
  }

  /**
   * Adds the values of a later row that are missing in a record, and adds the values that differ to the conflicts.
   * `values` has the value of each field in the later row. Returns whether anything was added.
   */
  add(keyedRecord: KeyedRecord, values: readonly unknown[], site: Site): boolean {
    const { record, given } = keyedRecord;
    const { id, row } = site;
    const differences: { field: string; values: KeyConflict["values"]; gap?: number }[] = [];
    const conflict = (field: string, differing: KeyConflict["values"]) =>
      differences.push({ field, values: differing });
    let isAdded = false;
    // `refuseAnother` has refused the rows that contradict an earlier row, but two mappings of one row can also give
    // the same key.
    const isAnother =
      this.#names.state.caller === "mapRows" &&
      this.#parts.some(({ name }, i) => this.#contradictions.has(name, given[name], values[i]));
    for (let i = 0; i < this.#parts.length; i++) {
      const { name, unite, commit, refers } = this.#parts[i] as Part;
      const value = values[i];
      if (value === undefined) continue;
      if (unite === undefined) {
        const differing = valuesOf(given[name], value);
        if (isAbsent(given[name])) differences.push({ field: name, values: differing, gap: i });
        else if (comparable(value) !== given[name]) conflict(name, differing);
        // If the later row has another name for the actor, this name is added to the actor.
        else commit?.(value as never, site);
        continue;
      }
      if (isAnother) continue;
      const added = commit === undefined ? value : commit(value as never, site);
      const isNew =
        unite === "list"
          ? uniteLists(record, name, added as readonly unknown[], conflict)
          : uniteAttributes(record, name, added as Fields, conflict);
      isAdded ||= isNew;
      if (refers) settleLater(this.#names.references, record, name, row);
    }
    // If the first row has no value in a field, the value of a later row fills the gap. However, if the rows contradict
    // each other in another field, the later row may describe a different thing, so its values are not added.
    const isContradicted = differences.some(({ gap }) => gap === undefined);
    for (const { field, values: differing, gap } of differences) {
      if (gap === undefined || isContradicted)
        this.#conflicts.add({ kind: recordKinds[this.#word], id, field, values: differing, row });
      else {
        this.#fill(keyedRecord, this.#parts[gap] as Part, values[gap], site);
        isAdded = true;
      }
    }
    return isAdded;
  }

  /** Adds a field that a record does not have. */
  #fill({ record, given }: KeyedRecord, { name, commit, refers }: Part, value: unknown, site: Site): void {
    given[name] = comparable(value);
    insertField(record, name, commit === undefined ? value : commit(value as never, site));
    if (refers) settleLater(this.#names.references, record, name, site.row);
  }
}
