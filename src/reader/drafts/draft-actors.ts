import type { NewActor } from "../../coding/drafts/draft.ts";
import type { Actor, ActorType } from "../../model/actor.ts";
import type { AgencyMention, Mention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";

/** Names the actors of drafts, and collects those that a dataset does not have. */
export interface DraftActors {
  /** Returns the id or the name of a speaker. It is undefined if the text has no words for the speaker. */
  readonly speaker: (speaker: Speaker) => string | undefined;
  /** Returns the id or the name of an agency. */
  readonly agency: (agency: AgencyMention) => string;
  /** Returns the actors that drafts use and the dataset does not have, in the order of the text. */
  readonly added: () => readonly NewActor[];
}

/** The names of one actor in a text. */
interface Named {
  readonly name: string;
  readonly type: ActorType;
  /** The position of the first mention. */
  readonly first: number;
  /** The spellings in the text. Names of places that mean the actor are none. */
  readonly spellings: Set<string>;
}

/**
 * Returns the namer of the actors of a reading.
 *
 * An actor of the dataset has its id. Another actor of the gazetteer, and a person whom only the text names, has its name
 * and becomes a new actor. An actor without a name, or whose name fits several entries, has the words of the text: no
 * dataset has an actor of that name, so the draft stays unsettled until a coder decides.
 */
export function draftActors(
  { mentions }: Reading,
  characters: readonly string[],
  known: readonly Pick<Actor, "id" | "name">[],
): DraftActors {
  const wordsAt = ({ start, end }: Span): string =>
    characters.slice(start, end).join("").replace(/\s+/gu, " ").trim();
  const knownIds = new Set(known.map(({ id }) => id));
  const idsByName = new Map(known.map(({ id, name }) => [name, id] as const));
  const namedById = new Map<string, Named>();
  const unlistedByName = new Map<string, Named>();
  const addMention = (group: Map<string, Named>, key: string, mention: Mention): void => {
    const { name = key, kind: type, metonym } = mention;
    const named = group.get(key) ?? { name, type, first: mention.start, spellings: new Set<string>() };
    group.set(key, named);
    if (!metonym) named.spellings.add(wordsAt(mention));
  };
  for (const mention of mentions) {
    const [id, ...others] = mention.candidates;
    if (id === undefined) addMention(unlistedByName, mention.name ?? wordsAt(mention), mention);
    else if (others.length === 0 && !knownIds.has(id)) addMention(namedById, id, mention);
  }

  const added = new Map<string, { readonly actor: NewActor; readonly first: number }>();
  const idsOfNames = new Map<string, string>();
  const addEntry = (id: string, { name, type, first, spellings }: Named): string => {
    const owner = idsOfNames.get(name);
    // Two entries of one name would otherwise become one actor.
    const unique = owner === undefined || owner === id ? name : `${name} (${id})`;
    idsOfNames.set(unique, id);
    const otherNames = [...spellings].filter((each) => each !== unique);
    const actor = { name: unique, type, ...(otherNames.length > 0 && { otherNames }) };
    added.set(unique, { actor, first });
    return unique;
  };

  const nameOfEntry = (id: string): string | undefined => {
    if (knownIds.has(id)) return id;
    const named = namedById.get(id);
    return named && addEntry(id, named);
  };

  return {
    speaker({ candidates, name, span }) {
      const [id, ...others] = candidates;
      const words = name ?? (span && wordsAt(span));
      if (id !== undefined && others.length === 0) return nameOfEntry(id) ?? words;
      const unlisted = id === undefined && name !== undefined ? unlistedByName.get(name) : undefined;
      if (unlisted !== undefined) return addEntry(unlisted.name, unlisted);
      return words === "" ? undefined : words;
    },
    agency(agency) {
      const mention = mentionAtEnd(mentions, agency);
      const [id, ...others] = mention?.candidates ?? [];
      const entry = id === undefined || others.length > 0 ? undefined : nameOfEntry(id);
      const { name } = agency;
      if (entry !== undefined) return entry;
      const ofDataset = idsByName.get(name);
      if (ofDataset !== undefined) return ofDataset;
      if (!added.has(name)) added.set(name, { actor: { name, type: "outlet" }, first: agency.start });
      return name;
    },
    added: () => [...added.values()].sort((a, b) => a.first - b.first).map(({ actor }) => actor),
  };
}

/** Returns the mention with which the words of an agency end. */
function mentionAtEnd(mentions: readonly Mention[], { end }: Span): Mention | undefined {
  const mention = mentions[indexFrom(mentions, end) - 1];
  return mention?.end === end ? mention : undefined;
}
