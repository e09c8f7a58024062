import { addToGroup } from "../collections/add-to-group.ts";
import { getOrAdd } from "../collections/get-or-add.ts";
import { idsOf } from "../dataset/id-rules.ts";
import { positionById } from "../dataset/position-by-id.ts";
import { type Registry, registryOf } from "../dataset/registry.ts";
import { compareEdtf, compareText } from "../dates/compare-edtf.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Meeting } from "../model/meeting.ts";
import type { MeetingStatus } from "../model/status.ts";
import { checkOptions } from "../options/check-options.ts";
import { type Encounter, type EncounterFilter, encounterRules, encounters } from "./encounters.ts";
import { dateWithin } from "./meetings/date-within.ts";

/** The options of {@link contacts}: a filter of meetings, a level, and a selection of actors by whom they met. */
export interface ContactsOptions<out I extends Ids = Ids>
  extends Omit<EncounterFilter<I>, "actors" | "status"> {
  /** Selects the contacts of these actors. By default, the contacts of all actors are returned. */
  readonly actors?: readonly I["actors"][] | undefined;
  /**
   * Selects the meetings that have one of these statuses. Default: `["held"]`, so that the contacts of an actor are the
   * actors that it is reported to have met. With `["scheduled"]`, they are the actors that it was going to meet.
   */
  readonly status?: readonly MeetingStatus[] | undefined;
  /** Keeps only the actors that met every one of these actors. */
  readonly withAll?: readonly I["actors"][] | undefined;
  /** Keeps only the actors that are not in this list and that met none of the actors in it. */
  readonly withNone?: readonly I["actors"][] | undefined;
}

/** The actors that one actor met. */
export interface ActorContacts<out I extends Ids = Ids> {
  /** Whether the actors are participants of meetings, or the principals for whom participants took part. */
  readonly level: Encounter["level"];
  /** The actor. */
  readonly actor: I["actors"];
  /** The number of other actors that it met. */
  readonly count: number;
  /** The other actors, sorted by the number of meetings with them, the largest first, and then by id. */
  readonly partners: readonly I["actors"][];
  /** The meetings, in the order of `list`. */
  readonly meetings: readonly I["meetings"][];
  /** The date of the first dated meeting, as in {@link encounters}; null if no date is known. */
  readonly first: Edtf | null;
  /** The date of the last dated meeting, as in {@link encounters}; null if no date is known. */
  readonly last: Edtf | null;
}

/**
 * Returns, for each actor, the other actors that it met, with the meetings. Rows are sorted by the number of other
 * actors, then by the number of meetings, in both cases with the largest first, and then by id.
 *
 * Two actors met if {@link encounters} returns them as a pair for the same filter, so the rules for levels, series of
 * meetings and periods are the same. By default there are rows for participants and rows for principals. Rows of
 * different levels cannot be compared by their counts. The field `level` of a row shows its level, and the option
 * `level` selects one level.
 *
 * `withAll` and `withNone` compare the contacts of several actors. For example, they find the actors that met Russia
 * but not the United States, or that met both. An actor that is not reported to have met another one may still have met
 * it. An actor without contacts has no row. If no actors fit, the result is an empty array.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value, and for an empty list.
 *
 * @example
 * ```ts
 * import { contacts } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const [most] = contacts(dataset, { level: "participants" });
 * [most?.actor, most?.count, most?.meetings.length]; // => ["antony-blinken", 6, 8]
 * most?.partners.slice(0, 2); // => ["mukhtar-tileuberdi", "sergey-lavrov"]
 *
 * const metOne = contacts(dataset, { level: "principals", withAll: ["russia"], withNone: ["united-states"] });
 * metOne.map(({ actor }) => actor); // => ["belarus", "central-asian-officials", "nato"]
 * ```
 */
export function contacts<I extends Ids>(
  dataset: Dataset<I>,
  options: ContactsOptions<I> = {},
): readonly ActorContacts<I>[] {
  const actorIds = idsOf(["actors"]);
  checkOptions("contacts", options, { ...encounterRules(), withAll: actorIds, withNone: actorIds }, dataset);
  const { withAll = [], withNone = [], status = ["held"], ...filter } = options;
  const { actors } = options;
  const byLevel = new Map<Encounter["level"], Map<string, Contact[]>>();
  for (const { level, a, b, held, scheduled, proposed, cancelled } of encounters(dataset, {
    ...filter,
    status,
  })) {
    const meetings = [...held, ...scheduled, ...proposed, ...cancelled];
    const byActor = getOrAdd(byLevel, level, () => new Map<string, Contact[]>());
    addToGroup(byActor, a, { partner: b, meetings });
    addToGroup(byActor, b, { partner: a, meetings });
  }
  const registry = registryOf(dataset);
  const isSelected = (actor: string, all: readonly Contact[]) => {
    const isPartner = (id: string) => all.some(({ partner }) => partner === id);
    if (!(actors?.includes(actor) ?? true) || withNone.includes(actor)) return false;
    return withAll.every(isPartner) && !withNone.some(isPartner);
  };
  const rows = [...byLevel].flatMap(([level, byActor]) =>
    [...byActor].flatMap(([actor, all]) =>
      isSelected(actor, all) ? [rowOf(level, actor, all, registry)] : [],
    ),
  );
  rows.sort(
    (x, y) =>
      y.count - x.count ||
      y.meetings.length - x.meetings.length ||
      compareText(x.actor, y.actor) ||
      compareText(x.level, y.level),
  );
  return displayed(rows) as unknown as readonly ActorContacts<I>[];
}

/** An actor that another actor met, and their meetings. */
interface Contact {
  readonly partner: string;
  readonly meetings: readonly string[];
}

function rowOf(
  level: Encounter["level"],
  actor: string,
  all: readonly Contact[],
  registry: Registry,
): ActorContacts {
  const met = all.toSorted(
    (x, y) => y.meetings.length - x.meetings.length || compareText(x.partner, y.partner),
  );
  const positionOf = positionById(registry, "meetings");
  const meetings = [...new Set(all.flatMap((contact) => contact.meetings))];
  meetings.sort((x, y) => positionOf(x) - positionOf(y));
  const dates = meetings.flatMap(
    (id) => dateWithin(registry.byId.get(id)?.record as Meeting, registry) ?? [],
  );
  dates.sort(compareEdtf);
  return Object.freeze({
    level,
    actor,
    count: all.length,
    partners: Object.freeze(met.map(({ partner }) => partner)),
    meetings: Object.freeze(meetings),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  });
}
