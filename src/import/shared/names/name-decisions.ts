import type { ActorType } from "../../../model/actor.ts";
import type { JoinedNames, MatchedName, MatchReason, UnmatchedName } from "../losses/name-losses.ts";
import type { NamedEntity, Spelling } from "./named-entity.ts";
import type { NamedKind } from "./read-details.ts";
import { similarNames } from "./similar-names.ts";

/** The decisions about the names of actors, or about the names of issues. The losses list them. */
export class NameDecisions {
  readonly #kind: NamedKind;
  readonly #cited: readonly NamedEntity[];
  readonly #records: readonly object[] | undefined;
  /** Spellings that a record uses, and that were matched with a record or joined with another spelling. */
  readonly #decided: Spelling[] = [];

  /** `records` has the records of the dataset in `extends`. Undefined: no dataset is extended. */
  constructor(kind: NamedKind, cited: readonly NamedEntity[], records: readonly object[] | undefined) {
    this.#kind = kind;
    this.#cited = cited;
    this.#records = records;
  }

  /** Adds a spelling that a record uses, and that was matched with a record or joined with another spelling. */
  add(spelling: Spelling): void {
    this.#decided.push(spelling);
  }

  /** Returns the names that were matched with records of the dataset in `extends`. */
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

  /**
   * Returns the names that were not matched with a record of the dataset in `extends`, each with the records and the new
   * names that it resembles. If no dataset is extended, returns only names that resemble another new name.
   */
  unmatched(): readonly UnmatchedName[] {
    const { kind } = this.#kind;
    const fresh = this.#cited.filter(({ known }) => known === undefined);
    if (fresh.length === 0) return [];
    const names = fresh.map(({ id, name, details, spellings: [first] }) => ({
      id,
      name,
      type: details?.type as ActorType | undefined,
      text: (first as Spelling).text,
    }));
    const similarTo = similarNames(kind, this.#records ?? [], names);
    return names.flatMap((each) => {
      const similar = similarTo(each);
      if (this.#records === undefined && similar.length === 0) return [];
      return [{ kind, name: each.text, id: each.id, ...(similar.length === 0 ? {} : { similar }) }];
    });
  }

  /** Returns each name that became the same new record as an earlier name, together with that name. */
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
