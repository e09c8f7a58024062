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
  /** Returns the actors that drafts use and the dataset does not have, in the order of their first use. */
  readonly added: () => readonly NewActor[];
}

/** The names of one actor in a text. */
interface Named {
  readonly name: string;
  readonly type: ActorType;
  /** The spellings in the text. Names of places that mean the actor are none. */
  readonly spellings: Set<string>;
}

/**
 * Returns the namer of the actors of a reading.
 *
 * An actor of the dataset has its id, and another actor of the gazetteer has its name and becomes a new actor. An actor
 * that no entry has, or that could be one of several, has the words of the text: no dataset has an actor of that name, so
 * the draft stays unsettled until a coder decides.
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
  for (const mention of mentions) {
    const [id, ...others] = mention.candidates;
    if (id === undefined || others.length > 0 || knownIds.has(id)) continue;
    const { name = id, kind: type, metonym } = mention;
    const named = namedById.get(id) ?? { name, type, spellings: new Set<string>() };
    namedById.set(id, named);
    if (!metonym) named.spellings.add(wordsAt(mention));
  }

  const added = new Map<string, NewActor>();
  const idsOfNames = new Map<string, string>();
  const addEntry = (id: string, { name, type, spellings }: Named): string => {
    const owner = idsOfNames.get(name);
    // Two entries of one name would otherwise become one actor.
    const unique = owner === undefined || owner === id ? name : `${name} (${id})`;
    idsOfNames.set(unique, id);
    const otherNames = [...spellings].filter((each) => each !== unique);
    added.set(unique, { name: unique, type, ...(otherNames.length > 0 && { otherNames }) });
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
      if (id === undefined || others.length > 0)
        return words === undefined || words === "" ? undefined : words;
      return nameOfEntry(id) ?? words;
    },
    agency(agency) {
      const mention = mentionAtEnd(mentions, agency);
      const [id, ...others] = mention?.candidates ?? [];
      const entry = id === undefined || others.length > 0 ? undefined : nameOfEntry(id);
      const { name } = agency;
      if (entry !== undefined) return entry;
      const ofDataset = idsByName.get(name);
      if (ofDataset !== undefined) return ofDataset;
      if (!added.has(name)) added.set(name, { name, type: "outlet" });
      return name;
    },
    added: () => [...added.values()],
  };
}

/** Returns the mention with which the words of an agency end. */
function mentionAtEnd(mentions: readonly Mention[], { end }: Span): Mention | undefined {
  const mention = mentions[indexFrom(mentions, end) - 1];
  return mention?.end === end ? mention : undefined;
}
