import { organizationOfName } from "../../../coding/names/organization-names.ts";
import { stateOfCode, stateOfName } from "../../../coding/states/states.ts";
import { statesOfCodes, statesOfNames } from "../../../coding/states/states-of-actor.ts";
import { once } from "../../../collections/once.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Identifier } from "../../../model/identifier.ts";
import type { MatchReason } from "../losses/name-losses.ts";
import { ambiguous, comparableName, keyOfCode, keyOfSort, setOnce } from "./lookup-keys.ts";
import type { Details, NamedEntity } from "./named-entity.ts";
import { rivalCode } from "./rival-code.ts";
import { suggester } from "./suggester.ts";

type Found = NamedEntity | typeof ambiguous | undefined;

/** A name to look up. */
export interface NameQuery {
  /** The name as the rows spell it. */
  readonly text: string;
  /** The name that the details give, or `text` if they give none. */
  readonly name: string;
  readonly codes: readonly Identifier[];
  readonly details: Details | undefined;
}

/** Finds the actor or the issue for a name or a code. */
export class NameLookup {
  readonly #byId = new Map<string, NamedEntity>();
  // The known ids are complete at the first suggestion: an unknown name is an error only if no new records can be made.
  readonly #suggester = once(() => suggester(this.#byId.keys()));
  readonly #byCode = new Map<string, NamedEntity | typeof ambiguous>();
  readonly #codesOf = new Map<NamedEntity, Identifier[]>();
  /** The key is a three-letter code of ISO 3166-1, and the value is the state. */
  readonly #byState = new Map<string, NamedEntity | typeof ambiguous>();
  /** The key is an abbreviation, and the value is the international organization. */
  readonly #byOrganization = new Map<string, NamedEntity | typeof ambiguous>();
  /** The actors that are states, and those that are persons. */
  readonly #states = new Set<Found>();
  readonly #persons = new Set<Found>();
  readonly #byName = new Map<string, NamedEntity | typeof ambiguous>();
  /**
   * The actors of the dataset in `extends`. The key distinguishes a person from another actor with the same name,
   * because a person can have the name of a state.
   */
  readonly #bySortAndName = new Map<string, NamedEntity | typeof ambiguous>();
  readonly #byOtherName = new Map<string, NamedEntity | typeof ambiguous>();

  /** Adds a record of the dataset in `extends`. */
  addKnown(entity: NamedEntity, record: Details): void {
    const { identifiers = [], otherNames = [] } = record as {
      readonly identifiers?: readonly Identifier[];
      readonly otherNames?: readonly { readonly name: string }[];
    };
    this.#byId.set(entity.id, entity);
    this.#codesOf.set(entity, [...identifiers]);
    for (const code of identifiers) {
      setOnce(this.#byCode, keyOfCode(code), entity);
      setOnce(this.#byCode, code.identifier, entity);
    }
    setOnce(this.#byName, comparableName(entity.name), entity);
    for (const { name } of otherNames) setOnce(this.#byOtherName, comparableName(name), entity);
    if (entity.kind === "issues")
      setOnce(this.#byOtherName, comparableName(record.proposition as string), entity);
    else this.#addActor(entity, record as unknown as Actor);
  }

  #addActor(entity: NamedEntity, actor: Actor): void {
    setOnce(this.#bySortAndName, keyOfSort(actor.type, actor.name), entity);
    if (actor.type === "organization") {
      for (const name of [actor.name, ...(actor.otherNames ?? []).map((other) => other.name)]) {
        const organization = organizationOfName(name);
        if (organization !== undefined) setOnce(this.#byOrganization, organization, entity);
      }
    }
    if (actor.type === "person") this.#persons.add(entity);
    if (actor.type !== "state") return;
    this.#states.add(entity);
    for (const { state } of [...statesOfCodes(actor), ...statesOfNames(actor)])
      setOnce(this.#byState, state, entity);
  }

  /** Returns the record whose id is `id`. */
  byId(id: string): NamedEntity | undefined {
    return this.#byId.get(id);
  }

  /** Returns a sentence about the ids that a text was probably meant to be. Undefined if no id is known. */
  suggestId(text: string): string | undefined {
    return this.#byId.size === 0 ? undefined : this.#suggester()(text);
  }

  /** Adds an id to a new record. */
  addId(id: string, entity: NamedEntity): void {
    this.#byId.set(id, entity);
  }

  /** Returns whether a code is that of another record. */
  isCodeOfAnother(code: Identifier, entity: NamedEntity): boolean {
    const owner = this.#byCode.get(keyOfCode(code));
    return owner !== undefined && owner !== entity;
  }

  /**
   * Returns the record that a name means, and how it was recognized. If the details have a new id, the caller means a
   * new record. In this case, only the codes are looked up, and not the name.
   */
  find(query: NameQuery): readonly [MatchReason, Found] | undefined {
    const { text, codes, details } = query;
    const id = details?.id as string | undefined;
    const byId = id === undefined ? undefined : this.#byId.get(id);
    const isNew = id !== undefined && byId === undefined;
    const candidates: readonly (readonly [MatchReason, Found])[] = [
      ["id", byId],
      ...codes.map((code) => ["identifier", this.#byCode.get(keyOfCode(code))] as const),
      ...codes.map((code) => ["identifier", this.#byStateCode(code)] as const),
      ["identifier", codes.length > 0 || isNew ? undefined : this.#byBareCode(text, details)],
      ...(isNew ? [] : this.#findByNames(query)),
    ];
    return candidates.find(([, entity]) => entity !== undefined);
  }

  #findByNames({ text, name, codes, details }: NameQuery): readonly (readonly [MatchReason, Found])[] {
    const hasCodes = codes.length > 0;
    return [
      ["name", this.#byMainName(name, hasCodes, details)],
      ["name", this.#byMainName(text, hasCodes, details)],
      ["other-name", this.#byOther(name, hasCodes, details)],
      ["other-name", this.#byOther(text, hasCodes, details)],
      ["other-name", this.#byOfficialName(name, codes, details)],
      ["other-name", this.#byOfficialName(text, codes, details)],
      ["other-name", this.#byOrganizationName(name, text, details)],
    ];
  }

  /**
   * Looks up a text among the main names of records. If the text is the main name of a state of the dataset in
   * `extends`, the state is returned even if the type in the details is `person`, because one type is often given for
   * all actors of a table. If the row has codes, the state is not returned, because the codes identify the person.
   */
  #byMainName(name: string, hasCodes: boolean, details: Details | undefined): Found {
    const found = this.#byName.get(comparableName(name));
    if (found === ambiguous)
      return details === undefined
        ? found
        : (this.#bySortAndName.get(keyOfSort(details.type, name)) ?? found);
    if (details?.type === "person" && this.#states.has(found) && (hasCodes || found?.known === undefined))
      return undefined;
    return this.#unlessState(found, name, hasCodes, details);
  }

  /**
   * Looks up a text among the other names of records. Other names of a state include the names of its capital and its
   * government. If the details are those of a body, no state is returned, because the name means the government. If
   * they are those of a person, no state is returned, because a person can have the name of a city.
   */
  #byOther(name: string, hasCodes: boolean, details: Details | undefined): Found {
    const found = this.#byOtherName.get(comparableName(name));
    const isOfCity = details?.type === "body" || details?.type === "person";
    if (isOfCity && this.#states.has(found)) return undefined;
    return this.#unlessState(found, name, hasCodes, details);
  }

  /**
   * Returns `found`, a record that was found by name. If the details are those of a state but the record is a person,
   * the record is wrong, and the result is undefined. Exception: a person of the dataset in `extends` is returned if no
   * state has the name and the row has no code.
   */
  #unlessState(found: Found, name: string, hasCodes: boolean, details: Details | undefined): Found {
    if (details?.type !== "state" || found === undefined || found === ambiguous || !this.#persons.has(found))
      return found;
    return hasCodes || found.known === undefined || stateOfName(name) !== undefined ? undefined : found;
  }

  /** Returns the record that one of these codes identifies. Undefined if there is none. */
  byCodes(codes: readonly Identifier[]): NamedEntity | undefined {
    for (const code of codes) {
      const found = this.#byCode.get(keyOfCode(code)) ?? this.#byStateCode(code);
      if (found !== undefined && found !== ambiguous) return found;
    }
    return undefined;
  }

  /**
   * Returns whether codes contradict those of a record. A code contradicts them if it is the code of another state, or
   * if the record has a different code in the same register.
   */
  isRival(entity: NamedEntity, codes: readonly Identifier[]): boolean {
    const known = this.#codesOf.get(entity) ?? [];
    return codes.some((code) => typeof rivalCode(code, known) === "string");
  }

  /**
   * Returns whether a name contradicts codes. `entity` is the record that the codes identify. The name contradicts them
   * if it is the name of another record, or if the name means one state and a code means another.
   */
  isNameOfAnother(entity: NamedEntity, name: string, codes: readonly Identifier[]): boolean {
    const owner = this.#byName.get(comparableName(name));
    if (owner !== undefined && owner !== entity) return true;
    const states = statesOfText(name);
    if (states.length === 0) return false;
    const coded = statesOfCodes({ identifiers: codes });
    return coded.length > 0 && coded.every((other) => !states.includes(other.state));
  }

  /**
   * Looks up a name among the abbreviations and official names of international organizations. If there are no details,
   * or if they are of type `body` or `group`, nothing is returned. If they are of type `organization`, any record is
   * returned. For all other types, only a record of the dataset in `extends` is returned.
   */
  #byOrganizationName(name: string, text: string, details: Details | undefined): Found {
    if (details === undefined || details.type === "body" || details.type === "group") return undefined;
    const found =
      this.#byOrganization.get(organizationOfName(name) ?? "") ??
      this.#byOrganization.get(organizationOfName(text) ?? "");
    return details.type === "organization" ? found : ofType(found, { type: "" });
  }

  #byStateCode({ scheme, identifier }: Identifier): Found {
    return this.#byState.get(stateOfCode(scheme, identifier) ?? "");
  }

  /**
   * Looks up a text as a code of an unknown register. Two or three letters are also looked up as a code of ISO 3166-1.
   * Numbers are not looked up there, because the same number means different states in different registers. Two letters
   * in a column of persons are not looked up there either, because they can be initials.
   */
  #byBareCode(text: string, details: Details | undefined): Found {
    const known = this.#byCode.get(text);
    if (known !== undefined || !/^[A-Z]{2,3}$/.test(text) || !canBeState(text, details)) return known;
    if (details?.type === "person" && text.length === 2) return undefined;
    const scheme = text.length === 2 ? "iso3166-1-alpha-2" : "iso3166-1-alpha-3";
    return ofType(this.#byStateCode({ scheme, identifier: text }), details);
  }

  /**
   * Looks up a name among the official and customary English names of states. Returns undefined if one of `codes` is
   * the code of a state, because the code then decides which state it is.
   */
  #byOfficialName(name: string, codes: readonly Identifier[], details: Details | undefined): Found {
    if (this.#byState.size === 0 || !canBeState(name, details)) return undefined;
    const isState = details === undefined || details.type === "state";
    if (codes.some(({ scheme, identifier }) => !isState || stateOfCode(scheme, identifier) !== undefined))
      return undefined;
    return ofType(this.#byState.get(stateOfName(name) ?? ""), details);
  }

  /**
   * Adds a name and codes to a record, so that later look-ups find the record by them. A name or code of another record
   * is not added. A code that contradicts the codes of this record is not added either, because later rows with this
   * code would be matched with the wrong record.
   */
  learn(entity: NamedEntity, { name, codes, details }: Omit<NameQuery, "text">): void {
    for (const code of codes) {
      const known = this.#codesOf.get(entity) ?? [];
      if (this.#byCode.has(keyOfCode(code)) || rivalCode(code, known) !== undefined) continue;
      this.#byCode.set(keyOfCode(code), entity);
      this.#codesOf.set(entity, [...known, code]);
    }
    if (!this.#byName.has(comparableName(name))) this.#byName.set(comparableName(name), entity);
    if (entity.kind === "actors" && details?.type === "person" && entity.known === undefined)
      this.#persons.add(entity);
    if (entity.kind === "issues" || details?.type !== "state") return;
    if (entity.known === undefined) this.#states.add(entity);
    const actor = { type: "state", name, identifiers: this.#codesOf.get(entity) ?? [] } as const;
    for (const { state } of [...statesOfCodes(actor), ...statesOfNames(actor)])
      if (!this.#byState.has(state)) this.#byState.set(state, entity);
  }
}

/**
 * Returns the states that a text can mean as a name or as letters in a register. The same letters can mean different
 * states in different registers: `MAC` is Macao in ISO 3166-1 and North Macedonia in the Correlates of War.
 */
function statesOfText(text: string): readonly string[] {
  const named = stateOfName(text);
  if (named !== undefined) return [named];
  if (!/^[A-Z]{2,3}$/.test(text)) return [];
  return ["iso3166-1-alpha-2", "iso3166-1-alpha-3", "cow"].flatMap(
    (scheme) => stateOfCode(scheme, text) ?? [],
  );
}

/**
 * Returns whether a name with these details can mean a state. A body or a group can have the name of its state, as in
 * "Alba (Army)", but it is a different actor. Details of a person or an organization do not exclude a state, because
 * one type is often given for all actors of a table.
 */
function canBeState(name: string, details: Details | undefined): boolean {
  if (details === undefined || details.type === "state") return true;
  return details.type !== "body" && details.type !== "group" && !name.includes("(");
}

/**
 * Returns `found`, a record that was found by a code or an official name, unless the type in the details excludes it.
 * If the details give a type other than `state`, a record of the dataset in `extends` is returned, because its type is
 * more reliable than the type in the details. A record that earlier rows created is not returned in this case.
 */
function ofType(found: Found, details: Details | undefined): Found {
  if (details === undefined || details.type === "state" || found === undefined || found === ambiguous)
    return found;
  return found.known === undefined ? undefined : found;
}
