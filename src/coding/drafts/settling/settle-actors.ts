import { compareText } from "../../../dates/compare-edtf.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Actor } from "../../../model/actor.ts";
import { canonicalText } from "../../merging/canonical-text.ts";
import type { IdMaker } from "../../names/make-id.ts";
import type { NewActor } from "../new-names.ts";
import type { DraftCandidate, DraftDecision, DraftProblem } from "../settled-drafts.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import {
  type ActorDirectory,
  actorDirectory,
  type NamedActor,
  plainName,
  type ResolvedName,
} from "./actor-directory.ts";
import type { SettleSource } from "./settle-context.ts";

/** An actor that items of `newActors` describe. The dataset in `extends` may already have the actor. */
export interface DraftedActor {
  readonly id: string;
  readonly items: readonly DraftItem<NewActor>[];
  /** Whether the dataset already has the actor. */
  readonly isKnown: boolean;
}

/** The actors that drafts can name. */
export interface SettledActors {
  readonly directory: ActorDirectory;
  /** The actors that `newActors` describes, in the order of their ids. */
  readonly drafted: readonly DraftedActor[];
}

/** The input of {@link settleActors}. */
export interface ActorsContext {
  readonly source: SettleSource;
  readonly ids: IdMaker;
  readonly report: (item: DraftItem, problem: DraftProblem) => void;
  readonly decide: (decision: DraftDecision) => void;
}

/**
 * Returns the actors that drafts can refer to: the actors of the dataset, and the new actors with their ids. A new
 * actor that has the name of an actor of the dataset is treated as that actor.
 */
export function settleActors(items: readonly DraftItem<NewActor>[], context: ActorsContext): SettledActors {
  const { source, ids, decide } = context;
  const known = source.base.actors.map(namedActorOf);
  const knownDirectory = actorDirectory(known, source);
  const byName = new Map<string, { id: string; items: DraftItem<NewActor>[]; isKnown: boolean }>();
  // If several new actors would get the same id, the ids are numbered. The actors are sorted by their content first, so
  // that the order of the drafts does not change any id.
  const sorted = [...items].sort((a, b) => compareText(canonicalText(a.value), canonicalText(b.value)));
  for (const item of sorted) {
    const { name, type } = item.value;
    const plain = plainName(name) || name;
    const existing = byName.get(plain);
    if (existing !== undefined) {
      if (!hasType(item, existing.items[0]?.value.type, existing.id, context)) continue;
      existing.items.push(item);
      const message = `${item.owner}: another new actor has the same name, so both are "${existing.id}".`;
      decide({ code: "joined", path: item.path, id: existing.id, message });
      continue;
    }
    const found = knownDirectory.resolve(name);
    const unclear = unclearName(found);
    if (unclear !== undefined) {
      const { message, candidates } = unclear;
      const place = { path: `${item.path}/name`, value: name };
      context.report(item, {
        code: "unknown-id",
        ...place,
        message: `${item.owner}: ${message}`,
        candidates,
      });
      continue;
    }
    if (found.actor !== undefined) {
      const { id, type: knownType } = found.actor;
      if (!hasType(item, knownType, id, context)) continue;
      byName.set(plain, { id, items: [item], isKnown: true });
      const message = `${item.owner}: the dataset has this actor, "${id}" (${found.match}).`;
      decide({ code: "known-actor", path: item.path, id, message });
      continue;
    }
    const chosen = Object.hasOwn(source.chosenIds, name) ? source.chosenIds[name] : undefined;
    const id = chosen ?? ids.make([name], type);
    byName.set(plain, { id, items: [item], isKnown: false });
    decide({ code: "new-actor", path: item.path, id, message: `${item.owner}: it has the id "${id}".` });
  }
  const drafted = [...byName.values()].sort((a, b) => compareText(a.id, b.id));
  return { directory: actorDirectory(withDrafted(known, drafted), source), drafted };
}

/**
 * Returns the candidates of a name that has to be corrected, because several actors have it or because it is only the
 * surname of an actor. Undefined for any other name.
 */
function unclearName(
  found: ResolvedName,
): { readonly message: string; readonly candidates: readonly DraftCandidate[] } | undefined {
  if (found.actor === undefined) return found.isAmbiguous ? found : undefined;
  if (found.match !== "surname") return undefined;
  const { id, names } = found.actor;
  const message = `the dataset has the actor "${id}" of that surname. Write its id where the drafts name it, or the full name of the new actor.`;
  return { message, candidates: [{ id, text: names[0] ?? id }] };
}

/** Returns the actors of the dataset with the names that drafts add to them, followed by the new actors. */
function withDrafted(known: readonly NamedActor[], drafted: readonly DraftedActor[]): readonly NamedActor[] {
  const spellings = new Map(
    drafted.filter(({ isKnown }) => isKnown).map(({ id, items }) => [id, namesOf(items)] as const),
  );
  const added = drafted
    .filter(({ isKnown }) => !isKnown)
    .map(({ id, items }) => ({ id, type: typeOf(items), names: namesOf(items) }));
  const all = known.map((actor) => ({
    ...actor,
    names: [...new Set([...actor.names, ...(spellings.get(actor.id) ?? [])])],
  }));
  return [...all, ...added];
}

function typeOf(items: readonly DraftItem<NewActor>[]): Actor["type"] {
  return (items[0] as DraftItem<NewActor>).value.type;
}

/** Returns the names of a new actor, the customary one first. */
export function namesOf(items: readonly DraftItem<NewActor>[]): readonly string[] {
  const others = items.flatMap(({ value }) => [value.name, ...(value.otherNames ?? [])]);
  return [...new Set(others)];
}

/** Returns an actor of a dataset with all of its names. */
function namedActorOf({ id, type, name, otherNames = [] }: Actor): NamedActor {
  return { id, type, names: [name, ...otherNames.map((other) => other.name)] };
}

/**
 * Compares the type of a new actor with the type of an actor that has the same name. Returns whether the types are
 * equal, and reports a problem if they are not.
 */
function hasType(
  item: DraftItem<NewActor>,
  type: Actor["type"] | undefined,
  id: string,
  { report }: ActorsContext,
): boolean {
  if (item.value.type === type) return true;
  const message = `${item.owner}: type ${shown(item.value.type)} contradicts the actor "${id}" of the same name, which is of the type "${type}". Correct the type, or distinguish the names.`;
  const candidates = [{ id, text: item.value.name }];
  report(item, {
    code: "inconsistent-record",
    path: `${item.path}/type`,
    value: item.value.type,
    message,
    candidates,
  });
  return false;
}
