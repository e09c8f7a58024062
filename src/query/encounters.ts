import { idsOf } from "../dataset/id-rules.ts";
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
import { byWords, type Criteria, commonCriteria, rulesOf, select } from "./criteria.ts";
import type { PeriodFilter, SourceFilter } from "./list.ts";

/** At what level encounters are counted. */
export const encounterLevels = [
  /** Those who took part. */
  "participants",
  /** Those for whom they took part: the states of ministers; the participants themselves where nobody else is told. */
  "principals",
] as const;

/** One of {@link encounterLevels}. */
export type EncounterLevel = (typeof encounterLevels)[number];

/** Which encounters to give. */
export interface EncounterFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** One of the two is one of these. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** At what level. Default: `"participants"`. */
  readonly level?: EncounterLevel | undefined;
  /** Only meetings of these formats. */
  readonly formats?: readonly MeetingFormat[] | undefined;
  /** Only meetings in these places, or in places of these states. */
  readonly places?: readonly string[] | undefined;
}

/** Two who met, or are to meet. */
export interface Encounter<out I extends Ids = Ids> {
  /** The one, first by id. */
  readonly a: I["actors"];
  /** The other. */
  readonly b: I["actors"];
  /** How often they met. */
  readonly count: number;
  /** The meetings that were held, in the order of their dates. */
  readonly held: readonly I["meetings"][];
  /** Meetings that are announced and not told to have been held. */
  readonly scheduled: readonly I["meetings"][];
  /** Meetings that were asked for or suggested. */
  readonly proposed: readonly I["meetings"][];
  /** Meetings that were called off. */
  readonly cancelled: readonly I["meetings"][];
  /** Date of the first that was held; null: none, or not dated. */
  readonly first: Edtf | null;
  /** Date of the last that was held; null: none, or not dated. */
  readonly last: Edtf | null;
}

/**
 * Who met whom: each pair with its meetings, those held apart from those planned. Pairs that met most often come first.
 *
 * A meeting that has parts in which the same two meet is not counted beside them: a visit with two talks is two
 * encounters. What a filter leaves out counts neither as a part nor as a whole. Two who take part for the same state did
 * not meet as states.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value. Nobody met is an empty array.
 *
 * @example
 * ```ts
 * import { encounters } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const [most] = encounters(dataset, { actors: ["sergey-lavrov"] });
 * most?.held; // => ["lavrov-blinken-21-january", "lavrov-blinken-1-february"]
 * most?.proposed; // => ["lavrov-blinken-geneva-meeting"]
 * encounters(dataset, { level: "principals", actors: ["kazakhstan"] })[0]?.count; // => 3
 * ```
 */
export function encounters<I extends Ids>(
  dataset: Dataset<I>,
  filter: EncounterFilter<I> = {},
): readonly Encounter<I>[] {
  checkOptions("encounters", filter, encounterRules(), dataset);
  const registry = registryOf(dataset);
  // Whoever meets, or is met for, has a part in the meeting.
  const found = select(filter, { actors: commonCriteria.actors(), ...criteria() }, registry, "meetings");
  const level = filter.level ?? "participants";
  const byPair = new Map<string, Meeting[]>();
  for (const { record } of found) {
    const meeting = record as Meeting;
    for (const pair of pairsOf(meeting, level)) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [meeting]);
      else known.push(meeting);
    }
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

function criteria(): Criteria {
  const { documents, places } = commonCriteria;
  const formats = byWords("format", meetingFormats, ({ record }) => [(record as Meeting).format]);
  return { documents: documents(), places: places(), formats };
}

/** What {@link encounters} can be told. */
export function encounterRules(): OptionRules<Dataset> {
  return { actors: idsOf(["actors"]), level: oneOf(encounterLevels), ...rulesOf(criteria(), true) };
}

/** The pairs of a meeting, each as two ids in order with a blank between: ids have none. */
function pairsOf({ participants }: Meeting, level: EncounterLevel): readonly string[] {
  const all = participants.map(({ actor, onBehalfOf }) =>
    level === "principals" ? (onBehalfOf ?? actor) : actor,
  );
  const distinct = [...new Set(all)].sort(compareText);
  return distinct.flatMap((a, i) => distinct.slice(i + 1).map((b) => `${a} ${b}`));
}

/** The meeting that a meeting is a part of. */
type ParentOf = (id: string) => string | undefined;

/** The meetings of a pair without those that have a part, or a part of a part, among them. */
function withoutWholes(meetings: readonly Meeting[], parentOf: ParentOf): readonly Meeting[] {
  const wholes = new Set<string>();
  for (const { id } of meetings) {
    const walked = new Set<string>([id]);
    for (let at = parentOf(id); at !== undefined && !walked.has(at); at = parentOf(at)) {
      walked.add(at);
      wholes.add(at);
    }
  }
  return meetings.filter(({ id }) => !wholes.has(id));
}

function encounterOf(a: string, b: string, meetings: readonly Meeting[], parentOf: ParentOf): Encounter {
  // A part that was only planned, or called off, takes nothing from a whole that was held.
  const of = (wanted: Meeting["status"]) =>
    withoutWholes(
      meetings.filter(({ status }) => status === wanted),
      parentOf,
    );
  const ids = (list: readonly Meeting[]) => Object.freeze(list.map(({ id }) => id));
  const held = of("held");
  const dated = held.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return Object.freeze({
    a,
    b,
    count: held.length,
    held: ids(held),
    scheduled: ids(of("scheduled")),
    proposed: ids(of("proposed")),
    cancelled: ids(of("cancelled")),
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
  });
}
