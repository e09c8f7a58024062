import { idLength, idPattern } from "../dataset/id-pattern.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Citation } from "../model/citation.ts";
import type { JoinedNames, MatchedName, MatchReason } from "./import-losses.ts";
import type { ImportState } from "./import-state.ts";
import { refusedKey } from "./import-state.ts";
import { isAbsent, toText } from "./read-cell.ts";
import { atField, type FieldName, Refusal } from "./refusal.ts";

/** What {@link NameIndex} needs to know about a kind of record. */
export interface NamedKind {
  /** Kind of the records. */
  readonly kind: "actors" | "issues";
  /** Name of the option with the details, for messages: `actor`. */
  readonly option: "actor" | "issue";
  /** Field of the record that has its name. */
  readonly nameField: "name" | "label";
  /** Fields that refer to records of the same kind. */
  readonly links: readonly string[];
  /** Fields of the details that are copied as they are. */
  readonly copied: readonly string[];
}

type Details = Readonly<Record<string, unknown>>;

/** A membership of an actor in the rows. */
export interface NamedMembership {
  readonly organization: Spelling;
  readonly role: string;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  readonly sources: Citation[];
  readonly row: number;
}

/** An actor or an issue that the rows name. It is in the dataset only if a record or another name cites it. */
export interface NamedEntity {
  /** Kind of the record. */
  readonly kind: "actors" | "issues";
  /** Name of the record. */
  readonly name: string;
  /** The details that the mapping gives for the record. Undefined for a record of the extended dataset. */
  readonly details: Details | undefined;
  /** The record of the extended dataset. Undefined for a new record. */
  readonly known: Readonly<Record<string, unknown>> | undefined;
  /** Names of the records of the same kind to which the record refers, by field. */
  readonly linked: Map<string, Spelling>;
  /** Spellings in the rows. */
  readonly spellings: Spelling[];
  /** Citations in the rows, one for each document. */
  readonly sources: Citation[];
  /** Memberships in the rows, by a text with the organization, the role and the dates. */
  readonly memberships: Map<string, NamedMembership>;
  /**
   * For an issue: lists with a single position on the issue, by stance. All statements with only this position share
   * the list.
   */
  readonly positions: Map<string, readonly object[]>;
  /** Id. Empty until the entity is first cited. */
  id: string;
  /** Id of the document of the latest citation. */
  lastDocument: string;
}

/** A name as the rows spell it. */
export interface Spelling {
  readonly text: string;
  readonly entity: NamedEntity;
  /** What the record was recognized by. Undefined for the first name of a new record. */
  readonly because: MatchReason | undefined;
  /** Documents that use the spelling. */
  readonly documents: string[];
  /** Whether a record or another name has cited the spelling. */
  isCited: boolean;
}

/** Returns a name without differences of case, blanks and encoding, which do not distinguish records. */
function plain(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

const ambiguous: unique symbol = Symbol("ambiguous");

/**
 * The greatest length of a chain of names in one row in which each name is linked from the previous one, as the parent
 * of an actor is.
 */
const deepest = 100;

/** The actors or the issues that the rows name. */
export class NameIndex {
  readonly #kind: NamedKind;
  readonly #state: ImportState;
  readonly #detailsOf: ((name: string, row: object, index: number) => unknown) | undefined;
  readonly #spellings = new Map<string, Spelling | Refusal>();
  readonly #byId = new Map<string, NamedEntity>();
  readonly #byCode = new Map<string, NamedEntity | typeof ambiguous>();
  readonly #byName = new Map<string, NamedEntity | typeof ambiguous>();
  readonly #byOtherName = new Map<string, NamedEntity | typeof ambiguous>();
  /** Cited entities, in the order in which they were first cited. */
  readonly cited: NamedEntity[] = [];
  /** The number of names in the chain of links that is being read. */
  #depth = 0;
  readonly #labels = new Map<string, string>();
  /** Cited spellings that were matched or joined with a record, so that the losses list them. */
  readonly #decided: Spelling[] = [];

  constructor(
    kind: NamedKind,
    state: ImportState,
    records: readonly object[],
    detailsOf: ((name: string, row: object, index: number) => unknown) | undefined,
  ) {
    this.#kind = kind;
    this.#state = state;
    this.#detailsOf = detailsOf;
    for (const record of records as readonly Details[]) this.#addKnown(record);
  }

  #addKnown(record: Details): void {
    const { identifiers = [], otherNames = [] } = record as {
      readonly identifiers?: readonly { readonly scheme: string; readonly identifier: string }[];
      readonly otherNames?: readonly { readonly name: string }[];
    };
    const entity = newEntity(this.#kind.kind, record[this.#kind.nameField] as string, { known: record });
    entity.id = record.id as string;
    this.#byId.set(entity.id, entity);
    for (const { scheme, identifier } of identifiers) {
      setOnce(this.#byCode, `${scheme} ${identifier}`, entity);
      setOnce(this.#byCode, identifier, entity);
    }
    setOnce(this.#byName, plain(entity.name), entity);
    for (const { name } of otherNames) setOnce(this.#byOtherName, plain(name), entity);
    if (this.#kind.kind === "issues") setOnce(this.#byOtherName, plain(record.proposition as string), entity);
  }

  /**
   * Returns the spelling of a name. Throws a `Refusal` if the name can be neither matched with a record nor used for a
   * new one.
   */
  resolve(value: unknown, at: FieldName, row: object, index: number): Spelling {
    const text = typeof value === "string" ? value : toText(value, at);
    let known = this.#spellings.get(text);
    if (known === undefined) {
      known = this.#make(text, at, row, index);
      this.#spellings.set(text, known);
    }
    if (known instanceof Refusal) throw atField(at, known);
    return known;
  }

  #make(text: string, at: FieldName, row: object, index: number): Spelling | Refusal {
    const { kind } = this.#kind;
    const refused = this.#state.refused.names.get(refusedKey(kind, text));
    if (refused !== undefined) return refused;
    const byId = this.#byId.get(text);
    if (byId?.known !== undefined) return addSpelling(byId, text, "id");
    try {
      return this.#match(text, at, row, index);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  #match(text: string, at: FieldName, row: object, index: number): Spelling {
    const details = this.#readDetails(text, row, index);
    const name = details === undefined ? text : nameIn(details, this.#kind, text);
    const codes = codesOf(details);
    const id = details?.id as string | undefined;
    const candidates: readonly (readonly [MatchReason, NamedEntity | typeof ambiguous | undefined])[] = [
      ["id", id === undefined ? undefined : this.#byId.get(id)],
      ...codes.map((code) => ["identifier", this.#byCode.get(code)] as const),
      ["identifier", codes.length > 0 ? undefined : this.#byCode.get(text)],
      ["name", this.#byName.get(plain(name))],
      ["name", this.#byName.get(plain(text))],
      ["other-name", this.#byOtherName.get(plain(name))],
      ["other-name", this.#byOtherName.get(plain(text))],
    ];
    const [because, found] = candidates.find(([, entity]) => entity !== undefined) ?? [];
    if (found === ambiguous) {
      const message = `names ${shown(text)}, and several ${this.#kind.kind} of the extended dataset have this name. Give the id of one of them.`;
      throw new Refusal(at, message, { value: text });
    }
    if (found !== undefined) {
      this.#learn(found, name, codes);
      return addSpelling(found, text, because);
    }
    if (details === undefined) {
      const known = [...this.#byId.keys()];
      const message = `names ${shown(text)}, which is no ${this.#kind.option} of the extended dataset. ${known.length === 0 ? "" : `${suggest(text, known)} Or give`}${known.length === 0 ? "Give" : ""} ${this.#kind.option}: (name) => ({ … }) in the mapping, so that new ones can be made.`;
      throw new Refusal(at, message, { code: "unknown-id", value: text });
    }
    const entity = newEntity(this.#kind.kind, name, { details });
    const spelling = addSpelling(entity, text, undefined);
    // The spelling is stored before the links are read. In a circle of parents, it is then found and not read again.
    this.#spellings.set(text, spelling);
    this.#readLinks(entity, details, at, row, index);
    // Reading the links throws if the details of a parent are invalid. The record is therefore entered into the indexes
    // only now, so that other names are not matched with an invalid record.
    if (id !== undefined) this.#byId.set(id, entity);
    this.#learn(entity, name, codes);
    return spelling;
  }

  #readLinks(entity: NamedEntity, details: Details, at: FieldName, row: object, index: number): void {
    if (this.#depth === deepest) {
      const message = `names ${shown(entity.name)} at the end of a chain of ${deepest} names. Shorten the chain.`;
      throw new Refusal(at, message);
    }
    this.#depth += 1;
    try {
      for (const field of this.#kind.links) {
        const link = details[field];
        if (isAbsent(link)) continue;
        const linkAt = { field: `${this.#kind.option}.${field}`, column: undefined };
        entity.linked.set(field, this.resolve(link, linkAt, row, index));
      }
    } finally {
      this.#depth -= 1;
    }
  }

  #learn(entity: NamedEntity, name: string, codes: readonly string[]): void {
    for (const code of codes) if (!this.#byCode.has(code)) this.#byCode.set(code, entity);
    if (!this.#byName.has(plain(name))) this.#byName.set(plain(name), entity);
  }

  #readDetails(text: string, row: object, index: number): Details | undefined {
    if (this.#detailsOf === undefined) return undefined;
    const { option, copied, links, nameField } = this.#kind;
    const details = this.#detailsOf(text, row, index);
    const at = { field: option, column: undefined };
    if (typeof details !== "object" || details === null || Array.isArray(details)) {
      throw new Refusal(
        at,
        `needs details of ${shown(text)} from ${option}, which gives ${shown(details)}. Return an object.`,
      );
    }
    const known = ["id", nameField, ...links, ...copied];
    for (const field of Object.keys(details)) {
      if (known.includes(field)) continue;
      throw new Refusal(
        at,
        `names ${shown(text)}, for which ${option} has a field ${shown(field)}. ${suggest(field, known)}`,
      );
    }
    const { id } = details as Details;
    if (id === undefined || (typeof id === "string" && id.length <= idLength && idPattern.test(id)))
      return details as Details;
    throw new Refusal(
      at,
      `names ${shown(text)}, for which ${option} gives the id ${shown(id)}. Write lower-case letters, digits and single hyphens.`,
      {
        code: "invalid-id",
        value: id,
      },
    );
  }

  /** Notes that a record cites a name, and returns the id. Of each document, only the first citation is kept. */
  cite(spelling: Spelling, citation: Citation): string {
    const { entity } = spelling;
    if (entity.lastDocument === citation.document && spelling.isCited) return entity.id;
    this.#citeFirst(spelling, citation);
    return entity.id;
  }

  #citeFirst(first: Spelling, citation: Citation): void {
    // The loop appends to its own list and does not recurse, because a chain of parents can be long.
    const spellings = [first];
    for (const spelling of spellings) {
      const { entity } = spelling;
      const isNew = entity.spellings.every(({ isCited }) => !isCited);
      if (!spelling.isCited) {
        spelling.isCited = true;
        if (spelling.because !== undefined) this.#decided.push(spelling);
      }
      if (isNew) {
        if (entity.id === "") entity.id = this.#newId(entity);
        this.cited.push(entity);
        this.#labels.set(entity.id, entity.name);
        spellings.push(...entity.linked.values());
      }
      citeIn(spelling, citation);
    }
  }

  #newId({ details, name }: NamedEntity): string {
    const id = details?.id as string | undefined;
    if (id === undefined) return this.#state.ids.make([name], this.#kind.option);
    this.#state.ids.take(id);
    return id;
  }

  /** Returns the name of a cited record. Undefined if no cited record has the id. */
  labelOf(id: string): string | undefined {
    return this.#labels.get(id);
  }

  /** Returns the names that were matched with records of the extended dataset. */
  matched(): readonly MatchedName[] {
    return this.#decided
      .filter(({ entity }) => entity.known !== undefined)
      .map(({ text, entity, because }) => ({
        kind: this.#kind.kind,
        name: text,
        id: entity.id,
        because: because as MatchReason,
      }));
  }

  /** Returns the names that became one record. */
  joined(): readonly JoinedNames[] {
    return this.#decided
      .filter(({ entity }) => entity.known === undefined)
      .map(({ text, entity, because }) => ({
        kind: this.#kind.kind,
        id: entity.id,
        names: [(entity.spellings[0] as Spelling).text, text] as const,
        because: because as MatchReason,
      }));
  }
}

/** Notes that a document uses a spelling. The first citation of each document is kept. */
function citeIn({ entity, documents }: Spelling, { document, start, end, row }: Citation): void {
  if (!documents.includes(document)) documents.push(document);
  entity.lastDocument = document;
  if (entity.sources.some((source) => source.document === document)) return;
  const place = start !== undefined && end !== undefined ? { start, end } : row === undefined ? {} : { row };
  entity.sources.push({ document, ...place });
}

function newEntity(
  kind: NamedKind["kind"],
  name: string,
  { details, known }: { readonly details?: Details; readonly known?: Details },
): NamedEntity {
  return {
    kind,
    name,
    details,
    known,
    linked: new Map(),
    spellings: [],
    sources: [],
    memberships: new Map(),
    positions: new Map(),
    id: "",
    lastDocument: "",
  };
}

function addSpelling(entity: NamedEntity, text: string, because: MatchReason | undefined): Spelling {
  const spelling: Spelling = { text, entity, because, documents: [], isCited: false };
  entity.spellings.push(spelling);
  return spelling;
}

function setOnce<V>(map: Map<string, V | typeof ambiguous>, key: string, value: V): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === value ? value : ambiguous);
}

function nameIn(details: Details, { nameField, option }: NamedKind, text: string): string {
  const name = details[nameField];
  return isAbsent(name) ? text : toText(name, { field: `${option}.${nameField}`, column: undefined });
}

function codesOf(details: Details | undefined): readonly string[] {
  const identifiers = details?.identifiers;
  if (!Array.isArray(identifiers)) return [];
  return identifiers.flatMap((item: unknown) => {
    const { scheme, identifier } = (item ?? {}) as Details;
    return isAbsent(scheme) || isAbsent(identifier) ? [] : [`${scheme} ${identifier}`];
  });
}
