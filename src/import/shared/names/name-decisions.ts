import { SimilarActors } from "../../../coding/similar-actors.ts";
import type { Actor, ActorType } from "../../../model/actor.ts";
import type { JoinedNames, MatchedName, MatchReason, UnmatchedName } from "../losses/import-losses.ts";
import type { NamedEntity, Spelling } from "./named-entity.ts";
import type { NamedKind } from "./read-details.ts";

/** What was decided about the names of one kind in the rows, for the losses. */
export class NameDecisions {
  readonly #kind: NamedKind;
  readonly #cited: readonly NamedEntity[];
  readonly #records: readonly object[] | undefined;
  /** Cited spellings that were matched with a record or joined with another spelling. */
  readonly #decided: Spelling[] = [];

  /** `records` has the records of the dataset in `extends`. Undefined: no dataset is extended. */
  constructor(kind: NamedKind, cited: readonly NamedEntity[], records: readonly object[] | undefined) {
    this.#kind = kind;
    this.#cited = cited;
    this.#records = records;
  }

  /** Notes that a cited spelling was matched with a record or joined with another spelling. */
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
   * actors that it resembles. If no dataset is extended, returns only names that resemble another new actor.
   */
  unmatched(): readonly UnmatchedName[] {
    if (this.#kind.kind === "issues") return [];
    const fresh = this.#cited.filter(({ known }) => known === undefined);
    if (fresh.length === 0) return [];
    const added = fresh.map(({ id, name, details }) => ({ id, name, type: details?.type as ActorType }));
    const known = new SimilarActors([...((this.#records ?? []) as readonly Actor[]), ...added]);
    return fresh.flatMap(({ spellings, id, name, details }) => {
      const similar = known.find(name, details?.type as ActorType, id);
      if (this.#records === undefined && similar.length === 0) return [];
      const text = (spellings[0] as Spelling).text;
      return [{ kind: "actors", name: text, id, ...(similar.length === 0 ? {} : { similar }) } as const];
    });
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
