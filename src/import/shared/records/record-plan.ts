import { shown } from "../../../errors/suggest.ts";
import type { Citation } from "../../../model/citation.ts";
import { hasValuesOfRows } from "../cells/dropped-parts.ts";
import type { FieldReader } from "../cells/field-reader.ts";
import type { ImportState } from "../cells/import-state.ts";
import { refusedKey } from "../cells/import-state.ts";
import { toText } from "../cells/read-cell.ts";
import { callWith, readAs, readField } from "../cells/read-field.ts";
import { howToLeaveOut } from "../cells/row-selection.ts";
import { Refusal, refuse } from "../losses/refusal.ts";
import { RefusalList } from "../losses/refusal-list.ts";
import { checkGivenId } from "./check-given-id.ts";
import { DefaultSummaries } from "./default-summaries.ts";
import type { Part, Site } from "./parts/part.ts";
import { PartMaker } from "./parts/part-maker.ts";
import type { PlanContext } from "./plan-context.ts";
import { newRecordId } from "./record-id.ts";
import { type RecordWord, recordKinds, recordParts } from "./record-parts.ts";
import { type NotesRefusals, noteRefusal } from "./record-refusal.ts";
import { defaultedLater, RecordTemplates } from "./record-templates.ts";
import { RecordUnion } from "./record-union.ts";
import { addCitation, type PreparedCitation, readCitation, toCitation } from "./row-citation.ts";
import { settleLater } from "./settle-later.ts";

type Fields = Record<string, unknown>;

/**
 * Returns the end of the sentence about how to correct a row without a required field. Only callers of `mapRows` can
 * say what an empty cell means.
 */
function cureOfMissing({ at, isEnumerated }: Part, { caller }: ImportState): string {
  const empty =
    caller === "mapRows" && isEnumerated && at.column !== undefined
      ? ` If an empty cell has a meaning, give column(${shown(at.column)}, { empty: … }).`
      : "";
  return `, or leave such rows out ${howToLeaveOut(caller)}.${empty}`;
}

/** Makes the records of one mapping: `prepare` reads a row and can refuse it, and `commit` then makes the record. */
export class RecordPlan {
  readonly #word: RecordWord;
  readonly #context: PlanContext;
  readonly #parts: readonly Part[];
  readonly #when: ((row: object, index: number) => boolean) | undefined;
  readonly #noteRefusal: NotesRefusals[typeof noteRefusal];
  readonly #id: FieldReader<string>;
  readonly #key: FieldReader<string>;
  readonly #citation: FieldReader;
  /** Names of the fields that the mapping has. */
  readonly #readNames: ReadonlySet<string>;
  /** Names of the list fields that are read from the rows. */
  readonly #listsOfRows: ReadonlySet<string>;
  readonly #values: unknown[] = [];
  readonly #templates: RecordTemplates;
  readonly #summaries: DefaultSummaries;
  readonly #union: RecordUnion;
  #givenId: string | undefined;
  #givenKey: string | undefined;
  #givenCitation: PreparedCitation | undefined;
  /**
   * If the row only repeats a record, `commit` does not add its citation. This field then has the citation, and the
   * record to which `cite` can add it.
   */
  #repeated: { readonly record: Fields; readonly citation: Citation } | undefined;
  /** Whether the last `commit` united the record of the row with an earlier one. */
  isJoined = false;

  constructor(mapping: Fields, word: RecordWord, context: PlanContext) {
    this.#word = word;
    this.#context = context;
    const { names, position } = context;
    const { state } = names;
    const name = position === 0 ? word : `${word}.${position}`;
    // A field that is not in the mapping is read in three cases only: it is required, so that rows without it are
    // refused; it can be derived from other fields; or it has a default.
    this.#parts = recordParts(word, new PartMaker(mapping, name, names)).filter(
      (part) =>
        mapping[part.name] !== undefined ||
        part.required !== undefined ||
        part.isDerived ||
        part.fallback !== undefined ||
        defaultedLater.includes(part.name),
    );
    this.#readNames = new Set(
      this.#parts.flatMap(({ name: field }) => (mapping[field] === undefined ? [] : field)),
    );
    this.#listsOfRows = new Set(Object.keys(mapping).filter((field) => hasValuesOfRows(mapping[field])));
    this.#templates = new RecordTemplates(this.#parts);
    this.#summaries = new DefaultSummaries(names);
    this.#union = new RecordUnion(word, this.#parts, context);
    this.#when = mapping.when as never;
    this.#noteRefusal = (mapping as NotesRefusals)[noteRefusal];
    this.#id = readAs(mapping.id, `${name}.id`, state, toText);
    this.#key = readAs(mapping.key, `${name}.key`, state, toText);
    this.#citation = readField(mapping.citation, `${name}.citation`, state);
  }

  /**
   * Reads a row. Returns false if the row has no record of this mapping, and throws a `Refusal` if the record is
   * invalid.
   */
  prepare(row: object, index: number): boolean {
    const { names } = this.#context;
    const { state } = names;
    if (this.#when !== undefined) {
      const at = { field: `${this.#word}.when`, column: undefined };
      if (!callWith(this.#when, row, index, state.use, at)) return false;
    }
    this.#givenId = this.#id.read(row, index);
    this.#givenKey = this.#key.read(row, index);
    // In `mapRows`, the caller chooses the ids, so rows with the same id describe the same record.
    if (state.caller === "mapRows") this.#givenKey ??= this.#givenId;
    if (this.#givenKey !== undefined && state.refused.keys.size > 0) {
      const refused = state.refused.keys.get(refusedKey(recordKinds[this.#word], this.#givenKey));
      if (refused !== undefined) throw refused;
    }
    let problems: RefusalList | undefined;
    try {
      if (this.#givenId !== undefined)
        checkGivenId(this.#givenId, { at: this.#id.at, key: this.#givenKey, ...this.#context });
    } catch (error) {
      problems = new RefusalList().add(error);
    }
    for (let i = 0; i < this.#parts.length; i++) {
      const part = this.#parts[i] as Part;
      try {
        const value = part.read(row, index);
        this.#values[i] = value;
        if (value === undefined && part.required !== undefined)
          throw refuse(part.at, `is missing. ${part.required}${cureOfMissing(part, state)}`);
      } catch (error) {
        problems = (problems ?? new RefusalList()).add(error);
      }
    }
    try {
      const citation = this.#citation.read(row, index);
      this.#givenCitation =
        citation === undefined ? undefined : readCitation(citation, this.#citation.at, names, row, index);
    } catch (error) {
      problems = (problems ?? new RefusalList()).add(error);
    }
    problems?.throwAny();
    const key = this.#givenKey;
    const known = key === undefined ? undefined : this.#context.keyed.get(key);
    if (known !== undefined) {
      const field = key === this.#givenId ? "id" : "key";
      this.#union.refuseAnother(known, this.#values, { field, key: key as string });
    }
    return true;
  }

  /**
   * Reports an error of `prepare` to the mapping, if the mapping can leave out a single record. Returns false if the
   * whole row has to be refused.
   */
  leavesOut(error: unknown, index: number): boolean {
    if (this.#noteRefusal === undefined || !(error instanceof Refusal)) return false;
    this.#noteRefusal(index, error);
    return true;
  }

  /**
   * Makes the record of the row that was prepared last, or unites it with the record that has the same key. Returns
   * whether the record cites the row.
   */
  commit(document: string, index: number): boolean {
    const { names, list, keyed, givenIds } = this.#context;
    const key = this.#givenKey;
    const citation = toCitation(this.#givenCitation, document, index, names);
    const known = key === undefined ? undefined : keyed.get(key);
    this.isJoined = known !== undefined;
    if (known !== undefined) {
      const site = { citation, id: known.record.id as string, row: index };
      return this.#cites(known.record, citation, this.#union.add(known, this.#values, site));
    }
    const id = this.#givenId ?? newRecordId({ word: this.#word, key, document, index }, this.#context);
    if (this.#givenId !== undefined) {
      givenIds.add(id);
      list.givenIds.add(id);
      names.state.ids.take(id);
    }
    const record = this.#assemble({ citation, id, row: index });
    list.records.push(record);
    list.rows.push(index);
    if (key === undefined) return true;
    names.references.add(recordKinds[this.#word], key, id);
    list.keys.set(list.records.length - 1, key);
    keyed.set(key, this.#union.start(record, this.#values, index));
    return true;
  }

  /**
   * Adds the citation that `commit` did not add because the row only repeats a record. Returns whether the record now
   * cites the row.
   */
  cite(): boolean {
    if (this.#repeated === undefined) return false;
    return addCitation(this.#repeated.record.sources as Citation[], this.#repeated.citation);
  }

  /**
   * Adds the citation of a repeated row to a record if the row added something to it, or if the record does not cite the
   * document of the row. Returns whether the record cites the row.
   */
  #cites(record: Fields, citation: Citation, isAdded: boolean): boolean {
    const sources = record.sources as Citation[];
    if (isAdded || sources.every(({ document }) => document !== citation.document))
      return addCitation(sources, citation);
    this.#repeated = { record, citation };
    return false;
  }

  #assemble(site: Site): Fields {
    const { references } = this.#context.names;
    const record = { ...this.#templates.for(this.#values) };
    record.id = site.id;
    for (let i = 0; i < this.#parts.length; i++) {
      const part = this.#parts[i] as Part;
      const value = this.#values[i];
      if (value === undefined) {
        if (part.fallback !== undefined) this.#fillIn(record, part, site.row);
      } else {
        record[part.name] = part.commit === undefined ? value : part.commit(value as never, site);
        if (part.refers) settleLater(references, record, part.name, site.row);
      }
    }
    if (this.#word === "statement")
      record.summary ??= this.#summaries.of(record.act as string, record.positions as never);
    record.sources = [site.citation];
    return record;
  }

  /**
   * Sets a field of a record to its default. The record is counted in `losses.defaultedFields` in two cases:
   * - The mapping has the field, and the default is a text.
   * - The default is an empty list, the field is read from the rows, and the caller is `mapRows`.
   */
  #fillIn(record: Fields, { name, fallback, at }: Part, row: number): void {
    record[name] = fallback;
    if (!this.#readNames.has(name)) return;
    const { caller, defaults } = this.#context.names.state;
    if (typeof fallback === "string") defaults.add(at, fallback, row);
    else if (caller === "mapRows" && this.#listsOfRows.has(name)) defaults.add(at, "[]", row);
  }
}
