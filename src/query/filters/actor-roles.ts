import { memoize } from "../../collections/memo.ts";
import type { Registry } from "../../dataset/registry.ts";
import type { Participant } from "../../model/meeting.ts";
import { attributedTo, type StanceAct } from "../stances/stance-act.ts";

/** The roles that an actor can have in records. */
export const actorRoles = [
  /** The actor made a statement, alone or jointly. */
  "speaker",
  /**
   * A statement, a proposal or a response was made on behalf of the actor, or the actor made it for itself. The filter
   * `principals` of statements selects by this role.
   */
  "principal",
  /** A statement or a proposal was addressed to the actor. */
  "addressee",
  /** A statement or an event was directed at the actor. */
  "target",
  /** The actor put forward a proposal. */
  "proposer",
  /** The actor answered a proposal. */
  "respondent",
  /** The actor took part in a meeting, or was to take part in one. */
  "participant",
  /** The actor acted in an event. */
  "actor",
  /** A base is on the territory of the actor. */
  "host",
  /** The actor operates a base. */
  "operator",
  /** The actor published a document. */
  "publisher",
] as const;

/** One of {@link actorRoles}. */
export type ActorRole = (typeof actorRoles)[number];

/** The fields of records that contain actors. In all kinds of record, a field stands for the same role. */
interface RoleFields
  extends Readonly<Partial<Record<"speaker" | "by" | "host" | "publisher", string>>>,
    Readonly<
      Partial<
        Record<
          "jointlyWith" | "addressees" | "targets" | "proposers" | "actors" | "operators",
          readonly string[]
        >
      >
    > {
  readonly participants?: readonly Participant[];
}

/** Returns the roles of each actor in the records of a dataset. Actors without a role are left out. */
export const rolesByActor: (registry: Registry) => ReadonlyMap<string, ReadonlySet<ActorRole>> =
  /* @__PURE__ */ memoize(({ byId }: Registry) => {
    const roles = new Map<string, Set<ActorRole>>();
    const add = (role: ActorRole, actors: readonly (string | undefined)[] = []) => {
      for (const actor of actors) {
        if (actor === undefined) continue;
        const found = roles.get(actor) ?? new Set();
        roles.set(actor, found.add(role));
      }
    };
    for (const { record } of byId.values()) {
      const fields = record as RoleFields;
      const { speaker, by, proposers } = fields;
      if (speaker !== undefined || by !== undefined || proposers !== undefined)
        add("principal", attributedTo(record as StanceAct["record"], "principal"));
      add("speaker", [speaker, ...(fields.jointlyWith ?? [])]);
      add("addressee", fields.addressees);
      add("target", fields.targets);
      add("proposer", proposers);
      add("respondent", [by]);
      add(
        "participant",
        fields.participants?.map(({ actor }) => actor),
      );
      add("actor", fields.actors);
      add("host", [fields.host]);
      add("operator", fields.operators);
      add("publisher", [fields.publisher]);
    }
    return roles;
  });
