import type { DateMention, Mention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";
import { isInSameSentence, sentenceReach } from "./with-near.ts";

/** The actors in the sentence of a date, each as a key that {@link ActorKey} makes. */
export interface DateActors {
  /**
   * The actors who have this date: the speakers of statements with this date, and the participants of meetings with it.
   */
  readonly dated: Set<string>;
  readonly persons: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/**
 * A function that returns a key of an actor, or undefined if the actor is unknown. Two descriptions of one actor have
 * the same key.
 */
export type ActorKey = (actor: Speaker | Mention | undefined) => string | undefined;

/**
 * Returns a function that makes keys of actors. `holder` returns the id of the person in the dataset who has the
 * office, if the text mentions only an office instead of a name.
 */
export function actorKeys(holder: (speaker: Speaker) => string | undefined): ActorKey {
  return (actor) => actor && (actor.candidates.join(" ") || (holder(actor) ?? actor.name));
}

/** Returns a function that finds the actors in the sentence of a date. */
export function actorsOfDates(
  { mentions, statements, acts, quotations, meetings }: Reading,
  joined: readonly string[],
  keyOf: ActorKey,
): (date: DateMention) => DateActors {
  const keysOf = (actors: readonly (Speaker | Mention)[]) =>
    new Set(actors.flatMap((actor) => keyOf(actor) ?? []));
  const dated: readonly (Span & { readonly date?: string; readonly actors: readonly Speaker[] })[] = [
    ...[...statements, ...acts, ...quotations].map(
      ({ start, end, cue, date, speaker, jointlyWith = [] }) => ({
        ...(cue ?? { start, end }),
        ...(date !== undefined && { date }),
        actors: speaker ? [speaker, ...jointlyWith] : [],
      }),
    ),
    ...meetings.map((meeting) => ({ ...meeting, actors: meeting.participants })),
  ].sort((a, b) => a.start - b.start);
  const known = new Map<number, DateActors>();
  return (date) => {
    const near = <Item extends Span>(items: readonly Item[]): readonly Item[] =>
      items
        .slice(
          indexFrom(items, date.start - 2 * sentenceReach),
          indexFrom(items, date.end + 2 * sentenceReach),
        )
        .filter((item) => isInSameSentence(joined, item, date));
    const found = known.get(date.start) ?? {
      dated: keysOf(near(dated).flatMap((item) => (item.date === date.edtf ? item.actors : []))),
      persons: keysOf(near(mentions).filter(({ kind }) => kind === "person")),
      others: keysOf(near(mentions).filter(({ kind }) => kind !== "person")),
    };
    known.set(date.start, found);
    return found;
  };
}
