import type { StatementAct } from "../../../model/speech-act.ts";
import type { Clause } from "../clauses/clause.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { listAt } from "../phrases/participants.ts";
import { can, isFiller, isVerb, tells } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import { stanceOf } from "./clause-act.ts";
import { objectsOf } from "./offers.ts";

/** To whom an act is addressed, and at whom it is directed. */
interface Directed {
  readonly addressees: readonly NounPhrase[];
  readonly targets: readonly NounPhrase[];
}

/** The acts whose object is their target. The object of other acts is their addressee. */
const directed: ReadonlySet<StatementAct | undefined> = new Set([
  "accuse",
  "criticize",
  "oppose",
  "support",
  "threaten",
]);

/** The acts whose object is neither their target nor their addressee, as in `refused Danko a visa`. */
const answering: ReadonlySet<StatementAct | undefined> = new Set([
  "accept",
  "agree",
  "deny",
  "reject",
  "vote",
]);

/** The largest number of tokens between a verb and its object. */
const reach = 14;

/**
 * Returns the actors who are objects of a verb. They are targets, as Danko in `accused Danko of lying`, or addressees,
 * as Danko in `told Danko that it rained`.
 *
 * An actor that belongs to another object is neither. Such an actor can be the victim, as in
 * `condemned the arrest of Danko`, or the destination, as in `said on a visit to Alba that it rained`.
 */
export function directedAt(view: View, clause: Clause, act: StatementAct | undefined): Directed {
  const { tokens } = view;
  const { cue, link, found, phrase } = clause;
  const isTold = tells(cue);
  // If a noun shows the act, as in `expressed to Danko its support`, the actor is the addressee and not the target.
  const isTarget = directed.has(act) && !isTold && stanceOf(view, clause) === undefined;
  const as = (actors: readonly NounPhrase[]): Directed =>
    isTarget ? { addressees: [], targets: actors } : { addressees: actors, targets: [] };
  if (cue.form === "passive") return as(isTarget || isTold ? namedActors(view, found.phrase, phrase) : []);
  const from = phrase && phrase.from >= cue.to ? phrase.to : cue.to;
  if (answering.has(act) || tokens[from]?.kind === "comma") return as([]);
  const limit = Math.min(tokens.length, link && link.content >= from ? link.content : from + reach);
  const { direct, addressees, partners } = objectsOf(view, from, limit);
  const near = addressees.filter((each) => {
    const isTo = view.vocabulary.towards.has(tokens[each.from - 1]?.word ?? "");
    const before = tokens[each.from - (isTo ? 2 : 1)];
    // Only an actor directly after the verb, after another actor or after a word for a text is accepted. An example is
    // Danko in `a letter to Danko`.
    const isJoined = can(before, kinds.conjunction);
    if (each.from > from + 1 && !isJoined && !isFiller(before) && !can(before, kinds.document)) return false;
    return isTo || isJoined || (each === direct && (isTarget || isTold || isDative(view, each)));
  });
  // A verb such as `si congratula` ("congratulates") has its object after a preposition such as `con` ("with").
  const [partner] = isTarget && cue.cue.whole && near.length === 0 ? partners : [];
  const objects = partner && partner.from <= cue.to + 2 ? [partner] : near;
  const all = objects.flatMap((each) => namedActors(view, each, phrase));
  return as([...new Map(all.map((each) => [each.from, each])).values()]);
}

/**
 * Whether an actor without a preposition can be the addressee, as in `promised Danko a visit` and `a spus Albei că`
 * ("told Alba that").
 */
function isDative({ tokens, text, vocabulary }: View, { from, to }: NounPhrase): boolean {
  if (vocabulary.words.namesModify) return true;
  const head = tokens.slice(from, to).find(({ kind }) => kind !== "word");
  const form = text.slice(head?.start, head?.end);
  return (
    can(tokens[from - 1], kinds.genitive) ||
    vocabulary.genitiveEndings.some((ending) => form.endsWith(ending))
  );
}

/**
 * Returns the actors of a phrase that begins with a name, or with an office and a name. An office without a name is
 * left out, because a draft with an unknown actor cannot be settled.
 */
export function namedActors(
  view: View,
  actor: NounPhrase | undefined,
  speaker: NounPhrase | undefined,
): readonly NounPhrase[] {
  if (actor?.kind === undefined || actor.outlet || actor.from === speaker?.from) return [];
  const { tokens } = view;
  const head = can(tokens[actor.from], kinds.determiner) ? actor.from + 1 : actor.from;
  const isHead = tokens[head]?.kind === "name" || tokens[head]?.kind === "role";
  if (!isHead || !tokens.slice(head, actor.to).some(({ kind }) => kind === "name")) return [];
  // After a conjunction, a name before a verb is the subject of that verb. An example is Rusu in
  // `criticized Danko and Rusu rejected the plan`.
  const list = listAt(view, actor.from).filter(({ kind, outlet }) => kind !== undefined && !outlet);
  const end = list.at(-1)?.to ?? actor.to;
  return view.cueAt(end) || isVerb(tokens, end, view.vocabulary) ? list.slice(0, 1) : list;
}
