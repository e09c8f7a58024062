import { type Entry, registryOf } from "../../dataset/registry.ts";
import type { Actor } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Issue } from "../../model/issue.ts";
import { nameOf } from "../../query/name-of.ts";
import type { EntitySource } from "./entities.ts";
import type { DnaLossCounter } from "./losses.ts";
import type { DnaStatement } from "./statements.ts";

/** Returns the person and the organization of a statement of DNA. */
export function rolesOf(
  { statement, speaker }: DnaStatement,
  sources: Sources,
  counter: DnaLossCounter,
): { readonly personal: EntitySource | undefined; readonly collective: EntitySource | undefined } {
  const { id, onBehalfOf } = statement;
  // The principal of a statement belongs to its main speaker. The other speakers of a joint statement have no
  // principal.
  const principal = speaker === statement.speaker ? onBehalfOf : undefined;
  const source = sources.of(speaker);
  const isPerson = sources.typeOf(speaker) === "person";
  const isFree = principal !== undefined && isPerson && sources.typeOf(principal) !== "person";
  if (principal !== undefined && !isFree) {
    const reason = "DNA has one organization for a statement, and one person";
    counter.drop("statements", id, reason, "onBehalfOf");
  }
  if (!isPerson) return { personal: undefined, collective: source };
  return { personal: source, collective: isFree ? sources.of(principal) : undefined };
}

/** The records that become entities. */
export class Sources {
  readonly #dataset: Dataset;
  readonly #used = new Map<string, EntitySource>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  typeOf(actor: string): Actor["type"] | undefined {
    return (registryOf(this.#dataset).byId.get(actor)?.record as Actor | undefined)?.type;
  }

  /** Returns the entity of a record. The record is an actor, an issue, or something else that a position is on. */
  of(id: string, seen: ReadonlySet<string> = new Set()): EntitySource {
    const known = this.#used.get(id);
    if (known !== undefined) return known;
    const { kind, record } = registryOf(this.#dataset).byId.get(id) as Entry;
    const { attributes = {}, parent, broader, type } = record as Partial<Actor & Issue>;
    const above = kind === "actors" ? (type === "person" ? undefined : parent) : broader;
    const inside = new Set([...seen, id]);
    const source: EntitySource = {
      kind: kind === "actors" || kind === "issues" ? kind : "proposals",
      id,
      name: nameOf(this.#dataset, id) ?? id,
      attributes,
      parent: above === undefined || inside.has(above) ? undefined : this.of(above, inside),
    };
    this.#used.set(id, source);
    return source;
  }

  /**
   * Counts the fields that are lost because entities of DNA do not have them. Also counts the records that do not
   * become entities.
   */
  countLosses(counter: DnaLossCounter): void {
    const { actors, issues, proposals, meetings, bases, events } = this.#dataset;
    for (const actor of actors) {
      if (!this.#used.has(actor.id)) counter.drop("actors", actor.id, "no statement in the rows names them");
      else countActor(actor, counter);
    }
    for (const issue of issues) {
      if (!this.#used.has(issue.id)) counter.drop("issues", issue.id, "no statement in the rows names them");
      else {
        counter.dropOthers("issues", issue, ["id", "label", "proposition", "broader", "attributes"]);
        if (issue.proposition !== issue.label)
          counter.drop("issues", issue.id, "the concept is the label", "proposition");
        countTexts("issues", issue, counter);
      }
    }
    for (const [kind, records] of Object.entries({ proposals, meetings, bases, events }))
      for (const { id } of records)
        counter.drop(kind as "proposals", id, "DNA has statements in documents only");
  }
}

function countActor(actor: Actor, counter: DnaLossCounter): void {
  const { id, type, parent } = actor;
  counter.dropOthers("actors", actor, ["id", "type", "name", "parent", "attributes", "sources"]);
  if (type !== "person" && type !== "organization")
    counter.drop("actors", id, "DNA distinguishes persons and organizations only", "type");
  if (type === "person" && parent !== undefined)
    counter.drop("actors", id, "DNA has no field for it", "parent");
  countTexts("actors", actor, counter);
}

/** Counts the attributes that are lost. DNA allows only texts of at most 190 characters. */
function countTexts(
  kind: "actors" | "issues",
  { id, attributes = {} }: Actor | Issue,
  counter: DnaLossCounter,
): void {
  for (const [name, value] of Object.entries(attributes))
    if (typeof value !== "string" || value.length > 190)
      counter.drop(kind, id, "attributes are texts of at most 190 characters in DNA", `attributes.${name}`);
}
