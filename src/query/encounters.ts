import { addToGroup } from "../collections/add-to-group.ts";
import { registryOf } from "../dataset/registry.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import { type Meeting, type MeetingFormat, meetingFormats } from "../model/meeting.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { someOf } from "../options/some-of.ts";
import { actors, type CriteriaFor, documents, places } from "./criterion.ts";
import type { PeriodFilter, SourceFilter } from "./filters.ts";
import { rulesOf, select } from "./select.ts";

/** The kinds of actor between which encounters can be counted. */
export const encounterLevels = [
  /** Encounters are counted between the participants themselves. */
  "participants",
  /**
   * Encounters are counted between the principals of the participants, such as the states of ministers. A participant
   * without a principal counts as itself.
   */
  "principals",
] as const;

/** One of {@link encounterLevels}. */
export type EncounterLevel = (typeof encounterLevels)[number];

/** The options of {@link encounters}: a filter of meetings, and the level at which encounters are counted. */
export interface EncounterFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** Selects the encounters of these actors with each other and with any other actor. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Whether encounters are counted between participants (the default) or between their principals. */
  readonly level?: EncounterLevel | undefined;
  /** Selects the meetings that have one of these formats. */
  readonly formats?: readonly MeetingFormat[] | undefined;
  /** Selects the meetings in one of these places, or in a place of one of these states. */
  readonly places?: readonly string[] | undefined;
}

/** Two actors that met, or whose meeting was planned, proposed or cancelled. */
export interface Encounter<out I extends Ids = Ids> {
  /** The actor of the pair whose id comes first in sorted order. */
  readonly a: I["actors"];
  /** The actor of the pair whose id comes second. */
  readonly b: I["actors"];
  /** The number of meetings of the two that were held. */
  readonly count: number;
  /** The meetings that were held, in the order of their dates. */
  readonly held: readonly I["meetings"][];
  /** The meetings that were announced and are not reported to have been held. */
  readonly scheduled: readonly I["meetings"][];
  /** The meetings that were requested or suggested. */
  readonly proposed: readonly I["meetings"][];
  /** The meetings that were called off. */
  readonly cancelled: readonly I["meetings"][];
  /** The date of the first dated meeting that was held; null if there is none. */
  readonly first: Edtf | null;
  /** The date of the last dated meeting that was held; null if there is none. */
  readonly last: Edtf | null;
}

/**
 * Returns the pairs of actors that met, with their meetings by status. Pairs that met most often come first.
 *
 * If two actors met both in a meeting and in its parts, only the parts count: a visit with two talks is two encounters.
 * Meetings that the filter excludes count neither as parts nor as wholes. Two participants with the same principal are
 * not an encounter between principals. If no actors met, the result is an empty array.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value.
 *
 * @example
 * ```ts
 * import { encounters } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const [most] = encounters(dataset, { actors: ["sergey-lavrov"] });
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
  const found = select(filter, criteria, registry, "meetings");
  const level = filter.level ?? "participants";
  const byPair = new Map<string, Meeting[]>();
  for (const { record } of found) {
    const meeting = record as Meeting;
    for (const pair of pairsOf(meeting, level)) addToGroup(byPair, pair, meeting);
  }
  const wanted = filter.actors === undefined ? undefined : new Set<string>(filter.actors);
  const parentOf: ParentOf = (id) => (registry.byId.get(id)?.record as Meeting | undefined)?.parent;
  const pairs = [...byPair].flatMap(([pair, all]) => {
    const [a = "", b = ""] = pair.split(" ");
    return wanted === undefined || wanted.has(a) || wanted.has(b) ? [encounterOf(a, b, all, parentOf)] : [];
  });
  pairs.sort((x, y) => y.count - x.count || compareText(x.a, y.a) || compareText(x.b, y.b));
  return displayed(pairs) as unknown as readonly Encounter<I>[];
}

const criteria: CriteriaFor<Omit<EncounterFilter, "level">, "meetings"> = {
  // This selects the meetings. `encounters` then filters their pairs, because a meeting also has pairs of other actors.
  actors,
  documents,
  places,
  formats: {
    rule: /* @__PURE__ */ someOf(meetingFormats, "format"),
    getValues: ({ record }) => [record.format],
  },
};

/** The rules of the options of {@link encounters}. */
export function encounterRules(): OptionRules<Dataset> {
  return { actors: actors.rule, level: oneOf(encounterLevels), ...rulesOf(criteria, { dated: true }) };
}

/** Returns the pairs of a meeting, each as two sorted ids joined by a space, which no id contains. */
function pairsOf({ participants }: Meeting, level: EncounterLevel): readonly string[] {
  const all = participants.map(({ actor, onBehalfOf }) =>
    level === "principals" ? (onBehalfOf ?? actor) : actor,
  );
  const distinct = [...new Set(all)].sort(compareText);
  return distinct.flatMap((a, i) => distinct.slice(i + 1).map((b) => `${a} ${b}`));
}

/** Returns the id of the meeting that a meeting is a part of. */
type ParentOf = (id: string) => string | undefined;

/** Removes the meetings of which a part, or a part of a part, is among the meetings as well. */
function withoutWholes(meetings: readonly Meeting[], parentOf: ParentOf): readonly Meeting[] {
  const wholes = new Set<string>();
  for (const { id } of meetings) {
    // Unchecked data may contain circles, where a meeting is a part of itself.
    const visited = new Set<string>([id]);
    for (let whole = parentOf(id); whole !== undefined && !visited.has(whole); whole = parentOf(whole)) {
      visited.add(whole);
      wholes.add(whole);
    }
  }
  return meetings.filter(({ id }) => !wholes.has(id));
}

function encounterOf(a: string, b: string, meetings: readonly Meeting[], parentOf: ParentOf): Encounter {
  // A part replaces its whole only among meetings of the same status: a planned part does not replace a whole that was held.
  const withStatus = (wanted: Meeting["status"]) =>
    withoutWholes(
      meetings.filter(({ status }) => status === wanted),
      parentOf,
    );
  const ids = (list: readonly Meeting[]) => Object.freeze(list.map(({ id }) => id));
  const held = withStatus("held");
  const dated = held.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return Object.freeze({
    a,
    b,
    count: held.length,
    held: ids(held),
    scheduled: ids(withStatus("scheduled")),
    proposed: ids(withStatus("proposed")),
    cancelled: ids(withStatus("cancelled")),
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
  });
}
