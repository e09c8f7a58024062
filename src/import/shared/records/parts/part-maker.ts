import { isColumn } from "../../../column.ts";
import { noteRepeated } from "../../cells/dropped-parts.ts";
import type { FieldReader } from "../../cells/field-reader.ts";
import { toNumber, toOneOf, toText } from "../../cells/read-cell.ts";
import { readAs, readField, readList } from "../../cells/read-field.ts";
import type { FieldName } from "../../losses/refusal.ts";
import type { ExpectedType } from "../../names/details-reader.ts";
import type { ImportNames } from "../../names/import-names.ts";
import type { Spelling } from "../../names/named-entity.ts";
import type { Target } from "../../names/references.ts";
import type { Part, Site } from "./part.ts";
import { returnedObject } from "./returned-object.ts";

/** Makes the parts of the records of one mapping. Each {@link Part} reads one field of a record. */
export class PartMaker {
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly #word: string;
  readonly names: ImportNames;

  constructor(mapping: Readonly<Record<string, unknown>>, word: string, names: ImportNames) {
    this.mapping = mapping;
    this.#word = word;
    this.names = names;
  }

  nameOf(name: string): string {
    return `${this.#word}.${name}`;
  }

  #convert<T>(name: string, convert: (value: unknown, at: FieldName, index: number) => T): FieldReader<T> {
    return readAs(this.mapping[name], this.nameOf(name), this.names.state, convert);
  }

  text(name: string, extra: Partial<Part> = {}): Part {
    return { name, ...this.#convert(name, toText), ...extra };
  }

  number(name: string): Part {
    return { name, ...this.#convert(name, toNumber) };
  }

  date(name: string): Part {
    const { dates } = this.names.state;
    const field = this.mapping[name];
    const format = isColumn(field) ? field.dates : undefined;
    return { name, ...this.#convert(name, (value, at, index) => dates.read(value, at, index, format)) };
  }

  oneOf(name: string, values: readonly string[], extra: Partial<Part> = {}): Part {
    const known = new Set(values);
    const { counts } = this.names.state;
    const convert = (value: unknown, at: FieldName, index: number) =>
      known.has(value as string) ? value : toOneOf(value, known, at, (text) => counts.add(at, text, index));
    const reader = readAs(this.mapping[name], this.nameOf(name), this.names.state, convert, known);
    return { name, ...reader, isEnumerated: true, ...extra };
  }

  actor(name: string, extra: Partial<Part> = {}, expectedType?: ExpectedType): Part {
    const { actors } = this.names;
    const { at, read } = readField(this.mapping[name], this.nameOf(name), this.names.state);
    return {
      name,
      at,
      read: (row, index) => {
        const value = read(row, index);
        return value === undefined ? undefined : actors.resolve(value, at, row, index, expectedType);
      },
      commit: (spelling: Spelling, { citation }) => actors.cite(spelling, citation),
      ...extra,
    };
  }

  actors(name: string, extra: Partial<Part> = {}): Part {
    const { actors, state } = this.names;
    const reader = readList(this.mapping[name], this.nameOf(name), state, (value, at, index, row) =>
      actors.resolve(value, at, row, index),
    );
    const commit = (spellings: readonly Spelling[], { citation, row }: Site) => {
      const ids = new Set<string>();
      for (const spelling of spellings) {
        const id = actors.cite(spelling, citation);
        if (ids.has(id)) noteRepeated(state, reader.at, spelling.text, row);
        ids.add(id);
      }
      return [...ids];
    };
    return { name, ...reader, commit, unite: "list", ...extra };
  }

  /**
   * Returns the part for a reference to one record of a kind. The reference is the key of the record, or its id in the
   * dataset in `extends`.
   */
  reference(name: string, kind: "statements" | "proposals" | "meetings"): Part {
    const { references } = this.names;
    const reader = this.#convert(name, (value, at) => references.target(kind, toText(value, at), at));
    const commit = (target: Target) => references.idOf(target) ?? target;
    return { name, ...reader, commit, refers: true };
  }

  /** Returns the part for a list of plain objects, which become part of the record as they are. */
  objects(name: string, known: readonly string[]): Part {
    const reader = readList(this.mapping[name], this.nameOf(name), this.names.state, (value, at) => {
      const example = `{ ${known.map((field) => `${field}: "…"`).join(", ")} }`;
      return { ...returnedObject(value, known, at, example) };
    });
    return { name, ...reader, unite: "list" };
  }
}
