import { getOrAdd } from "../collections/get-or-add.ts";
import { memoize } from "../collections/memo.ts";
import { type Registry, registryOf } from "../dataset/registry.ts";
import { compareEdtf, compareText } from "../dates/compare-edtf.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Meeting, MeetingFormat } from "../model/meeting.ts";
import type { MeetingStatus } from "../model/status.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRules } from "../options/option-rule.ts";
import {
  actors,
  type CriteriaFor,
  differing,
  documents,
  doubtful,
  places,
  via,
} from "./filters/criterion.ts";
import type { AttributeFilter, PeriodFilter, SourceFilter } from "./filters/filters.ts";
import { formatOfMeeting, statusOfMeeting } from "./filters/meeting-criteria.ts";
import { partAttributeRule } from "./filters/part-attribute-rule.ts";
import { rulesOf, select } from "./filters/select.ts";
import { dateWithin } from "./meetings/date-within.ts";

/** The levels at which encounters can be counted. */
export const encounterLevels = [
  /** Encounters are counted between the participants themselves. */
  "participants",
  /**
   * Encounters are counted between the principals of the participants. For example, the principal of a minister can be
   * a state. A participant without a principal counts as itself.
   */
  "principals",
  /** Encounters are counted at both levels, and each pair has the level at which it was counted. */
  "both",
] as const;

/** One of {@link encounterLevels}. */
export type EncounterLevel = (typeof encounterLevels)[number];

/** The options of {@link encounters}: a filter of meetings, and the level at which encounters are counted. */
export interface EncounterFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** Selects the encounters in which at least one of the two actors is listed here. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** The level at which encounters are counted. By default, they are counted at both levels. */
  readonly level?: EncounterLevel | undefined;
  /** Selects the meetings that have one of these formats. */
  readonly formats?: readonly MeetingFormat[] | undefined;
  /**
   * Selects the meetings that have one of these statuses. For example, `["held"]` leaves out meetings that were only
   * planned, proposed or cancelled.
   */
  readonly status?: readonly MeetingStatus[] | undefined;
  /**
   * Selects the meetings by their attributes. A meeting fits if it has one of the listed values for each listed
   * attribute. To select by an attribute of the participants, give their ids in `actors`.
   */
  readonly attributes?: AttributeFilter["attributes"];
  /** Selects the meetings in these places or states. */
  readonly places?: readonly string[] | undefined;
  /**
   * Leaves out the encounters that fit this filter. For example, `{ formats: ["call"] }` leaves out all telephone calls,
   * and `{ actors: ["russia"], formats: ["call"] }` leaves out those of Russia. The other pairs of such a call are kept.
   */
  readonly exclude?: Omit<EncounterFilter<I>, "level"> | undefined;
}

/** Two actors that met, or whose meeting was planned, proposed or cancelled. */
export interface Encounter<out I extends Ids = Ids> {
  /**
   * `"participants"` if the two actors took part themselves. `"principals"` if participants took part on their behalf.
   */
  readonly level: Exclude<EncounterLevel, "both">;
  /** The actor of the pair whose id comes first in sorted order. */
  readonly a: I["actors"];
  /** The actor of the pair whose id comes second. */
  readonly b: I["actors"];
  /** The number of meetings of the two actors that were held. */
  readonly count: number;
  /** The meetings that were held, in the order of their dates. */
  readonly held: readonly I["meetings"][];
  /** The meetings that were announced and are not reported to have been held. */
  readonly scheduled: readonly I["meetings"][];
  /** The meetings that were requested or suggested. */
  readonly proposed: readonly I["meetings"][];
  /** The meetings that were called off. */
  readonly cancelled: readonly I["meetings"][];
  /**
   * The date of the earliest meeting that was held. An undated meeting has the date of the larger meeting, such as a
   * visit, of which it is a part. Null if no date is known.
   */
  readonly first: Edtf | null;
  /**
   * The date of the latest meeting that was held. An undated meeting has the date of the larger meeting, such as a
   * visit, of which it is a part. Null if no date is known.
   */
  readonly last: Edtf | null;
}

/**
 * Returns the pairs of actors that met, with their meetings by status. Pairs that met most often come first.
 *
 * A pair consists of two participants (`level: "participants"`) or of the principals of two participants
 * (`level: "principals"`). Participants who took part for the same principal are not a pair, and a principal and its
 * representative are not a pair either. Two participants without principals are a pair at both levels, because each of
 * them is its own principal.
 *
 * A meeting can have other meetings as its parts, such as the talks of a visit or the days of a series. In this case,
 * only the parts have pairs, even if the parts do not fit the filter. A visit with two talks is therefore two
 * encounters, and two actors that took part in a series on different days did not meet. If no actors met, the result is
 * an empty array.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value.
 *
 * @example
 * ```ts
 * import { encounters } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const [most] = encounters(dataset, { actors: ["sergey-lavrov"] });
 * most?.level; // => "participants"
 * most?.held; // => ["lavrov-blinken-21-january", "lavrov-blinken-1-february"]
 * most?.proposed; // => ["lavrov-blinken-geneva-meeting"]
 * encounters(dataset, { level: "principals", actors: ["kazakhstan"] })[0]?.count; // => 4
 * ```
 */
export function encounters<I extends Ids>(
  dataset: Dataset<I>,
  filter: EncounterFilter<I> = {},
): readonly Encounter<I>[] {
  checkOptions("encounters", filter, encounterRules(), dataset);
  const registry = registryOf(dataset);
  const { level = "both" } = filter;
  const wholes = wholesOf(dataset);
  const isWanted = pairTest(filter.actors);
  const isExcluded = exclusionTest(filter.exclude, registry);
  const byPair = new Map<string, { readonly pair: Pair; readonly meetings: Meeting[] }>();
  for (const { record } of select({ ...filter, exclude: undefined }, criteria, registry, "meetings")) {
    const meeting = record as Meeting;
    if (wholes.has(meeting.id)) continue;
    for (const [key, pair] of pairsOf(meeting, level)) {
      if (!isWanted(pair) || isExcluded(meeting, pair)) continue;
      getOrAdd(byPair, key, () => ({ pair, meetings: [] })).meetings.push(meeting);
    }
  }
  const pairs = [...byPair.values()].map(({ pair, meetings }) => encounterOf(pair, meetings, registry));
  pairs.sort(
    (x, y) =>
      y.count - x.count || compareText(x.a, y.a) || compareText(x.b, y.b) || compareText(x.level, y.level),
  );
  return displayed(pairs) as unknown as readonly Encounter<I>[];
}

const criteria: CriteriaFor<Omit<EncounterFilter, "level">, "meetings"> = {
  // This criterion selects the meetings in which one of the actors took part. Such a meeting also has pairs of other
  // actors, so `encounters` filters the pairs as well.
  actors,
  documents,
  via,
  differing,
  doubtful,
  places,
  formats: formatOfMeeting,
  status: statusOfMeeting,
};

/** Returns the rules of the options of {@link encounters}. */
export function encounterRules(): OptionRules<Dataset> {
  return {
    actors: actors.rule,
    level: oneOf(encounterLevels),
    ...rulesOf(criteria, { dated: true, attributes: partAttributeRule("meetings") }),
  };
}

/** Returns the ids of the meetings that have other meetings as parts. */
const wholesOf = /* @__PURE__ */ memoize(
  ({ meetings }: Dataset): ReadonlySet<string> =>
    new Set(meetings.flatMap(({ id, parent }) => (parent === undefined || parent === id ? [] : [parent]))),
);

type Pair = Pick<Encounter, "level" | "a" | "b">;

/** Returns a function that tests whether one of the two actors of a pair is listed. Without a list, all pairs fit. */
function pairTest(listed: readonly string[] | undefined): (pair: Pair) => boolean {
  if (listed === undefined) return () => true;
  const ids = new Set(listed);
  return ({ a, b }) => ids.has(a) || ids.has(b);
}

/** Returns a function that tests whether the encounter of a pair in a meeting fits the filter in `exclude`. */
function exclusionTest(
  exclude: EncounterFilter["exclude"],
  registry: Registry,
): (meeting: Meeting, pair: Pair) => boolean {
  if (exclude === undefined) return () => false;
  const excluded = new Set(
    select({ ...exclude, exclude: undefined }, criteria, registry, "meetings").map(({ record }) => record),
  );
  const isListed = pairTest(exclude.actors);
  const isKept = exclusionTest(exclude.exclude, registry);
  return (meeting, pair) => excluded.has(meeting) && isListed(pair) && !isKept(meeting, pair);
}

/**
 * Returns the pairs of a meeting by keys. The key of a pair is the same in all meetings. The ids of a pair are in
 * sorted order.
 */
function pairsOf({ participants }: Meeting, level: EncounterLevel): ReadonlyMap<string, Pair> {
  const found = new Map<string, Pair>();
  const add = (pairLevel: Pair["level"], first: string, second: string) => {
    const [a, b] = first < second ? [first, second] : [second, first];
    found.set(JSON.stringify([pairLevel, a, b]), { level: pairLevel, a, b });
  };
  participants.forEach((first, i) => {
    for (const second of participants.slice(i + 1)) {
      const [a, b] = [first.onBehalfOf ?? first.actor, second.onBehalfOf ?? second.actor];
      if (a === b) continue;
      // An actor, such as a group of ministers, can be listed several times, once for each of its principals. The actor
      // is not a pair with itself.
      if (level !== "principals" && first.actor !== second.actor)
        add("participants", first.actor, second.actor);
      if (level !== "participants") add("principals", a, b);
    }
  });
  return found;
}

function encounterOf(pair: Pair, meetings: readonly Meeting[], registry: Registry): Encounter {
  const ids = (wanted: Meeting["status"]) =>
    Object.freeze(meetings.filter(({ status }) => status === wanted).map(({ id }) => id));
  const held = ids("held");
  const dates = meetings.flatMap((meeting) =>
    meeting.status === "held" ? (dateWithin(meeting, registry) ?? []) : [],
  );
  dates.sort(compareEdtf);
  return Object.freeze({
    ...pair,
    count: held.length,
    held,
    scheduled: ids("scheduled"),
    proposed: ids("proposed"),
    cancelled: ids("cancelled"),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  });
}
