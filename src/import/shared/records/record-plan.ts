import { idLength, idPattern } from "../../../dataset/id-pattern.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Citation } from "../../../model/citation.ts";
import { isAbsent, toText } from "../cells/read-cell.ts";
import { callWith, type FieldReader, readAs, readField } from "../cells/read-field.ts";
import type { ConflictValue, KeyConflict } from "../losses/import-losses.ts";
import { refuse } from "../losses/refusal.ts";
import type { ImportNames } from "../names/import-names.ts";
import type { NamedEntity } from "../names/named-entity.ts";
import type { Target } from "../names/references.ts";
import { refusedKey } from "../passes/import-state.ts";
import { capitalized, type Part, PartMaker, type Site } from "./parts.ts";
import { type RecordWord, recordKinds, recordParts } from "./record-parts.ts";
import { addCitation, type PreparedCitation, readCitation, toCitation } from "./row-citation.ts";

type Fields = Record<string, unknown>;

/** The new records of a kind, with the row of each. */
export interface RecordList {
  /** Records of the rows, in order. */
  readonly records: Fields[];
  /** Index of the row of each record. */
  readonly rows: number[];
  /** Key of each record that has one, by the index of the record. */
  readonly keys: Map<number, string>;
}

/** A record with a key, and what is needed to unite it with records of later rows. */
interface KeyedRecord {
  readonly record: Fields;
  readonly given: Readonly<Record<string, unknown>>;
}

/** What the plans of a pass share. */
export interface PlanContext {
  readonly names: ImportNames;
  readonly list: RecordList;
  /** Records with keys. Plans of the same kind share it. */
  readonly keyed: Map<string, KeyedRecord>;
  readonly conflicts: Map<string, KeyConflict & { count: number }>;
  /** Ids that rows give and that records already have. */
  readonly givenIds: Set<string>;
  /** Position of the mapping in its list. */
  readonly position: number;
}

/** Makes the records of one mapping: `prepare` reads a row and can refuse it, and `commit` then makes the record. */
export class RecordPlan {
  readonly #word: RecordWord;
  readonly #context: PlanContext;
  readonly #parts: readonly Part[];
  readonly #when: ((row: object, index: number) => boolean) | undefined;
  readonly #id: FieldReader<string>;
  readonly #key: FieldReader<string>;
  readonly #citation: FieldReader;
  readonly #values: unknown[] = [];
  readonly #templates = new Map<number, Fields>();
  readonly #summaries = new Map<unknown, Map<unknown, string>>();
  #givenId: string | undefined;
  #givenKey: string | undefined;
  #givenCitation: PreparedCitation | undefined;
  /** The last record that a row repeated without being cited by it, and the citation of the row. */
  #repeated: { readonly record: Fields; readonly citation: Citation } | undefined;

  constructor(mapping: Fields, word: RecordWord, context: PlanContext) {
    this.#word = word;
    this.#context = context;
    const { names, position } = context;
    const { state } = names;
    const name = position === 0 ? word : `${word}.${position}`;
    // Fields that the mapping does not have are not read, with two exceptions: required fields, so that rows without
    // them are refused, and fields that have a value even if the row gives none.
    this.#parts = recordParts(word, new PartMaker(mapping, name, names)).filter(
      (part) =>
        mapping[part.name] !== undefined ||
        part.required !== undefined ||
        part.fallback !== undefined ||
        part.name === "summary",
    );
    this.#when = mapping.when as never;
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
    this.#givenKey = this.#key.read(row, index);
    if (this.#givenKey !== undefined && state.refused.keys.size > 0) {
      const refused = state.refused.keys.get(refusedKey(recordKinds[this.#word], this.#givenKey));
      if (refused !== undefined) throw refused;
    }
    this.#givenId = this.#id.read(row, index);
    if (this.#givenId !== undefined) this.#checkId(this.#givenId);
    for (let i = 0; i < this.#parts.length; i++) {
      const part = this.#parts[i] as Part;
      const value = part.read(row, index);
      this.#values[i] = value;
      if (value === undefined && part.required !== undefined)
        throw refuse(part.at, `is missing. ${part.required}`);
    }
    const citation = this.#citation.read(row, index);
    this.#givenCitation =
      citation === undefined ? undefined : readCitation(citation, this.#citation.at, names, row, index);
    return true;
  }

  #checkId(id: string): void {
    if (id.length > idLength || !idPattern.test(id)) {
      throw refuse(
        this.#id.at,
        `cannot be ${shown(id)}. Write lower-case letters, digits and single hyphens, or use key for other texts.`,
        {
          code: "invalid-id",
          value: id,
        },
      );
    }
    const { givenIds, names, keyed } = this.#context;
    const isRepeated = this.#givenKey !== undefined && keyed.has(this.#givenKey);
    if ((!givenIds.has(id) || isRepeated) && !names.state.base?.has(id)) return;
    throw refuse(
      this.#id.at,
      `cannot be ${shown(id)}, which is the id of another record. Choose another id, or give rows of one record the same key.`,
      {
        code: "duplicate-id",
        value: id,
      },
    );
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
    if (known !== undefined) {
      return this.#unite(known, citation, index);
    }
    const id = this.#givenId ?? this.#newId(document, index);
    if (this.#givenId !== undefined) {
      givenIds.add(id);
      names.state.ids.take(id);
    }
    const record = this.#assemble({ citation, id, row: index });
    list.records.push(record);
    list.rows.push(index);
    if (key === undefined) return true;
    names.references.add(recordKinds[this.#word], key, id);
    list.keys.set(list.records.length - 1, key);
    const given: Fields = {};
    for (let i = 0; i < this.#parts.length; i++) {
      const { name, unite } = this.#parts[i] as Part;
      if (unite === undefined) given[name] = comparable(this.#values[i]);
    }
    keyed.set(key, { record, given });
    return true;
  }

  /** Adds the citation of the row of the last `commit` to the record that the row repeats. */
  cite(): void {
    if (this.#repeated === undefined) return;
    addCitation(this.#repeated.record.sources as Citation[], this.#repeated.citation);
  }

  #newId(document: string, index: number): string {
    const { names, position } = this.#context;
    const key = this.#givenKey;
    if (key !== undefined) return names.state.ids.make([this.#word, key], this.#word);
    const row = index + names.state.firstRow;
    const id = `${document}-${this.#word}-${row}${position === 0 ? "" : `-${position + 1}`}`;
    // The id of a document has up to 190 characters, so this id can be too long. The import makes no other ids of this
    // form, but a record of the extended dataset can have the same id.
    return id.length <= idLength && !names.state.base?.has(id)
      ? id
      : names.state.ids.make([this.#word, String(row)], this.#word);
  }

  #assemble(site: Site): Fields {
    let present = 0;
    for (let i = 0; i < this.#parts.length; i++) {
      const { fallback, name } = this.#parts[i] as Part;
      if (this.#values[i] !== undefined || fallback !== undefined || name === "summary") present |= 1 << i;
    }
    const record = { ...this.#template(present) };
    record.id = site.id;
    for (let i = 0; i < this.#parts.length; i++) {
      const part = this.#parts[i] as Part;
      const value = this.#values[i];
      if (value === undefined) {
        if (part.fallback !== undefined) record[part.name] = part.fallback;
      } else {
        record[part.name] = part.commit === undefined ? value : part.commit(value as never, site);
        if (part.refers) this.#settleLater(record, part.name, site.row);
      }
    }
    if (record.summary === undefined && this.#word !== "meeting" && this.#word !== "proposal")
      record.summary = this.#summaryOf(record);
    record.sources = [site.citation];
    return record;
  }

  /**
   * Returns an object with the fields of a record. Records are made as copies of this object, because JavaScript
   * engines then store all fields within the record. Fields that are added one by one are stored in a second object,
   * which takes more memory.
   */
  #template(present: number): Fields {
    let template = this.#templates.get(present);
    if (template === undefined) {
      const names = this.#parts.filter((_, i) => (present & (1 << i)) !== 0).map(({ name }) => name);
      const isNote = (name: string) => name === "note";
      const ordered = ["id", ...names.filter((name) => !isNote(name)), "sources", ...names.filter(isNote)];
      template = JSON.parse(`{${ordered.map((name) => `${JSON.stringify(name)}:null`).join()}}`) as Fields;
      if ("summary" in template) template.summary = undefined;
      this.#templates.set(present, template);
    }
    return template;
  }

  #summaryOf(record: Fields): string {
    if (this.#word === "event") return record.title as string;
    const { act, positions } = record as {
      act: string;
      positions: readonly { on: string; stance: string }[];
    };
    let byPositions = this.#summaries.get(act);
    if (byPositions === undefined) {
      byPositions = new Map();
      this.#summaries.set(act, byPositions);
    }
    // Single positions are shared, so nearly every statement finds its summary here.
    const isShared = Object.isFrozen(positions);
    const known = isShared ? byPositions.get(positions) : undefined;
    if (known !== undefined) return known;
    const verb = capitalized(act).slice(0, -1);
    const stances = positions.map(
      ({ on, stance }) => `${stance}, ${this.#context.names.issues.labelOf(on) ?? on}`,
    );
    const summary = stances.length === 0 ? `${verb}.` : `${verb}: ${stances.join("; ")}.`;
    if (isShared) byPositions.set(positions, summary);
    return summary;
  }

  #settleLater(record: Fields, field: string, row: number): void {
    const { references } = this.#context.names;
    const value = record[field];
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        if (typeof item === "string") return;
        references.later(item as Target, row, (id) => {
          value[i] = id;
        });
      });
    } else if (typeof value !== "string") {
      references.later(value as Target, row, (id) => {
        record[field] = id;
      });
    }
  }

  #unite({ record, given }: KeyedRecord, citation: Citation, index: number): boolean {
    const site = { citation, id: record.id as string, row: index };
    let isAdded = false;
    for (let i = 0; i < this.#parts.length; i++) {
      const part = this.#parts[i] as Part;
      const value = this.#values[i];
      if (part.unite === undefined) {
        const kept = given[part.name];
        if (value !== undefined && comparable(value) !== kept)
          this.#addConflict(record, {
            field: part.name,
            row: index,
            values: valuesOf(kept, value),
          });
      } else if (value !== undefined) {
        const next = part.commit === undefined ? value : part.commit(value as never, site);
        const isNew =
          part.unite === "list"
            ? uniteLists(record, part.name, next as readonly unknown[])
            : this.#uniteAttributes(record, part.name, next as Fields, index);
        isAdded ||= isNew;
        if (part.refers) this.#settleLater(record, part.name, index);
      }
    }
    const sources = record.sources as Citation[];
    if (isAdded || sources.every(({ document }) => document !== citation.document)) {
      sources.push(citation);
      return true;
    }
    this.#repeated = { record, citation };
    return false;
  }

  #uniteAttributes(record: Fields, field: string, added: Fields, index: number): boolean {
    const known = (record[field] ?? {}) as Fields;
    let isAdded = false;
    for (const [name, value] of Object.entries(added)) {
      if (!Object.hasOwn(known, name)) {
        known[name] = value;
        isAdded = true;
      } else if (known[name] !== value) {
        const values = valuesOf(known[name], value);
        this.#addConflict(record, { field: `${field}.${name}`, row: index, values });
      }
    }
    if (record[field] === undefined && isAdded) insertField(record, field, known);
    return isAdded;
  }

  #addConflict(record: Fields, { field, values, row }: Pick<KeyConflict, "field" | "values" | "row">): void {
    const { conflicts } = this.#context;
    const name = `${record.id} ${field}`;
    const known = conflicts.get(name);
    if (known !== undefined) known.count += 1;
    else
      conflicts.set(name, {
        kind: recordKinds[this.#word],
        id: record.id as string,
        field,
        values,
        count: 1,
        row,
      });
  }
}

/** Converts a value that was read from a row to a value that can be compared by identity. */
function comparable(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("entity" in value) return value.entity;
  if ("key" in value) return value.key;
  return JSON.stringify(value, (name, inner) => (name === "country" ? inner?.text : inner));
}

/** Returns the values of a conflict, of which `dropped` is a value that was read, and `kept` a comparable one. */
function valuesOf(kept: unknown, dropped: unknown): KeyConflict["values"] {
  const later = comparable(dropped);
  const isEncoded =
    typeof dropped === "object" && dropped !== null && !("entity" in dropped) && !("key" in dropped);
  return [plainValue(kept, isEncoded), plainValue(later, isEncoded) as ConflictValue];
}

function plainValue(value: unknown, isEncoded: boolean): ConflictValue | null {
  if (isAbsent(value)) return null;
  if (typeof value === "object") return (value as NamedEntity).name;
  if (!isEncoded) return value as ConflictValue;
  // Empty lists in values that were read, such as those of places, are not fields of the record.
  return JSON.stringify(JSON.parse(value as string), (_, inner) =>
    Array.isArray(inner) && inner.length === 0 ? undefined : inner,
  );
}

function uniteLists(record: Fields, field: string, added: readonly unknown[]): boolean {
  const known = (record[field] ?? []) as readonly unknown[];
  const identityOf = (item: unknown) => {
    if (typeof item !== "object" || item === null) return item;
    // Participants are equal if they are the same actor, and positions if they are on the same issue. Other items are
    // compared without their ids and citations, which differ between rows with the same content.
    const { actor, on, id: _id, sources: _sources, ...rest } = item as Fields;
    return JSON.stringify(actor ?? on ?? rest);
  };
  const seen = new Set(known.map(identityOf));
  const fresh = added.filter((item) => !seen.has(identityOf(item)));
  if (fresh.length === 0) return false;
  const united = [...known, ...fresh];
  if (record[field] === undefined) insertField(record, field, united);
  else record[field] = united;
  return true;
}

/** Adds a field to a record. The fields stay in an order in which `sources` and `note` come last. */
function insertField(record: Fields, field: string, value: unknown): void {
  const { sources, note } = record;
  delete record.sources;
  delete record.note;
  record[field] = value;
  record.sources = sources;
  if (!isAbsent(note)) record.note = note;
}
