import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import type { DnaActor } from "./options.ts";
import type { DnaEntity } from "./project.ts";
import type { DnaRow } from "./rows.ts";

/** What a project says about a name. Several entities of the project can have this name. */
interface KnownName {
  readonly attributes: Readonly<Record<string, string>>;
  /** Name of the parent. Undefined if no entity has one. */
  readonly parent: string | undefined;
}

type KnownActor = DnaActor & KnownName;

/**
 * Returns a map from the name of each actor to what the project says about the actor. An actor that is both a person
 * and an organization is an organization.
 */
export function knownActors(rows: readonly DnaRow[], ledger: SourceLedger): ReadonlyMap<string, KnownActor> {
  const known = new Map<string, KnownActor>();
  const names = new NameEntities(ledger);
  for (const { named } of rows) {
    for (const { type, value } of named) {
      const name = String(value.value);
      const earlier = known.get(name);
      if (earlier !== undefined && earlier.type === type && names.isAdded(value.entity)) continue;
      const isOrganization = type === "organization" || earlier?.type === "organization";
      const { attributes, parent } = names.add(name, value.entity);
      known.set(name, { type: isOrganization ? "organization" : "person", attributes, parent });
    }
  }
  for (const { type, parent } of known.values())
    if (type === "person" && parent !== undefined) ledger.drop("ENTITIES", "ChildOf", "parents of persons");
  return known;
}

/** Returns a map from each concept to what the project says about it. */
export function knownConcepts(rows: readonly DnaRow[], ledger: SourceLedger): ReadonlyMap<string, KnownName> {
  const known = new Map<string, KnownName>();
  const names = new NameEntities(ledger);
  for (const { concept } of rows)
    if (concept !== undefined) known.set(concept.value, names.add(concept.value, concept.entity));
  return known;
}

/**
 * Joins the entities that have the same name. Each statement type has its own entities, so a person of two types has
 * two entities, and their attributes can differ. The first value of an attribute is kept, and the losses count the
 * others.
 */
class NameEntities {
  readonly #ledger: SourceLedger;
  readonly #added = new Set<DnaEntity>();
  readonly #known = new Map<string, KnownName>();

  constructor(ledger: SourceLedger) {
    this.#ledger = ledger;
  }

  /**
   * Returns whether an entity has been added. The result is also true if there is no entity, as in a row of the
   * statement export.
   */
  isAdded(entity: DnaEntity | undefined): boolean {
    return entity === undefined || this.#added.has(entity);
  }

  /** Adds an entity, and returns what all entities with this name say about it. */
  add(name: string, entity: DnaEntity | undefined): KnownName {
    const known = this.#known.get(name) ?? { attributes: {}, parent: undefined };
    if (entity === undefined || this.#added.has(entity)) return known;
    this.#added.add(entity);
    for (const [attribute, value] of Object.entries(entity.attributes))
      if (Object.hasOwn(known.attributes, attribute) && known.attributes[attribute] !== value)
        this.#ledger.drop(
          "ATTRIBUTEVALUES",
          attribute,
          "values that differ from those of an earlier entity with the same name",
        );
    const parent = entity.parent === name ? undefined : entity.parent;
    if (parent !== undefined && known.parent !== undefined && parent !== known.parent)
      this.#ledger.drop(
        "ENTITIES",
        "ChildOf",
        "parents that differ from those of an earlier entity with the same name",
      );
    const joined = {
      attributes: { ...entity.attributes, ...known.attributes },
      parent: known.parent ?? parent,
    };
    this.#known.set(name, joined);
    return joined;
  }
}
