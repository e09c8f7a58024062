import { idOf } from "../dataset/id-rules.ts";
import { type Registry, registryOf } from "../dataset/registry.ts";
import { compareDates, compareText } from "../dates/compare-edtf.ts";
import { fallsWithin } from "../dates/falls-within.ts";
import { type DateMatch, dateMatches } from "../dates/period.ts";
import { periodDay } from "../dates/period-rules.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import { displayed } from "../display/displayed.ts";
import type { Membership } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { comparing } from "../options/comparing.ts";
import { oneOf } from "../options/one-of.ts";
import type { CheckedOption } from "../options/option-rule.ts";

/** Options of {@link officesHeld}. An office has to fit all of them. */
export interface OfficesHeldOptions<out I extends Ids = Ids> {
  /** The actor that held the offices. By default, the offices of all actors are returned. */
  readonly actor?: I["actors"] | undefined;
  /**
   * The state, body, organization or group in which the offices were held. By default, offices in all states, bodies,
   * organizations and groups are returned.
   */
  readonly organization?: I["actors"] | undefined;
  /**
   * The day on which the offices were held. A month or a year means its last day. By default, all offices are returned,
   * whenever they were held.
   */
  readonly asOf?: Edtf | undefined;
  /**
   * How certainly an office must have been held on the day of `asOf`. `"coded"` is like `"certainly"`, but takes
   * uncertain and approximate dates as exact. `match` is allowed only with `asOf`. Default: `"possibly"`.
   */
  readonly match?: DateMatch | undefined;
}

/** An office that an actor held, or its membership in an organization. */
export interface OfficeHeld<out I extends Ids = Ids> {
  /** The actor that held the office. */
  readonly actor: I["actors"];
  /** The office or the kind of membership, such as `president` or `member`. */
  readonly role: string;
  /** The state, body, organization or group in which the office was held. */
  readonly organization: I["actors"];
  /** The date on which the office began; null if it is unknown. */
  readonly startDate: Edtf | null;
  /** The date on which the office ended; null if it is unknown, or if the office has not ended. */
  readonly endDate: Edtf | null;
  /** Whether the office was certainly held on the day of `asOf`; null if no day was given. */
  readonly certain: boolean | null;
  /** The documents that attest the office. */
  readonly documents: readonly I["documents"][];
}

/**
 * Returns the offices and memberships of actors, sorted by actor and then by the beginning of the office.
 *
 * With `asOf`, the result contains the offices that were possibly held on that day. An office without an end date
 * counts as not ended. If an office has no dates at all, it was possibly held on every day, but certainly on none. The
 * result does not show which actors are parts of a state, such as its ministries.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value, and for `match` without `asOf`.
 *
 * @example
 * ```ts
 * import { officesHeld } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * officesHeld(dataset, { actor: "sergey-lavrov" }).map(({ role, organization }) => `${role}, ${organization}`);
 * // => ["minister of foreign affairs, russia"]
 * const members = officesHeld(dataset, { organization: "nato", asOf: "2005", match: "certainly" });
 * members.some(({ actor }) => actor === "poland"); // => true
 * members.some(({ actor }) => actor === "albania"); // => false
 * ```
 */
export function officesHeld<I extends Ids>(
  dataset: Dataset<I>,
  options: OfficesHeldOptions<I> = {},
): readonly OfficeHeld<I>[] {
  checkOptions("officesHeld", options, rules, dataset);
  const { actor, organization, asOf, match = "possibly" } = options;
  const registry = registryOf(dataset);
  const day = asOf === undefined ? undefined : (readPeriodDay(asOf).end.latest as Day);
  const read = (date: Edtf | null) => (date === null ? undefined : registry.readDate(date));
  const found: OfficeHeld[] = [];
  for (const { id, memberships = [] } of dataset.actors) {
    if (actor !== undefined && id !== actor) continue;
    for (const membership of memberships) {
      if (organization !== undefined && membership.organization !== organization) continue;
      if (day !== undefined && !isHeldOn(day, membership, match, registry)) continue;
      const certain = day === undefined ? null : isHeldOn(day, membership, "certainly", registry);
      found.push(officeOf(id, membership, certain));
    }
  }
  found.sort(
    (a, b) =>
      compareText(a.actor, b.actor) ||
      compareDates(read(a.startDate), read(b.startDate)) ||
      compareText(a.organization, b.organization) ||
      compareText(a.role, b.role),
  );
  return displayed(found) as unknown as readonly OfficeHeld<I>[];
}

const rules = {
  actor: /* @__PURE__ */ idOf(["actors"]),
  organization: /* @__PURE__ */ idOf(["actors"]),
  asOf: periodDay,
  match: /* @__PURE__ */ comparing(/* @__PURE__ */ oneOf(dateMatches), checkMatch),
};

function checkMatch(_: DateMatch, { asOf }: OfficesHeldOptions, option: CheckedOption): void {
  if (asOf === undefined)
    option.refuse(`${option.caller}: match needs a day. Give the day as asOf, or leave match out.`);
}

function isHeldOn(
  day: Day,
  { startDate, endDate }: Membership,
  match: DateMatch,
  { readDate }: Registry,
): boolean {
  const [start, end] = [startDate, endDate].map((date) => (date === undefined ? undefined : readDate(date)));
  return fallsWithin(readDate(day), { start, end, match });
}

function officeOf(
  actor: string,
  { role, organization, startDate, endDate, sources }: Membership,
  certain: boolean | null,
): OfficeHeld {
  const attesting = sources.filter(({ supports }) => supports === undefined);
  return Object.freeze({
    actor,
    role,
    organization,
    startDate: startDate ?? null,
    endDate: endDate ?? null,
    certain,
    documents: Object.freeze([...new Set(attesting.map(({ document }) => document))]),
  });
}
