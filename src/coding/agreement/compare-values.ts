import type { Entry } from "../../dataset/registry.ts";
import { compareText } from "../../dates/compare-edtf.ts";
import type { Records } from "../../model/dataset.ts";
import { stances } from "../../model/stance.ts";
import type { CodedKind } from "../coded-kinds.ts";
import type { MeasurementLevel } from "./measurement-level.ts";

/** Two records, one of each coder, that are treated as the same unit. */
export type MatchedPair = readonly [first: Entry, second: Entry];

/** The values that two coders gave to one variable of one unit. */
interface ValuePair {
  readonly pair: MatchedPair;
  /** The name of the variable. For a stance it includes the issue: `stance on truce`. */
  readonly label: string;
  readonly first: string;
  readonly second: string;
}

/** A variable and the values that two coders gave to it, unit by unit. */
export interface ComparedVariable {
  readonly variable: string;
  readonly level: MeasurementLevel;
  /** The possible values in their order. Absent if the level is nominal. */
  readonly order?: readonly string[];
  readonly values: readonly ValuePair[];
}

/** The stance that is treated as missing data, because it has no position in the order of the stances. */
export const missingStance = "unclear";

/** The comparison uses this value for an absent field, so that absence is compared like any other value. */
const absent = "none";

/**
 * Returns the variables of a kind of record. Each variable has the two coders' values for every pair. Positions of
 * statements are compared only if they are on one of `issues`, because coders share the issues but choose the ids of
 * proposals, terms and responses themselves.
 */
export function compareValues(
  kind: CodedKind,
  pairs: readonly MatchedPair[],
  issues: ReadonlySet<string>,
): readonly ComparedVariable[] {
  const compared = Object.entries(variablesOf[kind] as Record<string, (record: unknown) => string>).map(
    ([variable, read]): ComparedVariable => ({
      variable,
      level: "nominal",
      values: pairs.map((pair) => ({
        pair,
        label: variable,
        first: read(pair[0].record),
        second: read(pair[1].record),
      })),
    }),
  );
  return kind === "statements" ? [...compared, ...comparePositions(pairs, issues)] : compared;
}

/** Functions that read the variables of a kind from a record. */
const variablesOf: { readonly [K in CodedKind]: Readonly<Record<string, (record: Records[K]) => string>> } = {
  statements: {
    speaker: (s) => s.speaker,
    jointlyWith: (s) => listed(s.jointlyWith),
    onBehalfOf: (s) => s.onBehalfOf ?? absent,
    addressees: (s) => listed(s.addressees),
    targets: (s) => listed(s.targets),
    act: (s) => s.act,
    reporting: (s) => s.reporting,
    date: (s) => s.date ?? absent,
  },
  proposals: {
    proposers: (p) => listed(p.proposers),
    addressees: (p) => listed(p.addressees),
    date: (p) => p.date ?? absent,
  },
  terms: {},
  responses: { by: (r) => r.by, answer: (r) => r.answer, date: (r) => r.date ?? absent },
  meetings: {
    format: (m) => m.format,
    status: (m) => m.status,
    participants: (m) => listed(m.participants.map(({ actor }) => actor)),
    date: (m) => m.date ?? absent,
    place: (m) => m.place?.name ?? absent,
  },
  bases: {
    type: (b) => b.type,
    host: (b) => b.host,
    operators: (b) => listed(b.operators),
    status: (b) => b.status,
    nameAttested: (b) => String(b.nameAttested),
  },
  events: {
    type: (e) => e.type,
    status: (e) => e.status,
    actors: (e) => listed(e.actors),
    date: (e) => e.date ?? absent,
    amount: (e) => (e.amount === undefined ? absent : `${e.amount.value} ${e.amount.unit}`),
  },
};

/** Returns a list of ids as one value that does not depend on their order. */
function listed(ids: readonly string[] | undefined): string {
  return ids === undefined || ids.length === 0 ? absent : [...ids].sort().join(", ");
}

/**
 * Returns two variables of statements. The variable `on` is the list of issues on which a statement takes positions.
 * The variable `stance` is the stance on one issue. Stances are compared only for issues on which both coders found a
 * position.
 */
function comparePositions(
  pairs: readonly MatchedPair[],
  issues: ReadonlySet<string>,
): readonly ComparedVariable[] {
  const positions = pairs.map((pair) => {
    const [first, second] = pair.map(({ record }) => stancesOf(record as Records["statements"], issues));
    return { pair, first: first as Stances, second: second as Stances };
  });
  return [
    {
      variable: "on",
      level: "nominal",
      values: positions.map(({ pair, first, second }) => ({
        pair,
        label: "on",
        first: listed([...first.keys()]),
        second: listed([...second.keys()]),
      })),
    },
    {
      variable: "stance",
      level: "ordinal",
      order: stances.filter((stance) => stance !== missingStance),
      values: positions.flatMap(({ pair, first, second }) => {
        const shared = [...first.keys()].filter((on) => second.has(on)).sort(compareText);
        return shared.map((on) => ({
          pair,
          label: `stance on ${on}`,
          first: first.get(on) as string,
          second: second.get(on) as string,
        }));
      }),
    },
  ];
}

type Stances = ReadonlyMap<string, string>;

/** Returns the stances of a statement by issue. */
function stancesOf({ positions }: Records["statements"], issues: ReadonlySet<string>): Stances {
  return new Map(positions.filter(({ on }) => issues.has(on)).map(({ on, stance }) => [on, stance]));
}
