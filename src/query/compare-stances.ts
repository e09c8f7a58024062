import { idOf, idsOf } from "../dataset/id-rules.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { documentsOf } from "../dataset/traits.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { begunBy, lastedUntil, overlaps, periodBounds } from "../dates/matches-period.ts";
import { parseEdtf } from "../dates/parse-edtf.ts";
import type { DateMatch } from "../dates/period.ts";
import { periodRules } from "../dates/period-rules.ts";
import { viewOf } from "../display/displayed.ts";
import type { Actor } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type { Statement } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { objectOf } from "../options/object-of.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { required } from "../options/required.ts";
import type { PeriodFilter } from "./list.ts";
import { relate, type StanceRelation, type StanceSummary, summarize } from "./stance-cell.ts";
import {
  type Attribution,
  attributions,
  type Utterance,
  utterances,
  utterancesByActor,
} from "./utterances.ts";

/** A matter that stances are taken on. */
export type MatterId<I extends Ids = Ids> = I["issues"] | I["proposals"] | I["terms"] | I["responses"];

/** Options of {@link compareStances}. */
export interface CompareStancesOptions<out I extends Ids = Ids> extends PeriodFilter {
  /** Whom to compare. Default: everybody who took a position. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** On what. Default: every matter that one of them took a position on. */
  readonly on?: readonly MatterId<I>[] | undefined;
  /** Whether a statement is put down to who spoke or to whom it was spoken for. Default: `"speaker"`. */
  readonly attributeTo?: Attribution | undefined;
  /** Only statements that one of these documents attests. */
  readonly documents?: readonly I["documents"][] | undefined;
  /** Sets an organization's own voice beside those of its members. */
  readonly rollUp?: RollUpOptions<I> | undefined;
}

/** Which voices to gather. */
export interface RollUpOptions<out I extends Ids = Ids> {
  /** The organization, alliance or group. */
  readonly to: I["actors"];
}

/** What one actor holds about one matter. */
export interface StanceCell<out I extends Ids = Ids> extends StanceSummary<I> {
  /** The actor. */
  readonly actor: I["actors"];
  /** The matter. */
  readonly on: MatterId<I>;
}

/** How two actors stand to each other on one matter. */
export interface StancePair<out I extends Ids = Ids> {
  /** The one. */
  readonly a: I["actors"];
  /** The other. */
  readonly b: I["actors"];
  /** The matter. */
  readonly on: MatterId<I>;
  /** `incomparable` where one of them is silent or unclear. */
  readonly relation: StanceRelation;
}

/** How far two actors agree over all matters. */
export interface StanceAgreement<out I extends Ids = Ids> {
  /** The one. */
  readonly a: I["actors"];
  /** The other. */
  readonly b: I["actors"];
  /** Matters on which both can be compared. */
  readonly jointly: number;
  /** Matters on which they agree. */
  readonly agree: number;
  /** Matters on which they agree in part. */
  readonly partly: number;
  /** Matters on which they disagree. */
  readonly disagree: number;
  /** Agreed over jointly addressed, from 0 to 1; null: nothing can be compared. */
  readonly agreement: number | null;
}

/** An organization's own voice beside those of its members, on one matter. */
export interface RolledUpStance<out I extends Ids = Ids> {
  /** The matter. */
  readonly on: MatterId<I>;
  /** What the organization itself says. */
  readonly own: StanceSummary<I>;
  /** What its members say together. */
  readonly members: StanceSummary<I>;
  /** The members that speak on it. */
  readonly voices: readonly I["actors"][];
  /** Whether the two match. */
  readonly relation: StanceRelation;
}

/** The comparison of stances. */
export interface StanceComparison<out I extends Ids = Ids> {
  /** Who is compared. */
  readonly actors: readonly I["actors"][];
  /** On what. */
  readonly matters: readonly MatterId<I>[];
  /** To whom statements were put down. */
  readonly attributeTo: Attribution;
  /** One cell per actor and matter, row by row. */
  readonly cells: readonly StanceCell<I>[];
  /** One entry per pair of actors and matter. */
  readonly pairs: readonly StancePair<I>[];
  /** One entry per pair of actors. */
  readonly agreement: readonly StanceAgreement<I>[];
  /** The organization and its members, matter by matter; null where no roll-up was asked for. */
  readonly rollUp: readonly RolledUpStance<I>[] | null;
}

/**
 * Who holds what: one cell per actor and matter, with the statements behind it, and how each pair stands to each other.
 *
 * A matter is an issue, a proposal, a term or a response. A position on a term counts on the issues of the term as well,
 * by what the term says that it means for them; the cell says so (`via: "term"`). In one statement, a position on the
 * issue itself outweighs those on terms, and terms that pull apart are `unclear`. Several statements make one stance: for
 * and against together are `mixed`; otherwise the most frequent of those that are not unclear, and of equally frequent
 * ones the more cautious.
 * `silent` is who said nothing, `neutral` who took no side, `unclear` whose side cannot be told: none is ever taken for
 * another, and only known sides of both actors are compared.
 *
 * With `rollUp`, what the organization says itself, and what is said on its behalf, is its own voice. Members are those
 * whose membership in it lasted, possibly or certainly as `match` asks, when they spoke; an undated membership has
 * always lasted. Overall one act counts once: an issue on which both speak through terms alone is left to the terms
 * where these are compared, too.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value, and for a list that names nobody.
 *
 * @example
 * ```ts
 * import { compareStances } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { cells, agreement } = compareStances(dataset, {
 *   actors: ["russia", "nato"],
 *   on: ["nato-membership-of-ukraine-and-georgia", "mutual-inspections"],
 *   attributeTo: "principal",
 * });
 * cells.map(({ actor, stance }) => `${actor} ${stance}`); // => ["russia oppose", "russia silent", "nato support", "nato support"]
 * agreement[0]?.disagree; // => 1
 * ```
 */
export function compareStances<I extends Ids>(
  dataset: Dataset<I>,
  options: CompareStancesOptions<I> = {},
): StanceComparison<I> {
  const registry = registryOf(dataset);
  checkOptions("compareStances", options, compareStancesRules(), dataset);
  const organization = rollUpTo(options.rollUp, dataset);
  const attributeTo = options.attributeTo ?? "speaker";
  const test = statementTest(dataset, options);
  const heard = heardFrom(utterancesByActor(registry, attributeTo), options, test);
  const actors = options.actors === undefined ? distinct([...heard.keys()]) : [...new Set(options.actors)];
  const matters =
    options.on === undefined
      ? distinct([...heard.values()].flatMap((byMatter) => [...byMatter.keys()]))
      : [...new Set(options.on)];

  const rows = actors.map((actor) =>
    matters.map(
      (on): StanceCell => Object.freeze({ actor, on, ...summarize(heard.get(actor)?.get(on) ?? []) }),
    ),
  );
  const compared = new Set<string>(matters);
  const isLeftToTerms = (said: readonly Utterance[] | undefined) =>
    said?.every(({ terms }) => terms.length > 0 && terms.every((term) => compared.has(term))) ?? false;
  const pairs: StancePair[] = [];
  const agreement: StanceAgreement[] = [];
  for (let i = 0; i < actors.length; i++) {
    for (let j = i + 1; j < actors.length; j++) {
      const [one, other] = [rows[i] as StanceCell[], rows[j] as StanceCell[]];
      const between = matters.map((on, k): StancePair => {
        const [a, b] = [one[k] as StanceCell, other[k] as StanceCell];
        return Object.freeze({ a: a.actor, b: b.actor, on, relation: relate(a.stance, b.stance) });
      });
      for (const pair of between) pairs.push(pair);
      // What both hold by terms alone is left to the terms, where these are compared, too: one act counts once.
      const counted = between.filter(
        ({ a, b, on }) => !isLeftToTerms(heard.get(a)?.get(on)) || !isLeftToTerms(heard.get(b)?.get(on)),
      );
      agreement.push(agreementOf(actors[i] as string, actors[j] as string, counted));
    }
  }
  const comparison = {
    actors: Object.freeze([...actors]),
    matters: Object.freeze([...matters]),
    attributeTo,
    cells: Object.freeze(rows.flat()),
    pairs: Object.freeze(pairs),
    agreement: Object.freeze(agreement),
    rollUp:
      organization === undefined
        ? null
        : Object.freeze(
            rolledUp(
              organization,
              utterances(registry, attributeTo).filter(({ statement }) => test(statement)),
              options,
              registry.byId,
            ),
          ),
  };
  // Matters as rows: there are more of them than a table can have columns.
  return viewOf(comparison, () =>
    matters.map((on, k) =>
      Object.fromEntries([
        ["(on)", on],
        ...rows.map((row, i) => [actors[i] as string, (row[k] as StanceCell).stance]),
      ]),
    ),
  ) as unknown as StanceComparison<I>;
}

/** What those who are asked about say and the filter lets pass, by actor and matter; who says nothing is left out. */
function heardFrom(
  all: ReturnType<typeof utterancesByActor>,
  { actors, on }: CompareStancesOptions,
  test: (statement: Statement) => boolean,
): ReadonlyMap<string, ReadonlyMap<string, readonly Utterance[]>> {
  const heard = new Map<string, Map<string, readonly Utterance[]>>();
  for (const actor of actors ?? all.keys()) {
    const said = all.get(actor);
    if (said === undefined) continue;
    const byMatter = new Map<string, readonly Utterance[]>();
    // Where nobody is named, who is compared depends on all that was said.
    for (const matter of actors === undefined || on === undefined ? said.keys() : on) {
      const passed = (said.get(matter) ?? []).filter(({ statement }) => test(statement));
      if (passed.length > 0) byMatter.set(matter, passed);
    }
    if (byMatter.size > 0) heard.set(actor, byMatter);
  }
  return heard;
}

/** What {@link compareStances} can be told. */
export function compareStancesRules(): OptionRules<Dataset> {
  return {
    actors: idsOf(["actors"]),
    on: idsOf(["issues", "proposals", "terms", "responses"]),
    attributeTo: oneOf(attributions),
    documents: idsOf(["documents"]),
    rollUp: objectOf({ to: required(idOf(["actors"])) }),
    ...periodRules,
  };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareText);
}

function statementTest(dataset: Dataset, options: CompareStancesOptions): (statement: Statement) => boolean {
  const { from, to, match, documents } = options;
  const { readDate } = registryOf(dataset);
  const bounds = periodBounds({ from, to });
  const dated = from !== undefined || to !== undefined || match !== undefined;
  const wanted = documents === undefined ? undefined : new Set<string>(documents);
  return (statement) => {
    const attesting =
      wanted === undefined || documentsOf(entryOf(statement)).some((document) => wanted.has(document));
    if (!attesting || !dated) return attesting;
    const read = statement.date === undefined ? undefined : readDate(statement.date);
    return overlaps(read, bounds.from, bounds.to, match ?? "possibly");
  };
}

function entryOf(statement: Statement): Entry {
  return { kind: "statements", record: statement };
}

function rollUpTo(rollUp: RollUpOptions | undefined, dataset: Dataset): Actor | undefined {
  if (rollUp === undefined) return undefined;
  return registryOf(dataset).byId.get(rollUp.to)?.record as Actor;
}

function agreementOf(a: string, b: string, between: readonly StancePair[]): StanceAgreement {
  const count = (relation: StanceRelation) => between.filter((pair) => pair.relation === relation).length;
  const [agree, partly, disagree] = [count("agree"), count("partly"), count("disagree")];
  const jointly = agree + partly + disagree;
  return Object.freeze({
    a,
    b,
    jointly,
    agree,
    partly,
    disagree,
    agreement: jointly === 0 ? null : agree / jointly,
  });
}

function rolledUp(
  organization: Actor,
  said: readonly Utterance[],
  { on, match }: CompareStancesOptions,
  byId: ReadonlyMap<string, Entry>,
): readonly RolledUpStance[] {
  // Who speaks for the organization is its voice, whatever office it is from.
  const isOwn = ({ actor, statement }: Utterance) =>
    actor === organization.id || statement.onBehalfOf === organization.id;
  const own = byMatter(said.filter(isOwn));
  const members = byMatter(
    said.filter((one) => !isOwn(one) && isMember(one, organization.id, byId, match ?? "possibly")),
  );
  const matters = on === undefined ? distinct([...own.keys(), ...members.keys()]) : [...new Set(on)];
  return matters.map((matter) => {
    const ownSummary = summarize(own.get(matter) ?? []);
    const voices = members.get(matter) ?? [];
    const memberSummary = summarize(voices);
    return Object.freeze({
      on: matter,
      own: Object.freeze(ownSummary),
      members: Object.freeze(memberSummary),
      voices: Object.freeze(distinct(voices.map(({ actor }) => actor))),
      relation: relate(ownSummary.stance, memberSummary.stance),
    });
  });
}

function byMatter(said: readonly Utterance[]): ReadonlyMap<string, Utterance[]> {
  const found = new Map<string, Utterance[]>();
  for (const utterance of said) {
    const list = found.get(utterance.on);
    if (list === undefined) found.set(utterance.on, [utterance]);
    else list.push(utterance);
  }
  return found;
}

/** Whether whoever said it belonged to an organization when it was said, possibly or certainly. */
function isMember(
  { actor, read }: Utterance,
  organization: string,
  byId: ReadonlyMap<string, Entry>,
  match: DateMatch,
): boolean {
  const { memberships = [] } = (byId.get(actor)?.record ?? {}) as Partial<Actor>;
  return memberships.some((membership) => {
    if (membership.organization !== organization) return false;
    const [start, end] = [membership.startDate, membership.endDate].map((date) =>
      date === undefined ? undefined : parseEdtf(date),
    );
    if (start === undefined && end === undefined) return true;
    if (match === "possibly")
      return overlaps(read, start?.start.earliest ?? "", end?.end.latest ?? "~", match);
    const from = start === undefined ? "" : begunBy(start);
    const to = end === undefined ? "~" : lastedUntil(end);
    return from !== undefined && to !== undefined && overlaps(read, from, to, match);
  });
}
