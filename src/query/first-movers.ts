import { groupBy } from "../collections/group-by.ts";
import { idsOf } from "../dataset/id-rules.ts";
import { type Registry, registryOf } from "../dataset/registry.ts";
import { type Beginning, beginningOf, codedBeginningOf } from "../dates/beginning.ts";
import { compareDates, compareText } from "../dates/compare-edtf.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import { type Stance, stances } from "../model/stance.ts";
import { checkOptions } from "../options/check-options.ts";
import { someOf } from "../options/some-of.ts";
import { relatedUtterancesByActor } from "./stances/related-utterances.ts";
import { repliedActs } from "./stances/replied-acts.ts";
import { selectUtterances, utteranceTest } from "./stances/select-utterances.ts";
import type { StanceAct } from "./stances/stance-act.ts";
import type { MatterId, StanceOptions } from "./stances/stance-comparison.ts";
import { comparedIds, distinctIds } from "./stances/stance-rows.ts";
import { stanceRules } from "./stances/stance-rules.ts";
import type { ActId } from "./stances/stance-summary.ts";
import type { Utterance, UtterancesByActor } from "./stances/utterances.ts";

/** Options of {@link firstMovers}. */
export interface FirstMoversOptions<out I extends Ids = Ids> extends StanceOptions<I> {
  /**
   * Restricts the comparison to acts that take one of these stances. For example, `["oppose"]` shows which actor was
   * the first to oppose a matter.
   */
  readonly stances?: readonly Stance[] | undefined;
  /** Keeps only the matters on which one of these actors was certainly the first. */
  readonly certainlyFirst?: readonly I["actors"][] | undefined;
  /**
   * Keeps only the matters on which one of these actors was the first if uncertain and approximate dates are taken as
   * exact.
   */
  readonly codedFirst?: readonly I["actors"][] | undefined;
  /** Keeps only the matters on which one of these actors may have been the first. */
  readonly possiblyFirst?: readonly I["actors"][] | undefined;
}

/** The actors that took the first stance on an issue, a proposal, a term or a response. */
export interface FirstMovers<out I extends Ids = Ids> {
  /** The issue, proposal, term or response that the stances are on. */
  readonly on: MatterId<I>;
  /**
   * The actors that were certainly the first to take a stance, whichever days the dates of the acts mean. If the first
   * act is attributed to several actors, all of them are listed, such as the speakers of a joint statement, or a
   * minister and the state. Empty if the dates do not decide who was first.
   */
  readonly certainlyFirst: readonly I["actors"][];
  /** The actors that were the first to take a stance if uncertain and approximate dates are taken as exact. */
  readonly codedFirst: readonly I["actors"][];
  /**
   * The actors that may have been the first to take a stance: they are the first for at least some of the days that the
   * dates can mean. The actors are in the order of their acts.
   */
  readonly possiblyFirst: readonly I["actors"][];
  /** All actors that are compared and took a stance, sorted by id. */
  readonly actors: readonly I["actors"][];
  /** The acts that can have been the first, sorted by date. Undated acts come last. */
  readonly records: readonly ActId<I>[];
  /** The date of the first act; null if it is undated, or if several acts can have been the first. */
  readonly date: Edtf | null;
}

/**
 * Returns, for each issue, proposal, term or response, which of the actors took a stance first. Rows are in the order
 * of the option `on`, or else sorted by id. A matter on which fewer than two actors took a stance has no row.
 *
 * The acts are those of {@link compareStances} with the same options. By default, an act counts for the actor that
 * performed it and for its principal, so a minister and the state are first at the same time. To attribute acts only to
 * principals, such as states, set `attributeTo: "principal"`.
 *
 * Dates of limited precision often do not decide the order. The act of another actor on the same day, or in a period
 * that overlaps, may have been the first. An act that is undated, uncertain or approximate can have been the first in
 * any case, because EDTF does not say how far the true date may be from such a date. `certainlyFirst` therefore is
 * often empty, and `possiblyFirst` has every actor that may have been the first. `codedFirst` takes uncertain and
 * approximate dates as exact, as `coded` of {@link elapsed} does. To leave out undated acts, set `from`.
 *
 * A reply comes after the act that it answers, whatever the dates. Therefore a reply is never the first if the act that
 * it answers is also compared. A response is a reply to its proposal, and any act is a reply to the acts in its field
 * `inReplyTo`.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value, and for an empty list.
 *
 * @example
 * ```ts
 * import { firstMovers } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const both = { actors: ["russia", "united-states"] } as const;
 * firstMovers(dataset, { ...both, certainlyFirst: ["united-states"] }).map(({ on }) => on);
 * // => ["blinken-meeting-proposal", "meeting-in-geneva"]
 *
 * // Russia may have been the first to speak of dialogue, because the dates of both overlap.
 * const [row] = firstMovers(dataset, { ...both, on: ["us-russia-dialogue"] });
 * [row?.certainlyFirst, row?.possiblyFirst]; // => [[], ["russia", "united-states"]]
 * ```
 */
export function firstMovers<I extends Ids>(
  dataset: Dataset<I>,
  options: FirstMoversOptions<I> = {},
): readonly FirstMovers<I>[] {
  const actorIds = idsOf(["actors"]);
  checkOptions(
    "firstMovers",
    options,
    {
      ...stanceRules(),
      stances: someOf(stances),
      certainlyFirst: actorIds,
      codedFirst: actorIds,
      possiblyFirst: actorIds,
    },
    dataset,
  );
  const wanted = options.stances;
  const fits = utteranceTest(options);
  const registry = registryOf(dataset);
  const selected = selectUtterances(
    relatedUtterancesByActor(registry, options),
    options,
    wanted === undefined
      ? fits
      : (utterance) => wanted.includes(utterance.stance) && (fits?.(utterance) ?? true),
  );
  const { actors, matters } = comparedIds(selected, options);
  const rows = matters.flatMap((on) => {
    const row = rowOf(on, actors, selected, registry);
    const isKept = selections.every((name) => options[name]?.some((id) => row[name].includes(id)) ?? true);
    return row.actors.length > 1 && isKept ? [Object.freeze(row)] : [];
  });
  return displayed(rows, ({ records: _, ...row }) => row) as unknown as readonly FirstMovers<I>[];
}

const selections = ["certainlyFirst", "codedFirst", "possiblyFirst"] as const;

/** An act, and the actors to whom it is attributed. Only compared actors are listed, sorted by id. */
interface ActOfActors {
  readonly act: StanceAct;
  readonly actors: readonly string[];
  /** The keys of the acts to which this act replies. */
  readonly replied: readonly string[];
}

function rowOf(
  on: string,
  actors: readonly string[],
  selected: UtterancesByActor,
  registry: Registry,
): FirstMovers {
  const taken = actors.flatMap((actor) => selected.get(actor)?.get(on) ?? []);
  const acts = [...groupBy(taken, ({ act }) => act.key).values()].map((utterances): ActOfActors => {
    // A statement and the proposal that it made are two records of one act. If one actor takes its stance by the
    // statement and another by the proposal, the statement is used for both.
    const { act } =
      utterances.find((utterance) => utterance.act.kind === "statements") ?? (utterances[0] as Utterance);
    return {
      act,
      actors: distinctIds(utterances.map(({ actor }) => actor)),
      replied: repliedActs(act, registry),
    };
  });
  acts.sort((a, b) => compareDates(a.act.read, b.act.read) || compareText(a.act.key, b.act.key));
  const possible = possiblyFirst(acts, beginningOf);
  const [only, ...others] = possible;
  return {
    on,
    certainlyFirst: Object.freeze(inAll(possible)),
    codedFirst: Object.freeze(inAll(possiblyFirst(acts, codedBeginningOf))),
    possiblyFirst: Object.freeze([...new Set(possible.flatMap((act) => act.actors))]),
    actors: Object.freeze(distinctIds(acts.flatMap((act) => act.actors))),
    records: Object.freeze(possible.map(({ act }) => act.record.id)),
    date: (others.length === 0 && only?.act.date) || null,
  };
}

/**
 * Returns the acts that can have been the first: acts that are not replies to compared acts, and before which no other
 * act certainly began.
 */
function possiblyFirst(
  acts: readonly ActOfActors[],
  read: (date: EdtfDate | undefined) => Beginning,
): readonly ActOfActors[] {
  const begun = new Map(acts.map(({ act }) => [act.key, read(act.read)]));
  const reached = Math.min(...[...begun.values()].map(({ latest }) => latest));
  const byDate = acts.filter(({ act }) => (begun.get(act.key) as Beginning).earliest <= reached);
  const isReply = ({ act, replied }: ActOfActors) => {
    const { latest } = begun.get(act.key) as Beginning;
    return replied.some((key) => {
      const answered = key === act.key ? undefined : begun.get(key);
      // If the reply certainly began before the act that it answers, one of the two dates is wrong. In this case, the
      // reply is treated like an act that is not a reply.
      return answered !== undefined && answered.earliest <= latest;
    });
  };
  const found = byDate.filter((act) => !isReply(act));
  // In unchecked data, two acts can be replies to each other. If every act is a reply, replies are ignored.
  return found.length === 0 ? byDate : found;
}

/** Returns the actors to whom every one of the acts is attributed. */
function inAll([first, ...others]: readonly ActOfActors[]): readonly string[] {
  return first === undefined
    ? []
    : first.actors.filter((actor) => others.every(({ actors }) => actors.includes(actor)));
}
