import { SimilarActors } from "../../../coding/names/similar-actors.ts";
import { SimilarLabels } from "../../../coding/names/similar-labels.ts";
import { stateOfName } from "../../../coding/states/states.ts";
import type { Actor, ActorType } from "../../../model/actor.ts";
import type { JoinedNames, MatchedName, MatchReason, UnmatchedName } from "../losses/import-losses.ts";
import type { NamedEntity, Spelling } from "./named-entity.ts";
import type { NamedKind } from "./read-details.ts";

/** A record with a name. */
interface Named extends Readonly<Partial<Record<"name" | "label", string>>> {
  readonly id: string;
  readonly otherNames?: readonly { readonly name: string }[];
}

/** The decisions about the names of actors, or about the names of issues. The losses list them. */
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

  /** Adds a cited spelling that was matched with a record or joined with another spelling. */
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
    const similarTo = this.#similarities(fresh);
    return fresh.flatMap((entity) => {
      const similar = similarTo(entity);
      if (this.#records === undefined && similar.length === 0) return [];
      const { text } = entity.spellings[0] as Spelling;
      return [{ kind, name: text, id: entity.id, ...(similar.length === 0 ? {} : { similar }) }];
    });
  }

  /** Returns a function that maps a new record to the ids of records with a similar name. */
  #similarities(fresh: readonly NamedEntity[]): (entity: NamedEntity) => readonly string[] {
    const { kind, nameField } = this.#kind;
    const labels = new SimilarLabels();
    const records = (this.#records ?? []) as readonly Named[];
    for (const record of records)
      for (const name of [
        record[nameField] as string,
        ...(record.otherNames ?? []).map((other) => other.name),
      ])
        labels.add(record.id, name);
    for (const { id, name } of fresh) labels.add(id, name);
    if (kind === "issues") return ({ id, name }) => labels.find(name, id);
    const added = fresh.map(({ id, name, details }) => ({ id, name, type: details?.type as ActorType }));
    const known = new SimilarActors([...(records as readonly Actor[]), ...added]);
    return ({ id, name, details }) => {
      const similar = known.find(name, details?.type as ActorType, id);
      // The name of a state is not a misspelling, so records with similar letters are not searched for.
      if (stateOfName(name) !== undefined) return similar;
      return [...new Set([...similar, ...labels.find(name, id)])];
    };
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
