import type { NewActor } from "../../coding/drafts/new-names.ts";
import type { Actor, ActorType } from "../../model/actor.ts";
import type { AgencyMention, Mention, Office, OfficeMention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";
import { officesBySpeaker, principalsOf } from "./principals.ts";

/**
 * Functions that return the ids or names of actors for drafts. They also collect the actors that are not in the
 * dataset.
 */
export interface DraftActors {
  /** Returns the id or the name of a speaker, or undefined if the text has no words for the speaker. */
  readonly speaker: (speaker: Speaker) => string | undefined;
  /**
   * Returns the id of the actor of the dataset who has the office, if the text mentions the office instead of a name.
   */
  readonly holder: (speaker: Speaker) => string | undefined;
  /** Returns whether an actor of the dataset has this id. */
  readonly isKnown: (id: string | undefined) => boolean;
  /** Returns the id or the name of an agency. */
  readonly agency: (agency: AgencyMention) => string;
  /**
   * Returns the state or organization for which a speaker speaks, according to the offices of the speaker in the
   * dataset or in the text. It is undefined if the speaker does not speak for another actor.
   */
  readonly principal: (speaker: Speaker) => Principal | undefined;
  /**
   * Returns the id of the state or organization for which a speaker speaks. Unlike `principal`, this function adds no
   * actor to `added`.
   */
  readonly principalId: (speaker: Speaker) => string | undefined;
  /** Returns the actors of drafts that are not in the dataset, in the order in which the text mentions them. */
  readonly added: () => readonly NewActor[];
}

/** The state or organization for which a speaker speaks. */
interface Principal {
  /**
   * The id or the name of the state or organization. It is absent if the text has the office of the speaker without its
   * state or organization.
   */
  readonly actor?: string;
  /** The id or the name of the state to which the office probably belongs, if `actor` is absent. */
  readonly likely?: string;
  /** The office in English. */
  readonly role?: string;
}

/** The mentions of one actor in a text, taken together. */
interface Named {
  readonly name: string;
  readonly type: ActorType;
  /** The position of the first mention. */
  readonly first: number;
  /** The spellings of the name in the text, without places that mean the actor, such as `Moscow` for Russia. */
  readonly spellings: Set<string>;
  /** The words of the first mention. */
  words?: Span;
}

/**
 * Returns functions that find the ids or names of the actors of a reading.
 *
 * An actor of the dataset is identified by its id. Another actor of the gazetteer, and a person whom only the text
 * names, becomes a new actor and is identified by its name. If the text has no name for an actor, or a name that fits
 * several entries, the actor is identified by the words of the text. As no actor of a dataset has these words as its
 * name, the draft stays unsettled until a coder identifies the actor. `holder` returns the actor of the dataset who has
 * an office, if the text mentions the office instead of a name.
 */
export function draftActors(
  { mentions, offices, published }: Reading,
  characters: readonly string[],
  known: readonly Actor[],
  holder: (speaker: Speaker) => string | undefined,
): DraftActors {
  const wordsAt = ({ start, end }: Span): string =>
    characters.slice(start, end).join("").replace(/\s+/gu, " ").trim();
  const knownIds = new Set(known.map(({ id }) => id));
  const idsByName = new Map(known.map(({ id, name }) => [name, id] as const));
  const namedById = new Map<string, Named>();
  const unlistedByName = new Map<string, Named>();
  const withExact = ({ start, end }: Span) => ({ start, end, exact: characters.slice(start, end).join("") });
  const addMention = (group: Map<string, Named>, key: string, mention: Mention): void => {
    const { name = key, kind: type, metonym } = mention;
    const named: Named = group.get(key) ?? { name, type, first: mention.start, spellings: new Set<string>() };
    group.set(key, named);
    if (!metonym) named.spellings.add(wordsAt(mention));
    named.words ??= { start: mention.start, end: mention.end };
  };
  for (const mention of mentions) {
    const [id, ...others] = mention.candidates;
    if (id === undefined) addMention(unlistedByName, mention.name ?? wordsAt(mention), mention);
    else if (others.length === 0 && !knownIds.has(id)) addMention(namedById, id, mention);
  }

  const personBySurname = personsBySurname(unlistedByName);
  const entriesByName = new Map([...namedById].map(([id, { name }]) => [name, id] as const));

  const added = new Map<string, { readonly actor: NewActor; readonly first: number }>();
  const idsOfNames = new Map<string, string>();
  const addEntry = (id: string, { name, type, first, spellings, words }: Named): string => {
    const owner = idsOfNames.get(name);
    // If two entries have the same name, the id is appended to the name of the second one, so that they do not become
    // one actor.
    const unique = owner === undefined || owner === id ? name : `${name} (${id})`;
    idsOfNames.set(unique, id);
    const otherNames = [...spellings].filter((each) => each !== unique);
    const actor = {
      name: unique,
      type,
      ...(otherNames.length > 0 && { otherNames }),
      // The text can have only a place or an adjective for the actor, such as `Berlin` for Germany. The new actor
      // then cites these words, because they are not a spelling of its name.
      ...(spellings.size === 0 && words && { words: [withExact(words)] }),
    };
    if (!added.has(unique)) added.set(unique, { actor, first });
    return unique;
  };

  const nameOfEntry = (id: string): string | undefined => {
    if (knownIds.has(id)) return id;
    const named = namedById.get(id);
    return named && addEntry(id, named);
  };

  const officesOf = officesBySpeaker(offices);
  const knownPrincipal = principalsOf(known, published);

  /**
   * Returns the id or the name of the state or organization that an office belongs to. If it is in neither the dataset
   * nor the mentions, it becomes a new actor. This is the case if the text has only an adjective for it, as in `the
   * Russian president`.
   */
  const nameOfOrganization = (
    { id, name, kind }: NonNullable<Office["organization"]>,
    office: Span,
  ): string => {
    const own = id === undefined ? undefined : nameOfEntry(id);
    const ofDataset = own ?? idsByName.get(name);
    if (ofDataset !== undefined) return ofDataset;
    if (!added.has(name)) {
      const actor = { name, type: kind, words: [withExact(office)] };
      added.set(name, { actor, first: office.start });
    }
    return name;
  };

  /**
   * Adds an office in the text to a new actor. A person gets the office as a membership. A body gets the state or
   * organization of the office as its parent.
   */
  const withOffice = (actor: string, type: ActorType, office: OfficeMention): void => {
    const item = added.get(actor);
    const { organization, role } = office;
    if (item === undefined || organization === undefined) return;
    const name = nameOfOrganization(organization, office);
    if (name === actor) return;
    const words = [withExact(office)];
    const more =
      type === "person" ? { memberships: [{ organization: name, role, words }] } : { parent: name };
    added.set(actor, { ...item, actor: { ...item.actor, ...more } });
  };

  const nameOfSpeaker = (speaker: Speaker): string | undefined => {
    const { candidates, name, antecedent, span = antecedent } = speaker;
    const [id = holder(speaker), ...others] = candidates;
    const words = name ?? (span && wordsAt(antecedent ?? span));
    if (id !== undefined && others.length === 0) return nameOfEntry(id) ?? words;
    const unlisted = id === undefined && name !== undefined ? unlistedByName.get(name) : undefined;
    if (unlisted !== undefined) return addEntry(unlisted.name, unlisted);
    // A ministry that speaks is read as an office, such as Romanian `Ministerul de Externe de la București` (`the
    // Foreign Ministry in Bucharest`). If the text also mentions an entry of the gazetteer with the English name of
    // this office, the ministry is this entry.
    const listed = id === undefined && name !== undefined ? entriesByName.get(name) : undefined;
    if (listed !== undefined) return nameOfEntry(listed);
    // A headline can have the surname before the text names the person in full, as in `Orsini: the bridge is closed`.
    const named = id === undefined && name === undefined ? personBySurname(words ?? "") : undefined;
    if (named !== undefined) return addEntry(named.name, named);
    return words === "" ? undefined : words;
  };

  return {
    holder,
    principalId(speaker) {
      const [id = holder(speaker), ...others] = speaker.candidates;
      if (others.length > 0) return undefined;
      const ofDataset = id === undefined ? undefined : knownPrincipal(id)?.actor;
      return ofDataset ?? officesOf(speaker).find(({ organization }) => organization?.id)?.organization?.id;
    },
    isKnown: (id) => id !== undefined && knownIds.has(id),
    speaker(speaker) {
      const isNew = (actor: string | undefined) =>
        actor !== undefined && added.get(actor)?.actor.memberships === undefined;
      const actor = nameOfSpeaker(speaker);
      const office = officesOf(speaker).find(({ organization }) => organization !== undefined);
      const type = actor === undefined ? undefined : added.get(actor)?.actor.type;
      if (actor !== undefined && office !== undefined && type !== undefined && isNew(actor)) {
        if (type === "person" || type === "body") withOffice(actor, type, office);
      }
      return actor;
    },
    principal(speaker) {
      const [id = holder(speaker), ...others] = speaker.candidates;
      if (others.length > 0) return undefined;
      const ofDataset = id === undefined ? undefined : knownPrincipal(id);
      if (ofDataset !== undefined) return ofDataset;
      const found = officesOf(speaker);
      const office =
        found.find(({ organization }) => organization) ??
        found.find(({ likelyOrganization }) => likelyOrganization) ??
        found[0];
      if (office === undefined) return undefined;
      const { role, organization, likelyOrganization } = office;
      if (organization) return { role, actor: nameOfOrganization(organization, office) };
      return { role, ...(likelyOrganization && { likely: nameOfOrganization(likelyOrganization, office) }) };
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

/**
 * Returns a function that returns the person with a surname. If several persons or none have it, the function returns
 * undefined.
 */
function personsBySurname(persons: ReadonlyMap<string, Named>): (surname: string) => Named | undefined {
  const bySurname = new Map<string, Named | undefined>();
  for (const person of persons.values()) {
    const surname = person.name.slice(person.name.lastIndexOf(" ") + 1);
    if (person.type === "person" && surname !== person.name)
      bySurname.set(surname, bySurname.has(surname) ? undefined : person);
  }
  return (surname) => bySurname.get(surname);
}

/** Returns the mention that ends where the words for an agency end. */
function mentionAtEnd(mentions: readonly Mention[], { end }: Span): Mention | undefined {
  const mention = mentions[indexFrom(mentions, end) - 1];
  return mention?.end === end ? mention : undefined;
}
