import type { Citation } from "../../../model/citation.ts";
import type { FieldReader } from "../cells/field-reader.ts";
import { callWith, readField } from "../cells/read-field.ts";
import { howToLeaveOut } from "../cells/row-selection.ts";
import { refuse } from "../losses/refusal.ts";
import { RefusalList } from "../losses/refusal-list.ts";
import type { ImportNames } from "../names/import-names.ts";
import type { NamedMembership, Spelling } from "../names/named-entity.ts";
import type { Part } from "./parts/part.ts";
import { PartMaker } from "./parts/part-maker.ts";
import { addCitation, type PreparedCitation, readCitation, toCitation } from "./row-citation.ts";

type Fields = Record<string, unknown>;

/** The role of a membership for which the row gives none. */
const defaultRole = "member";

/** Adds the memberships of one mapping to the actors: `prepare` reads a row, and `commit` adds the membership. */
export class MembershipPlan {
  readonly #names: ImportNames;
  readonly #when: ((row: object, index: number) => boolean) | undefined;
  readonly #actor: Part;
  readonly #organization: Part;
  readonly #role: Part;
  /** Whether the mapping has a role. */
  readonly #readsRole: boolean;
  readonly #startDate: Part;
  readonly #endDate: Part;
  readonly #citation: FieldReader;
  #actorName: Spelling | undefined;
  #membership: Omit<NamedMembership, "sources" | "row"> | undefined;
  /** Whether the row that was prepared last gives a role. */
  #hasRole = false;
  #givenCitation: PreparedCitation | undefined;
  /**
   * If the row only repeats a membership, `commit` does not add its citation. This field then has the citation, and the
   * list `sources` to which `cite` can add it.
   */
  #repeated: { readonly sources: Citation[]; readonly citation: Citation } | undefined;
  /** Whether the row that was committed last repeats a membership of an earlier row. */
  isJoined = false;

  constructor(mapping: Fields, names: ImportNames, position: number) {
    const name = position === 0 ? "membership" : `membership.${position}`;
    const make = new PartMaker(mapping, name, names);
    this.#names = names;
    this.#when = mapping.when as never;
    this.#actor = make.actor("actor");
    this.#organization = make.actor("organization", {}, "organization");
    this.#role = make.text("role");
    this.#readsRole = mapping.role !== undefined;
    this.#startDate = make.date("startDate");
    this.#endDate = make.date("endDate");
    this.#citation = readField(mapping.citation, `${name}.citation`, names.state);
  }

  /** Reads a row. Returns false if the row has no membership, and throws a `Refusal` if the membership is invalid. */
  prepare(row: object, index: number): boolean {
    const { use } = this.#names.state;
    const at = { field: "membership.when", column: undefined };
    if (this.#when !== undefined && !callWith(this.#when, row, index, use, at)) return false;
    const problems = new RefusalList();
    for (const part of [this.#actor, this.#organization]) {
      try {
        if (part.read(row, index) === undefined)
          throw refuse(
            part.at,
            `is missing. Give the actor, or leave such rows out ${howToLeaveOut(this.#names.state.caller)}.`,
          );
      } catch (error) {
        problems.add(error);
      }
    }
    problems.throwAny();
    this.#actorName = this.#actor.read(row, index) as Spelling;
    const role = this.#role.read(row, index) as string | undefined;
    this.#hasRole = role !== undefined;
    this.#membership = {
      organization: this.#organization.read(row, index) as Spelling,
      role: role ?? defaultRole,
      startDate: this.#startDate.read(row, index) as string | undefined,
      endDate: this.#endDate.read(row, index) as string | undefined,
    };
    const citation = this.#citation.read(row, index);
    this.#givenCitation =
      citation === undefined ? undefined : readCitation(citation, this.#citation.at, this.#names, row, index);
    return true;
  }

  /**
   * Adds the membership of the row that was prepared last. If the actor already has this membership, only the citation
   * is added, and only if the membership does not cite the document yet. Returns whether the membership cites the row.
   */
  commit(document: string, index: number): boolean {
    const { actors } = this.#names;
    const citation = toCitation(this.#givenCitation, document, index, this.#names);
    const spelling = this.#actorName as Spelling;
    const membership = this.#membership as Omit<NamedMembership, "sources" | "row">;
    actors.cite(spelling, citation);
    const organization = actors.cite(membership.organization, citation);
    const { role, startDate, endDate } = membership;
    if (this.#readsRole && !this.#hasRole) this.#names.state.defaults.add(this.#role.at, role, index);
    const key = JSON.stringify([organization, role, startDate, endDate]);
    const known = spelling.entity.memberships.get(key);
    this.isJoined = known !== undefined;
    if (known === undefined) {
      spelling.entity.memberships.set(key, { ...membership, sources: [citation], row: index });
      return true;
    }
    if (known.sources.some((source) => source.document === document)) {
      this.#repeated = { sources: known.sources, citation };
      return false;
    }
    known.sources.push(citation);
    return true;
  }

  /**
   * Adds the citation that `commit` did not add because the row only repeats a membership. Returns whether the
   * membership now cites the row.
   */
  cite(): boolean {
    return this.#repeated !== undefined && addCitation(this.#repeated.sources, this.#repeated.citation);
  }
}
