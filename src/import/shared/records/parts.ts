import { attributeNamePattern } from "../../../dataset/attribute-name.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import type { Citation } from "../../../model/citation.ts";
import { amountBounds } from "../../../model/political-event.ts";
import { responseAnswers } from "../../../model/proposal.ts";
import { stances } from "../../../model/statement.ts";
import { readCell } from "../cells/column-use.ts";
import { isAbsent, toNumber, toOneOf, toText } from "../cells/read-cell.ts";
import { callWith, type FieldReader, type Reader, readAs, readField, readList } from "../cells/read-field.ts";
import { type FieldName, refuse } from "../losses/refusal.ts";
import type { ImportNames } from "../names/import-names.ts";
import type { Spelling } from "../names/named-entity.ts";
import type { PreparedPosition, Target } from "../names/references.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the parts of a record need from the record: the citation, the row, and the id with which the ids of terms and
 * responses begin.
 */
export interface Site {
  /** Citation of the record. */
  readonly citation: Citation;
  /** Id of the record. */
  readonly id: string;
  /** Index of the row. */
  readonly row: number;
}

/** A field of a record: how it is read from a row, and how the value that was read becomes the value of the record. */
export interface Part {
  /** Name of the field of the record. */
  readonly name: string;
  /** Name of the field for messages. */
  readonly at: FieldName;
  /** Reads the field from a row. This cites no name, because the row can still be refused. */
  readonly read: Reader;
  /**
   * Converts the value that was read to the value in the record. It is called when the whole row has been read, and
   * cannot fail. Undefined: the value stays as it was read.
   */
  readonly commit?: ((value: never, site: Site) => unknown) | undefined;
  /** How the values of rows with the same key are united. Undefined: the value of the first row is kept. */
  readonly unite?: "list" | "attributes" | undefined;
  /** The value in the record if the row has none. Undefined: the field is left out. */
  readonly fallback?: unknown;
  /** Whether the value can refer to records of later rows. */
  readonly refers?: true | undefined;
  /** A sentence that says what to write if the field is absent. Undefined: the field can be absent. */
  readonly required?: string | undefined;
}

/** Makes the parts of the records of one mapping. */
export class PartMaker {
  readonly #mapping: Fields;
  readonly #word: string;
  readonly #names: ImportNames;

  constructor(mapping: Fields, word: string, names: ImportNames) {
    this.#mapping = mapping;
    this.#word = word;
    this.#names = names;
  }

  #nameOf(name: string): string {
    return `${this.#word}.${name}`;
  }

  #convert<T>(name: string, convert: (value: unknown, at: FieldName, index: number) => T): FieldReader<T> {
    return readAs(this.#mapping[name], this.#nameOf(name), this.#names.state, convert);
  }

  text(name: string, extra: Partial<Part> = {}): Part {
    return { name, ...this.#convert(name, toText), ...extra };
  }

  number(name: string): Part {
    return { name, ...this.#convert(name, toNumber) };
  }

  date(name: string): Part {
    const { dates } = this.#names.state;
    return { name, ...this.#convert(name, (value, at, index) => dates.read(value, at, index)) };
  }

  oneOf(name: string, values: readonly string[], extra: Partial<Part> = {}): Part {
    const known = new Set(values);
    const { counts } = this.#names.state;
    const convert = (value: unknown, at: FieldName, index: number) =>
      known.has(value as string) ? value : toOneOf(value, known, at, (text) => counts.add(at, text, index));
    return { name, ...this.#convert(name, convert), ...extra };
  }

  actor(name: string, extra: Partial<Part> = {}): Part {
    const { actors } = this.#names;
    const { at, read } = readField(this.#mapping[name], this.#nameOf(name), this.#names.state);
    return {
      name,
      at,
      read: (row, index) => {
        const value = read(row, index);
        return value === undefined ? undefined : actors.resolve(value, at, row, index);
      },
      commit: (spelling: Spelling, { citation }) => actors.cite(spelling, citation),
      ...extra,
    };
  }

  actors(name: string, extra: Partial<Part> = {}): Part {
    const { actors, state } = this.#names;
    const reader = readList(this.#mapping[name], this.#nameOf(name), state, (value, at, index, row) =>
      actors.resolve(value, at, row, index),
    );
    const commit = (spellings: readonly Spelling[], { citation }: Site) => [
      ...new Set(spellings.map((spelling) => actors.cite(spelling, citation))),
    ];
    return { name, ...reader, commit, unite: "list", ...extra };
  }

  participants(name: string): Part {
    const { actors, state } = this.#names;
    const reader = readList(this.#mapping[name], this.#nameOf(name), state, (value, at, index, row) => {
      const { actor, onBehalfOf } = (typeof value === "object" ? value : { actor: value }) as Fields;
      return {
        actor: actors.resolve(actor, at, row, index),
        onBehalfOf: isAbsent(onBehalfOf) ? undefined : actors.resolve(onBehalfOf, at, row, index),
      };
    });
    type Participant = { readonly actor: Spelling; readonly onBehalfOf: Spelling | undefined };
    const commit = (participants: readonly Participant[], { citation }: Site) => {
      const byId = new Map<string, object>();
      for (const { actor, onBehalfOf } of participants) {
        const id = actors.cite(actor, citation);
        if (byId.has(id)) continue;
        byId.set(
          id,
          onBehalfOf === undefined
            ? { actor: id }
            : { actor: id, onBehalfOf: actors.cite(onBehalfOf, citation) },
        );
      }
      return [...byId.values()];
    };
    return { name, ...reader, commit, unite: "list", fallback: none };
  }

  positions(name: string): Part {
    const field = this.#mapping[name];
    const at = { field: this.#nameOf(name), column: undefined };
    const readers = Array.isArray(field)
      ? field.map((item, i) => this.#position(item as Fields, i))
      : undefined;
    const read: Reader<readonly PreparedPosition[]> =
      readers !== undefined
        ? (row, index) => {
            if (readers.length === 1) {
              const single = (readers[0] as Reader<PreparedPosition>)(row, index);
              return single === undefined ? undefined : [single];
            }
            const found = readers.map((reader) => reader(row, index)).filter((item) => item !== undefined);
            return found.length === 0 ? undefined : found;
          }
        : (row, index) => this.#positionsOf(field as never, row, index, at);
    const commit = (positions: readonly PreparedPosition[], { citation, row }: Site) =>
      this.#names.commitPositions(positions, citation, row);
    return { name, at, read, commit, unite: "list", fallback: none };
  }

  #position(item: Fields, i: number): Reader<PreparedPosition> {
    const { state, issues, references } = this.#names;
    const name = `${this.#nameOf("positions")}.${i}`;
    checkNames(item, ["on", "proposal", "stance", "condition"], name);
    const on = readField(item.on, `${name}.on`, state);
    const proposal = readAs(item.proposal, `${name}.proposal`, state, toText);
    const stance = new PartMaker(item, name, this.#names).oneOf("stance", stances);
    const condition = readAs(item.condition, `${name}.condition`, state, toText);
    return (row, index) => {
      const found = stance.read(row, index) as string | undefined;
      if (found === undefined) return undefined;
      const target = on.read(row, index);
      const key = target === undefined ? proposal.read(row, index) : undefined;
      if (target === undefined && key === undefined) return undefined;
      return {
        on:
          key === undefined
            ? (references.known(target, positionKinds) ?? issues.resolve(target, on.at, row, index))
            : references.target("proposals", key, proposal.at),
        stance: found,
        condition: condition.read(row, index),
      };
    };
  }

  #positionsOf(
    field: ((row: object, index: number) => unknown) | undefined,
    row: object,
    index: number,
    at: FieldName,
  ): readonly PreparedPosition[] | undefined {
    if (field === undefined) return undefined;
    const { state, issues, references } = this.#names;
    const value = callWith(field as never, row, index, state.use, at) as unknown;
    if (isAbsent(value)) return undefined;
    if (!Array.isArray(value))
      throw refuse(at, `has to be an array of positions, not ${shown(value)}.`, { value });
    const found: PreparedPosition[] = [];
    for (const item of value as readonly Fields[]) {
      const { on, proposal, stance, condition } = item ?? {};
      if (isAbsent(stance) || (isAbsent(on) && isAbsent(proposal))) continue;
      found.push({
        on: isAbsent(on)
          ? references.target("proposals", toText(proposal, at), at)
          : (references.known(on, positionKinds) ?? issues.resolve(on, at, row, index)),
        stance: toOneOf(stance, stanceSet(), at, (text) => state.counts.add(at, text, index)),
        condition: isAbsent(condition) ? undefined : toText(condition, at),
      });
    }
    return found.length === 0 ? undefined : found;
  }

  /** A reference to one record of a kind, by its key or by its id in the extended dataset. */
  reference(name: string, kind: "statements" | "proposals" | "meetings"): Part {
    const { references } = this.#names;
    const reader = this.#convert(name, (value, at) => references.target(kind, toText(value, at), at));
    const commit = (target: Target) => references.idOf(target) ?? target;
    return { name, ...reader, commit, refers: true };
  }

  /** References to records of several kinds. */
  references(name: string): Part {
    const { references, actors, issues, state } = this.#names;
    const reader = readList(this.#mapping[name], this.#nameOf(name), state, (value, at, index, row) => {
      if (typeof value !== "object") return references.target(undefined, toText(value, at), at);
      const [[word, key] = []] = Object.entries(value as object);
      if (word === "actor") return actors.resolve(key, at, row, index);
      if (word === "issue") return issues.resolve(key, at, row, index);
      const kind = kindOfWord[word as keyof typeof kindOfWord];
      if (kind === undefined) {
        const known = ["actor", "issue", ...Object.keys(kindOfWord)];
        throw refuse(at, `has no reference ${shown(word)}. ${suggest(word, known)}`, { value });
      }
      return references.target(kind, toText(key, at), at);
    });
    const commit = (targets: readonly (Spelling | Target)[], { citation }: Site) =>
      targets.map((target) => this.#names.commitTarget(target, citation));
    return { name, ...reader, commit, unite: "list", refers: true };
  }

  attributes(name: string): Part {
    const field = this.#mapping[name];
    const at = { field: this.#nameOf(name), column: undefined };
    const { state } = this.#names;
    if (field === undefined) return { name, at, read: () => undefined };
    if (typeof field === "function") {
      const read: Reader = (row, index) => {
        const value = callWith(field as never, row, index, state.use, at) as unknown;
        if (isAbsent(value)) return undefined;
        if (typeof value !== "object" || Array.isArray(value))
          throw refuse(at, `has to be an object, not ${shown(value)}.`, { value });
        return attributesOf(Object.entries(value as object), at);
      };
      return { name, at, read, unite: "attributes" };
    }
    const readers: readonly (readonly [string, Reader])[] = Array.isArray(field)
      ? field.map((column: string | number) => {
          const { use } = state;
          use.name(column);
          const read: Reader = (row) => {
            const cell = readCell(row, column);
            if (cell !== undefined) use.find(column);
            return cell;
          };
          return [String(column), read];
        })
      : Object.entries(field as object).map(([key, value]) => [
          key,
          readField(value, `${at.field}.${key}`, state).read,
        ]);
    const read: Reader = (row, index) =>
      attributesOf(
        readers.map(([key, reader]) => [key, reader(row, index)] as const),
        at,
      );
    return { name, at, read, unite: "attributes" };
  }

  place(name: string): Part {
    const place = this.#mapping[name] as Fields | undefined;
    const at = { field: this.#nameOf(name), column: undefined };
    if (place === undefined) return { name, at, read: () => undefined };
    checkNames(place, ["name", "country", "coordinates"], at.field);
    const { actors } = this.#names;
    const maker = new PartMaker(place, at.field, this.#names);
    const [placeName, country] = [maker.text("name"), maker.actor("country")];
    const axes = ((place.coordinates ?? []) as readonly unknown[]).map((axis, i) =>
      readAs(axis, `${at.field}.coordinates.${i}`, this.#names.state, toNumber),
    );
    type Prepared = {
      readonly name: string;
      readonly country: Spelling | undefined;
      readonly axes: readonly (number | undefined)[];
    };
    return {
      name,
      at,
      read: (row, index) => {
        const text = placeName.read(row, index);
        if (text === undefined) return undefined;
        return {
          name: text,
          country: country.read(row, index),
          axes: axes.map(({ read }) => read(row, index)),
        };
      },
      commit: ({ name: text, country: state, axes: [longitude, latitude] }: Prepared, { citation }) => ({
        name: text,
        ...(state === undefined ? {} : { country: actors.cite(state, citation) }),
        ...(longitude === undefined || latitude === undefined ? {} : { coordinates: [longitude, latitude] }),
      }),
    };
  }

  amount(name: string): Part {
    const amount = this.#mapping[name] as Fields | undefined;
    const at = { field: this.#nameOf(name), column: undefined };
    if (amount === undefined) return { name, at, read: () => undefined };
    checkNames(amount, ["value", "unit", "bound"], at.field);
    const maker = new PartMaker(amount, at.field, this.#names);
    const [value, unit, bound] = [
      maker.number("value"),
      maker.text("unit"),
      maker.oneOf("bound", amountBounds),
    ];
    return {
      name,
      at,
      read: (row, index) => {
        const number = value.read(row, index);
        if (number === undefined) return undefined;
        const noun = unit.read(row, index);
        if (noun === undefined) throw refuse(unit.at, "is missing. Give the unit of the amount.");
        const limit = bound.read(row, index);
        return { value: number, unit: noun, ...(limit === undefined ? {} : { bound: limit }) };
      },
    };
  }

  codes(name: string): Part {
    const at = { field: this.#nameOf(name), column: undefined };
    const codes = ((this.#mapping[name] ?? []) as readonly Fields[]).map((code, i) => {
      checkNames(code, ["scheme", "code"], `${at.field}.${i}`);
      const maker = new PartMaker(code, `${at.field}.${i}`, this.#names);
      return { scheme: maker.text("scheme"), code: maker.text("code") };
    });
    return {
      name,
      at,
      read: (row, index) => {
        const found = codes.flatMap(({ scheme, code }) => {
          const written = code.read(row, index);
          return written === undefined ? [] : [{ scheme: scheme.read(row, index), code: written }];
        });
        return found.length === 0 ? undefined : found;
      },
      unite: "list",
    };
  }

  /** A list of plain objects that become part of the record as they are. */
  objects(name: string, known: readonly string[]): Part {
    const reader = readList(this.#mapping[name], this.#nameOf(name), this.#names.state, (value, at) => {
      if (typeof value !== "object" || Array.isArray(value))
        throw refuse(at, `has to be an object, not ${shown(value)}.`, { value });
      checkNames(value as Fields, known, at.field, at);
      return { ...(value as object) };
    });
    return { name, ...reader, unite: "list" };
  }

  terms(name: string): Part {
    const { references, state } = this.#names;
    const reader = readList(this.#mapping[name], this.#nameOf(name), state, (value, at, index, row) => {
      const { summary, about } = value as Fields;
      checkNames(value as Fields, ["summary", "about"], at.field, at);
      const read = readList(about, `${at.field}.about`, state, (item) => {
        const [[word, key] = []] = typeof item === "object" ? Object.entries(item as object) : [["id", item]];
        if (word === "actor") return this.#names.actors.resolve(key, at, row, index);
        if (word === "issue") return this.#names.issues.resolve(key, at, row, index);
        return references.target(kindOfWord[word as keyof typeof kindOfWord], toText(key, at), at);
      });
      return { summary: toText(summary, at), about: read.read(row, index) };
    });
    type Prepared = { readonly summary: string; readonly about: readonly (Spelling | Target)[] | undefined };
    const commit = (terms: readonly Prepared[], { citation, id }: Site) =>
      terms.map(({ summary, about }) => ({
        id: state.ids.make([`${id}-term`], "term"),
        summary,
        ...(about === undefined
          ? {}
          : { about: about.map((target) => this.#names.commitTarget(target, citation)) }),
        sources: [citation],
      }));
    return { name, ...reader, commit, unite: "list", fallback: none };
  }

  responses(name: string): Part {
    const { actors, state } = this.#names;
    const answers = new Set<string>(responseAnswers);
    const reader = readList(this.#mapping[name], this.#nameOf(name), state, (value, at, index, row) => {
      const { by, onBehalfOf, date, answer, summary } = value as Fields;
      checkNames(value as Fields, ["by", "onBehalfOf", "date", "answer", "summary"], at.field, at);
      const known = toOneOf(answer, answers, at, (text) => state.counts.add(at, text, index));
      return {
        by: actors.resolve(by, at, row, index),
        onBehalfOf: isAbsent(onBehalfOf) ? undefined : actors.resolve(onBehalfOf, at, row, index),
        date: isAbsent(date) ? undefined : state.dates.read(date, at, index),
        answer: known,
        summary: isAbsent(summary) ? capitalized(known) : toText(summary, at),
      };
    });
    type Prepared = {
      readonly by: Spelling;
      readonly onBehalfOf: Spelling | undefined;
      readonly date: string | undefined;
      readonly answer: string;
      readonly summary: string;
    };
    const commit = (responses: readonly Prepared[], { citation, id }: Site) =>
      responses.map(({ by, onBehalfOf, date, answer, summary }) => ({
        id: state.ids.make([`${id}-response`], "response"),
        by: actors.cite(by, citation),
        ...(onBehalfOf === undefined ? {} : { onBehalfOf: actors.cite(onBehalfOf, citation) }),
        ...(date === undefined ? {} : { date }),
        answer,
        summary,
        sources: [citation],
      }));
    return { name, ...reader, commit, unite: "list", fallback: none };
  }
}

/** A list without items, which records share. */
export const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const kindOfWord = {
  statement: "statements",
  proposal: "proposals",
  meeting: "meetings",
  event: "events",
} as const;

/** Kinds of the extended dataset that a position can be on, besides issues. */
const positionKinds: readonly string[] = ["proposals", "terms", "responses"];

let stanceValues: ReadonlySet<string> | undefined;
function stanceSet(): ReadonlySet<string> {
  stanceValues ??= new Set(stances);
  return stanceValues;
}

/** Returns a value of an enumeration as a sentence: `partly-accepted` as "Partly accepted." */
export function capitalized(value: string): string {
  return `${value.charAt(0).toUpperCase()}${value.slice(1).replaceAll("-", " ")}.`;
}

function attributesOf(
  entries: readonly (readonly [string, unknown])[],
  at: FieldName,
): Readonly<Record<string, string | number | boolean>> | undefined {
  let found: Record<string, string | number | boolean> | undefined;
  for (const [name, value] of entries) {
    if (isAbsent(value)) continue;
    if (!attributeNamePattern.test(name)) {
      throw refuse(
        at,
        `has an attribute ${shown(name)}. Write a name that is not blank and not "__proto__".`,
        { value: name },
      );
    }
    found ??= {};
    if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
      found[name] = value as string | number | boolean;
    else if (typeof value === "bigint") found[name] = String(value);
    else
      throw refuse(
        at,
        `has the attribute ${shown(name)}, which has to be a text, a number or a boolean, not ${shown(value)}.`,
        { value },
      );
  }
  return found;
}

function checkNames(object: Fields, known: readonly string[], name: string, at?: FieldName): void {
  for (const field of Object.keys(object)) {
    if (known.includes(field)) continue;
    const where = at ?? { field: name, column: undefined };
    throw refuse(where, `has no field ${shown(field)}. ${suggest(field, known)}`, {
      code: "unknown-option",
      value: field,
    });
  }
}
