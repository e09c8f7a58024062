import { compareText } from "../../../dates/compare-edtf.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Citation } from "../../../model/citation.ts";
import type { TextSpan } from "../../locating/text-span.ts";
import type { NewActor } from "../new-names.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import { present } from "./build-record.ts";
import { type CitedWords, citationsOf, citeWords } from "./cite-words.ts";
import { firstMention } from "./mentions.ts";
import { referenceReader } from "./reference-reader.ts";
import { type DraftedActor, namesOf } from "./settle-actors.ts";
import type { SettleNames, SettleReport, SettleSource } from "./settle-context.ts";

/** How the drafts refer to an actor. */
export interface ActorUse {
  readonly names: Set<string>;
  /** The first of the places in the text that drafts about the actor cite. */
  first: TextSpan | undefined;
  /**
   * The first place where `readDrafts` recognized the actor as a speaker by other words than its name, such as an
   * office.
   */
  meaning: TextSpan | undefined;
}

/** The input of {@link assembleActors}. */
export interface ActorAssembly {
  readonly source: SettleSource;
  readonly names: SettleNames;
  readonly drafted: readonly DraftedActor[];
  /** How the drafts refer to actors. The key is the id of an actor. */
  readonly uses: Map<string, ActorUse>;
  readonly reportFor: (item: DraftItem) => SettleReport;
}

/** The actors of the resulting dataset, each with the items of `newActors` that describe it. */
export type AssembledActors = readonly {
  readonly actor: Actor;
  readonly items: readonly DraftItem<NewActor>[];
}[];

/**
 * Returns the new actors, and the actors of the dataset in `extends` with what the text adds to them. The citation of
 * an actor is the first of these places that exists:
 * - the first mention of its name
 * - the `words` of the new actor
 * - the place where `readDrafts` recognized the actor as a speaker
 * - the first place that a draft about the actor cites
 */
export function assembleActors(assembly: ActorAssembly): AssembledActors {
  const { source, drafted, uses } = assembly;
  const itemsOf = new Map(drafted.map(({ id, items }) => [id, items] as const));
  // Offices and parents are read first, because reading them adds further actors to `uses`.
  const partsById = new Map(
    drafted.map(({ id, items }) => [id, items.map((item) => partsOf(item, assembly))] as const),
  );
  const known = source.base.actors.map((actor) => {
    const items = itemsOf.get(actor.id) ?? [];
    const use = uses.get(actor.id);
    if (use === undefined && items.length === 0) return { actor, items };
    return { actor: extended(actor, { items, use, parts: partsById.get(actor.id) ?? [] }, assembly), items };
  });
  const added = drafted
    .filter(({ isKnown }) => !isKnown)
    .map(({ id, items }) => ({ actor: newActor(id, items, partsById.get(id) ?? [], assembly), items }));
  return [...known, ...added];
}

/** The fields of a new actor that refer to other actors. */
interface ActorParts {
  readonly parent: string | undefined;
  /** The words of the text that refer to the actor without naming it, such as `Italian` in `the Italian government`. */
  readonly words: readonly CitedWords[];
  readonly memberships: readonly {
    readonly organization: string | undefined;
    readonly role: string;
    readonly sources: readonly Citation[];
  }[];
}

function partsOf(item: DraftItem<NewActor>, assembly: ActorAssembly): ActorParts {
  const { source, names, uses, reportFor } = assembly;
  const { name, otherNames = [], words: meaning, parent, memberships = [] } = item.value;
  const report = reportFor(item);
  const context = { ...report, search: source.search, owner: item.owner };
  const meant = meaning === undefined ? [] : citeWords(meaning, { ...context, path: `${item.path}/words` });
  const named = firstMention([name, ...otherNames], source.search);
  const mention = named ?? meant[0]?.span ?? firstUse(item, assembly);
  const reader = referenceReader({
    ...report,
    source,
    names,
    owner: item.owner,
    use: (actor, used) => useActor(uses, actor, used, mention),
  });
  return {
    parent: reader.actor(parent, `${item.path}/parent`),
    words: meant,
    memberships: memberships.map(({ organization, role, words }, i) => {
      const path = `${item.path}/memberships/${i}`;
      const cited: readonly CitedWords[] =
        words === undefined
          ? mention === undefined
            ? []
            : [{ span: mention }]
          : citeWords(words, { ...context, path: `${path}/words` });
      return {
        organization: reader.actor(organization, `${path}/organization`),
        role,
        sources: citationsOf(cited, source.document.id, undefined),
      };
    }),
  };
}

function firstUse(item: DraftItem<NewActor>, { names, uses }: ActorAssembly): TextSpan | undefined {
  const { actor } = names.actors.resolve(item.value.name);
  return actor === undefined ? undefined : uses.get(actor.id)?.first;
}

/** Stores a reference of a draft to an actor in `uses`: the name that the draft uses, and the place that it cites. */
export function useActor(
  uses: Map<string, ActorUse>,
  actor: string,
  name: string,
  place: TextSpan | undefined,
): void {
  const use = uses.get(actor) ?? { names: new Set<string>(), first: undefined, meaning: undefined };
  use.names.add(name);
  use.first = earlier(use.first, place);
  uses.set(actor, use);
}

/** Stores in `uses` the words by which `readDrafts` recognized the speaker of a draft. */
export function addMeaning(uses: Map<string, ActorUse>, actor: string, words: TextSpan | undefined): void {
  const use = uses.get(actor);
  if (use !== undefined) use.meaning = earlier(use.meaning, words);
}

function earlier(first: TextSpan | undefined, second: TextSpan | undefined): TextSpan | undefined {
  return first === undefined || (second !== undefined && second.start < first.start) ? second : first;
}

/** What the text adds to an actor of the dataset. */
interface Addition {
  readonly items: readonly DraftItem<NewActor>[];
  readonly use: ActorUse | undefined;
  readonly parts: readonly ActorParts[];
}

function extended(actor: Actor, { items, use, parts }: Addition, { source }: ActorAssembly): Actor {
  const { id: document } = source.document;
  const known = [actor.name, ...(actor.otherNames ?? []).map(({ name }) => name)];
  const spelled = [...namesOf(items), ...(use?.names ?? [])].filter((name) => name !== actor.id);
  const mention = firstMention([...known, ...spelled], source.search);
  const sources =
    mention === undefined || actor.sources.some((each) => each.document === document)
      ? actor.sources
      : [...actor.sources, { document, ...mention }];
  const inText = [...new Set([...known, ...spelled])].filter(
    (name) => name !== actor.name && firstMention([name], source.search) !== undefined,
  );
  const otherNames = (actor.otherNames ?? []).map((other) =>
    inText.includes(other.name) && !other.documents.includes(document)
      ? { ...other, documents: [...other.documents, document] }
      : other,
  );
  const newNames = inText
    .filter((name) => !known.includes(name))
    .sort(compareText)
    .map((name) => ({ name, documents: [document] }));
  const allNames = [...otherNames, ...newNames];
  const parent = actor.parent ?? parts.find((each) => each.parent !== undefined)?.parent;
  const memberships = [...(actor.memberships ?? []), ...newMemberships(parts, actor)];
  return {
    ...actor,
    ...(allNames.length === 0 ? {} : { otherNames: allNames }),
    ...(parent === undefined ? {} : { parent }),
    ...(memberships.length === 0 ? {} : { memberships }),
    sources,
  };
}

/** Returns the memberships that the actor does not have yet. */
function newMemberships(parts: readonly ActorParts[], actor?: Actor): NonNullable<Actor["memberships"]> {
  const keys = new Set((actor?.memberships ?? []).map(({ organization, role }) => `${organization} ${role}`));
  return parts
    .flatMap(({ memberships }) => memberships)
    .filter(({ organization, role }) => {
      const key = `${organization} ${role}`;
      if (organization === undefined || keys.has(key)) return false;
      keys.add(key);
      return true;
    }) as never;
}

function newActor(
  id: string,
  items: readonly DraftItem<NewActor>[],
  parts: readonly ActorParts[],
  { source, uses, reportFor }: ActorAssembly,
): Actor {
  const { document, search } = source;
  const [first] = items as readonly [DraftItem<NewActor>];
  const { name, type } = first.value;
  const use = uses.get(id);
  const given = namesOf(items);
  const report = reportFor(first);
  const spelled = [...new Set([...given, ...(use?.names ?? [])])].filter((each) => each !== id);
  const inText = spelled.filter((each) => firstMention([each], search) !== undefined);
  for (const missing of given) {
    if (missing === name || inText.includes(missing)) continue;
    const message = `${first.owner}: the text does not contain the spelling "${missing}", so it was left out. Copy spellings as they are in the text.`;
    report.warn({ code: "spelling-not-in-text", path: `${first.path}/otherNames`, message });
  }
  const mention = firstMention(inText, search);
  const meant = parts.flatMap(({ words }) => words)[0]?.span;
  const cited = mention ?? meant ?? use?.meaning ?? use?.first;
  if (cited === undefined) {
    report.report({
      code: "invalid-citation",
      path: `${first.path}/name`,
      value: name,
      message: `${first.owner}: neither the text nor a draft names it. Add the spellings of the text as otherNames, or take it out.`,
    });
  } else if (mention === undefined && meant === undefined) {
    const { start, end } = cited;
    report.decide({
      code: "cited-by-use",
      path: first.path,
      id,
      message: `${first.owner}: the text does not contain its name, so it is cited by the words at ${start} to ${end}, of the first draft that uses it.`,
    });
    if (use?.meaning === undefined) {
      const message = `${first.owner}: nothing in the text has this name. Add to the new actor the spellings of the text as otherNames, or the words that mean it as words: [{ exact: "…" }], or check that the text means this actor.`;
      report.warn({ code: "actor-not-in-text", path: `${first.path}/name`, message });
    }
  }
  const otherNames = inText.filter((each) => each !== name).sort(compareText);
  const memberships = newMemberships(parts);
  return present({
    id,
    type,
    name,
    otherNames:
      otherNames.length === 0
        ? undefined
        : otherNames.map((each) => ({ name: each, documents: [document.id] })),
    parent: parts.find(({ parent }) => parent !== undefined)?.parent,
    memberships: memberships.length === 0 ? undefined : memberships,
    sources: cited === undefined ? [] : [{ document: document.id, start: cited.start, end: cited.end }],
  }) as never;
}
