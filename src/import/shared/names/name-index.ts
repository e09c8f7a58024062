import { slugOf } from "../../../coding/names/make-id.ts";
import { getOrAdd } from "../../../collections/get-or-add.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Citation } from "../../../model/citation.ts";
import { visibleName } from "../../../text/invisible.ts";
import { emptyColumns } from "../cells/empty-columns.ts";
import type { ImportState } from "../cells/import-state.ts";
import { refusedKey } from "../cells/import-state.ts";
import { isAbsent, toText } from "../cells/read-cell.ts";
import type { MatchReason } from "../losses/name-losses.ts";
import { atField, type FieldName, Refusal, refuse } from "../losses/refusal.ts";
import type { DetailsReader, ExpectedType } from "./details-reader.ts";
import { differingFields, isSameDetails } from "./differing-details.ts";
import { ambiguous } from "./lookup-keys.ts";
import { NameDecisions } from "./name-decisions.ts";
import { NameLookup } from "./name-lookup.ts";
import {
  addSpelling,
  citeIn,
  countRow,
  type Details,
  type DifferingField,
  type NamedEntity,
  newEntity,
  type Spelling,
} from "./named-entity.ts";
import { checkDetails, codesOfDetails, type NamedKind, nameIn } from "./read-details.ts";

/**
 * The greatest length of a chain of names that one row can add, such as an actor, its parent, the parent of this
 * parent, and so on.
 */
const deepest = 100;

/** The actors or the issues that the rows name. */
export class NameIndex {
  readonly #kind: NamedKind;
  readonly #state: ImportState;
  readonly #detailsOf: DetailsReader | undefined;
  readonly #spellings = new Map<string, Spelling | Refusal>();
  readonly #lookup = new NameLookup();
  /** Actors or issues to which a record of the dataset refers, in the order of the first reference. */
  readonly cited: NamedEntity[] = [];
  readonly decisions: NameDecisions;
  /** The type that the field of the current name requires. Undefined: any type. */
  #expectedType: ExpectedType | undefined;
  /** The number of names in the chain of links that is being read. */
  #depth = 0;
  readonly #labels = new Map<string, string>();

  constructor(
    kind: NamedKind,
    state: ImportState,
    records: readonly object[],
    detailsOf: DetailsReader | undefined,
  ) {
    this.#kind = kind;
    this.#state = state;
    this.#detailsOf = detailsOf;
    this.decisions = new NameDecisions(kind, this.cited, state.base === undefined ? undefined : records);
    for (const record of records as readonly Details[]) {
      const entity = newEntity(kind.kind, record[kind.nameField] as string, { known: record });
      entity.id = record.id as string;
      this.#lookup.addKnown(entity, record);
    }
  }

  /**
   * Returns the spelling of a name. Throws a `Refusal` if the name cannot be matched with a record and a new record
   * cannot be made for it. `expectedType` is the type of a new record if its field requires one, such as the country of a
   * place.
   */
  resolve(value: unknown, at: FieldName, row: object, index: number, expectedType?: ExpectedType): Spelling {
    this.#expectedType = expectedType;
    if (isAbsent(value)) {
      const empty = at.column === undefined ? emptyColumns(row) : "";
      throw refuse(
        at,
        `has ${this.#kind.option === "actor" ? "an actor" : "an issue"} without a name.${empty} Give the name, or leave the ${this.#kind.option} out.`,
      );
    }
    const text = visibleName(typeof value === "string" ? value : toText(value, at));
    let known = this.#spellings.get(text);
    if (known === undefined) {
      known = this.#make(text, at, row, index);
      this.#spellings.set(text, known);
    } else if (this.#detailsOf !== undefined && !(known instanceof Refusal)) {
      known = this.#withLaterDetails(known, row, index);
    }
    if (known instanceof Refusal) throw atField(at, known);
    return known;
  }

  /**
   * Reads the details that a later row gives for a name. If the id or the codes in these details belong to another
   * record, the name in this row means the other record, and a spelling of it is returned. Otherwise, the details are
   * added to the record, and the losses list contradictions.
   */
  #withLaterDetails(spelling: Spelling, row: object, index: number): Spelling | Refusal {
    const { text, entity } = spelling;
    try {
      const given = this.#detailsOf?.(text, row, index, this.#expectedType);
      if (typeof given !== "object" || given === null) return spelling;
      if (isSameDetails(given, spelling.details)) {
        const { firstAddition } = spelling;
        if (firstAddition !== undefined) this.#state.notes.add(() => countRow(firstAddition, index));
        return spelling;
      }
      const details = checkDetails(given, text, this.#kind);
      const other = this.#otherEntity(entity, details);
      if (other === undefined) {
        this.#state.notes.add(() => this.#addDetails(spelling, details, index, false));
        return spelling;
      }
      const known = other.spellings.find((each) => each.text === text);
      if (known === undefined)
        return this.#addTo(other, text, { because: "identifier", details, row: index });
      if (!isSameDetails(details, known.details))
        this.#state.notes.add(() => this.#addDetails(known, details, index, false));
      return known;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  /**
   * If the id in the details belongs to a record other than `entity`, returns that record. Otherwise, if the codes in
   * the details contradict those of `entity`, returns the other record that has one of these codes. Undefined in all
   * other cases.
   */
  #otherEntity(entity: NamedEntity, details: Details): NamedEntity | undefined {
    const byId = details.id === undefined ? undefined : this.#lookup.byId(details.id as string);
    if (byId !== undefined && byId !== entity) return byId;
    const codes = codesOfDetails(details);
    if (codes.length === 0 || !this.#lookup.isRival(entity, codes)) return undefined;
    const byCode = this.#lookup.byCodes(codes);
    return byCode === entity ? undefined : byCode;
  }

  #make(text: string, at: FieldName, row: object, index: number): Spelling | Refusal {
    const { kind } = this.#kind;
    const refused = this.#state.refused.names.get(refusedKey(kind, text));
    if (refused !== undefined) return refused;
    try {
      const byId = this.#lookup.byId(text);
      if (byId?.known !== undefined) return this.#matchId(byId, text, row, index);
      return this.#match(text, at, row, index);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  #matchId(entity: NamedEntity, text: string, row: object, index: number): Spelling {
    // Details are optional for an id. If the mapping gives details, their codes and attributes are added to the record.
    const given = this.#detailsOf?.(text, row, index, this.#expectedType);
    const details = typeof given === "object" && given !== null ? checkDetails(given, text, this.#kind) : {};
    for (const code of codesOfDetails(details))
      this.#lookup.learn(entity, { name: entity.name, codes: [code], details });
    return this.#addTo(entity, text, { because: "id", details, row: index });
  }

  #match(text: string, at: FieldName, row: object, index: number): Spelling {
    const details = this.#readDetails(text, row, index);
    const name = details === undefined ? text : nameIn(details, this.#kind, text);
    const codes = codesOfDetails(details);
    const [because, found] = this.#lookup.find({ text, name, codes, details }) ?? [];
    if (found === ambiguous) {
      const message = `names ${shown(text)}, and several ${this.#kind.kind} of the extended dataset have this name. Give the id of one of them.`;
      throw new Refusal(at, message, { value: text });
    }
    if (found !== undefined) {
      const isOfAnother =
        because === "identifier" &&
        codes.length > 0 &&
        [text, name].some((each) => this.#lookup.isNameOfAnother(found, each, codes));
      this.#lookup.learn(found, { name: isOfAnother ? found.name : name, codes, details });
      return this.#addTo(found, text, { because, details: details ?? {}, row: index, isOfAnother });
    }
    if (details === undefined) {
      const { option } = this.#kind;
      const hint = this.#lookup.suggestId(text);
      const cure = `${hint === undefined ? "Give" : `${hint} Or give`} ${option}: (name) => ({ … }) in the mapping`;
      const message = `names ${shown(text)}, which is no ${option} of the extended dataset. ${cure}, so that new ones can be made.`;
      throw new Refusal(at, message, { code: "unknown-id", value: text });
    }
    const entity = newEntity(this.#kind.kind, name, { details });
    const spelling = addSpelling(entity, text, { because: undefined, details });
    // The spelling is stored before its parent is looked up. Otherwise, if A is the parent of B and B is the parent of
    // A, the look-up would not end.
    this.#spellings.set(text, spelling);
    this.#readLinks(entity, details, at, row, index);
    // Reading the links throws if the details of a parent are invalid. The record is therefore entered into the indexes
    // only after that, so that other names are not matched with an invalid record.
    const id = details.id as string | undefined;
    if (id !== undefined) this.#lookup.addId(id, entity);
    this.#lookup.learn(entity, { name, codes, details });
    return spelling;
  }

  /** Adds another spelling to an existing record, with the codes and attributes in its details. */
  #addTo(
    entity: NamedEntity,
    text: string,
    {
      because,
      details,
      row,
      isOfAnother = false,
    }: {
      readonly because: MatchReason | undefined;
      readonly details: Details;
      readonly row: number;
      readonly isOfAnother?: boolean;
    },
  ): Spelling {
    const isOther = isOfAnother || (because === "identifier" && this.#isNameOfAnother(entity, text, details));
    const spelling = addSpelling(entity, text, { because, details, isOfAnother: isOther });
    this.#addDetails(spelling, details, row, true);
    return spelling;
  }

  #isNameOfAnother(entity: NamedEntity, text: string, details: Details): boolean {
    return this.#lookup.isNameOfAnother(entity, text, codesOfDetails(details));
  }

  /**
   * Stores what the details of a spelling add to its record, and where the details contradict the record. The details
   * can come from a later row than the spelling.
   */
  #addDetails(spelling: Spelling, details: Details, row: number, isNewSpelling: boolean): void {
    const { entity, additions } = spelling;
    const codes = codesOfDetails(details);
    const codesOfOthers = codes.filter((code) => this.#lookup.isCodeOfAnother(code, entity));
    const identifiers = codes.filter((code) => !codesOfOthers.includes(code));
    const attributes = (details.attributes ?? {}) as Readonly<Record<string, unknown>>;
    const differing = differingFields(spelling, details, this.#kind, {
      isNewSpelling,
      nameOfLink: (field) => this.#nameOfLink(entity, field, details[field]),
    });
    const fields: readonly DifferingField[] =
      isNewSpelling && spelling.isOfAnother
        ? [...differing, [this.#kind.nameField, entity.name, spelling.text]]
        : differing;
    if (codes.length + fields.length === 0 && Object.keys(attributes).length === 0) return;
    const added = { identifiers, codesOfOthers, attributes, fields };
    const key = JSON.stringify(added);
    const addition = getOrAdd(additions, key, () => ({ ...added, row, count: 0, lastRow: -1 }));
    countRow(addition, row);
    if (isNewSpelling) spelling.firstAddition = addition;
  }

  /**
   * Returns the name of a linked record, such as the parent of an entity. The caller compares it with `link`. If `link`
   * is another spelling of the name, the result is `link` itself, so that the caller finds no difference.
   */
  #nameOfLink(entity: NamedEntity, field: string, link: unknown): string | undefined {
    const id = entity.known?.[field] as string | undefined;
    const linked = id === undefined ? entity.linked.get(field)?.entity : this.#lookup.byId(id);
    if (linked === undefined) return id;
    const text = isAbsent(link) ? "" : visibleName(String(link));
    const spelling = this.#spellings.get(text);
    const isSame =
      text === linked.id ||
      text === linked.name ||
      (spelling instanceof Refusal ? false : spelling?.entity === linked);
    return isSame ? (link as string) : linked.name;
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

  #readDetails(text: string, row: object, index: number): Details | undefined {
    if (this.#detailsOf === undefined) return undefined;
    return checkDetails(this.#detailsOf(text, row, index, this.#expectedType), text, this.#kind);
  }

  /**
   * Stores that a record of the dataset uses a name, and returns the id of the actor or issue with this name. The actor
   * or issue keeps only the first citation of each document.
   */
  cite(spelling: Spelling, citation: Citation): string {
    const { entity } = spelling;
    if (entity.lastDocument === citation.document && spelling.isCited) return entity.id;
    this.#citeFirst(spelling, citation);
    return entity.id;
  }

  #citeFirst(first: Spelling, citation: Citation): void {
    // A chain of parents can be long, so it is read with a loop that appends to its list, and not with recursive calls.
    const spellings = [first];
    for (const spelling of spellings) {
      const { entity } = spelling;
      const isNew = entity.spellings.every(({ isCited }) => !isCited);
      if (!spelling.isCited) {
        spelling.isCited = true;
        if (spelling.because !== undefined) this.decisions.add(spelling);
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
    if (id === undefined) {
      const { ids, documentIds, refused } = this.#state;
      const plainId = documentIds.size === 0 ? "" : slugOf(name);
      if (documentIds.has(plainId)) refused.idsOfNames.add(plainId);
      return ids.make([name], this.#kind.option);
    }
    this.#state.ids.take(id);
    return id;
  }

  /** Returns the name of a cited record. Undefined if no cited record has the id. */
  labelOf(id: string): string | undefined {
    return this.#labels.get(id);
  }
}
