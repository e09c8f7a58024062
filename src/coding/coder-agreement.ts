import { checkIsDataset, type Entry, registryOf } from "../dataset/registry.ts";
import { sourcesOf } from "../dataset/traits.ts";
import { compareText } from "../dates/compare-edtf.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import { stances } from "../model/statement.ts";
import { krippendorffAlpha, type MeasurementLevel } from "./krippendorff-alpha.ts";

/** The kinds that two coders are compared on: what they find in the texts, not the lists of actors and issues that they share. */
export const codedKinds = [
  "statements",
  "proposals",
  "terms",
  "responses",
  "meetings",
  "bases",
  "events",
] as const;

/** One of {@link codedKinds}. */
export type CodedKind = (typeof codedKinds)[number];

/** How far two coders found the same units in the same texts. */
export interface UnitizingAgreement {
  /** The kind of record. */
  readonly kind: CodedKind;
  /** Records of the first coder. */
  readonly first: number;
  /** Records of the second coder. */
  readonly second: number;
  /** Records of the first that have a partner in the second. */
  readonly matched: number;
  /** Twice the matched over the records of both: 1 where each has a partner. Null: neither coded any. */
  readonly f1: number | null;
  /** Krippendorff's alpha over the characters of the texts, each cited by this kind of record or not. Null: no variation. */
  readonly alpha: number | null;
}

/** How far two coders gave the same values to the units that both found. */
export interface ValueAgreement {
  /** The kind of record. */
  readonly kind: CodedKind;
  /** The field that is compared. */
  readonly variable: string;
  /** The level of measurement. */
  readonly level: MeasurementLevel;
  /** How many pairs of values were compared. */
  readonly units: number;
  /** Share of the pairs that are equal, from 0 to 1; null: no pair. */
  readonly equal: number | null;
  /** Krippendorff's alpha; null: no pair, or only one value. */
  readonly alpha: number | null;
}

/** A pair of records, and a field in which they differ. */
export interface CodingDisagreement {
  /** The kind of record. */
  readonly kind: CodedKind;
  /** Id of the first coder's record. */
  readonly first: string;
  /** Id of the second coder's record. */
  readonly second: string;
  /** The field; for a stance, with the matter that it is on. */
  readonly variable: string;
  /** What the first coder has; `"none"`: nothing. */
  readonly firstValue: string;
  /** What the second coder has; `"none"`: nothing. */
  readonly secondValue: string;
}

/** Two records that were taken for the same unit. */
export interface CodingPair {
  /** Their kind. */
  readonly kind: CodedKind;
  /** Id of the first coder's record. */
  readonly first: string;
  /** Id of the second coder's record. */
  readonly second: string;
}

/** The comparison of two codings of the same texts. */
export interface CoderAgreement {
  /** Which spans were coded, by kind. */
  readonly unitizing: readonly UnitizingAgreement[];
  /** Which values they were given, by kind and variable. */
  readonly values: readonly ValueAgreement[];
  /** Every difference of a value. */
  readonly disagreements: readonly CodingDisagreement[];
  /** The pairs that were taken for the same unit. */
  readonly pairs: readonly CodingPair[];
  /** Ids of the first coder's records without a partner. */
  readonly onlyFirst: readonly string[];
  /** Ids of the second coder's records without a partner. */
  readonly onlySecond: readonly string[];
}

/**
 * How far two codings of the same texts agree: which units were found, apart from which values they were given.
 *
 * Two records of a kind are partners where their citations share at least half of the characters of the shorter one; of
 * several candidates, the one with the larger shared part, then the one with more equal values, each record once. Coders
 * share the lists of actors and issues, so references to these are compared by id; what coders found has ids of their
 * own, so only positions on issues are compared.
 *
 * Unitizing is told by the share of records with a partner and by alpha over characters, which is Krippendorff's alpha
 * for "relevant or not" on a continuum (K. Krippendorff and others, "On the reliability of unitizing textual continua",
 * Quality & Quantity 50, 2016). Values are told by alpha per variable over the pairs. Stances are ordinal; `unclear` and
 * no stance are missing values. Lists are equal in any order.
 *
 * @throws {@link index!DemarcheError} where a date cannot be read.
 *
 * @example
 * ```ts
 * import { coderAgreement } from "demarche/coding";
 * import { dataset } from "demarche/data";
 *
 * const { disagreements, onlyFirst, values } = coderAgreement(dataset, dataset);
 * [disagreements.length, onlyFirst.length]; // => [0, 0]
 * values.find(({ variable }) => variable === "act")?.alpha; // => 1
 * ```
 */
export function coderAgreement(first: Dataset, second: Dataset): CoderAgreement {
  checkIsDataset(first);
  checkIsDataset(second);
  const unitizing: UnitizingAgreement[] = [];
  const values: ValueAgreement[] = [];
  const disagreements: CodingDisagreement[] = [];
  const allPairs: CodingPair[] = [];
  const onlyFirst: string[] = [];
  const onlySecond: string[] = [];
  const issues = new Set([...first.issues, ...second.issues].map(({ id }) => id));
  for (const kind of codedKinds) {
    const ours = entriesOf(first, kind);
    const theirs = entriesOf(second, kind);
    const pairs = partners(kind, ours, theirs, issues);
    const both = ours.length + theirs.length;
    unitizing.push({
      kind,
      first: ours.length,
      second: theirs.length,
      matched: pairs.length,
      f1: both === 0 ? null : (2 * pairs.length) / both,
      alpha: characterAlpha(first, ours, theirs),
    });
    const paired = new Set(pairs.flat());
    onlyFirst.push(...ours.filter((entry) => !paired.has(entry)).map(({ record }) => record.id));
    onlySecond.push(...theirs.filter((entry) => !paired.has(entry)).map(({ record }) => record.id));
    for (const [one, other] of pairs) allPairs.push({ kind, first: one.record.id, second: other.record.id });
    for (const compared of variables(kind, pairs, issues)) {
      const { variable, level, units, order } = compared;
      const complete = units.filter(({ one, other }) => one !== missing && other !== missing);
      const equal = complete.filter(({ one, other }) => one === other).length;
      values.push({
        kind,
        variable,
        level,
        units: complete.length,
        equal: complete.length === 0 ? null : equal / complete.length,
        alpha: krippendorffAlpha(
          complete.map(({ one, other }) => [one, other]),
          { level, ...(order === undefined ? {} : { order }) },
        ),
      });
      for (const { pair, label, one, other } of units) {
        if (one === other) continue;
        const [a, b] = pair;
        disagreements.push({
          kind,
          first: a.record.id,
          second: b.record.id,
          variable: label,
          firstValue: one,
          secondValue: other,
        });
      }
    }
  }
  return {
    unitizing,
    values,
    disagreements,
    pairs: allPairs,
    onlyFirst: onlyFirst.sort(compareText),
    onlySecond: onlySecond.sort(compareText),
  };
}

type Pair = readonly [one: Entry, other: Entry];

function entriesOf(dataset: Dataset, kind: CodedKind): readonly Entry[] {
  return [...registryOf(dataset).byId.values()].filter((entry) => entry.kind === kind);
}

/** The characters that a record rests on, as stretches per document. Citations that only date it do not count. */
function stretches(entry: Entry): readonly (readonly [document: string, start: number, end: number])[] {
  return sourcesOf(entry)
    .filter(({ supports }) => supports === undefined)
    .map(({ document, start, end }) => [document, start, end] as const);
}

function sizeOf(entry: Entry): number {
  return sharedBy(entry, entry);
}

/** How many characters two records both rest on. */
function sharedBy(one: Entry, other: Entry): number {
  const common = stretches(one).flatMap(([document, start, end]) =>
    stretches(other).flatMap(([otherDocument, otherStart, otherEnd]) => {
      const from = Math.max(start, otherStart);
      const to = Math.min(end, otherEnd);
      return document === otherDocument && from < to ? [[document, from, to] as const] : [];
    }),
  );
  return lengthOfUnion(common);
}

function lengthOfUnion(parts: readonly (readonly [string, number, number])[]): number {
  const sorted = [...parts].sort((a, b) => compareText(a[0], b[0]) || a[1] - b[1]);
  let length = 0;
  let document = "";
  let reached = 0;
  for (const [of, start, end] of sorted) {
    if (of !== document) {
      document = of;
      reached = 0;
    }
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

function partners(
  kind: CodedKind,
  ours: readonly Entry[],
  theirs: readonly Entry[],
  issues: ReadonlySet<string>,
): readonly Pair[] {
  const candidates: { pair: Pair; overlap: number; equal: number }[] = [];
  for (const one of ours) {
    for (const other of theirs) {
      const shared = sharedBy(one, other);
      const [size, otherSize] = [sizeOf(one), sizeOf(other)];
      if (shared === 0 || shared < Math.min(size, otherSize) / 2) continue;
      const equal = variables(kind, [[one, other]], issues).filter(({ units }) =>
        units.every((unit) => unit.one === unit.other),
      );
      candidates.push({
        pair: [one, other],
        overlap: shared / (size + otherSize - shared),
        equal: equal.length,
      });
    }
  }
  candidates.sort(
    (a, b) =>
      b.overlap - a.overlap ||
      b.equal - a.equal ||
      compareText(a.pair[0].record.id, b.pair[0].record.id) ||
      compareText(a.pair[1].record.id, b.pair[1].record.id),
  );
  const taken = new Set<Entry>();
  const pairs: Pair[] = [];
  for (const { pair } of candidates) {
    if (taken.has(pair[0]) || taken.has(pair[1])) continue;
    taken.add(pair[0]).add(pair[1]);
    pairs.push(pair);
  }
  return pairs.sort(([a], [b]) => compareText(a.record.id, b.record.id));
}

/** Alpha of "cited or not" over every character of the documents. */
function characterAlpha(dataset: Dataset, ours: readonly Entry[], theirs: readonly Entry[]): number | null {
  let [both, one, neither] = [0, 0, 0];
  for (const { id, length } of dataset.documents) {
    const [marks, otherMarks] = [ours, theirs].map((entries) => {
      const cited = new Uint8Array(length);
      for (const [document, start, end] of entries.flatMap(stretches))
        if (document === id) cited.fill(1, start, end);
      return cited;
    }) as [Uint8Array, Uint8Array];
    for (let i = 0; i < length; i++) {
      if (marks[i] !== otherMarks[i]) one += 1;
      else if (marks[i] === 1) both += 1;
      else neither += 1;
    }
  }
  // Of two values: each pair that differs is two coincidences, and a total counts the values that were given.
  const cited = 2 * both + one;
  const blank = 2 * neither + one;
  return cited === 0 || blank === 0 ? null : 1 - ((cited + blank - 1) * one) / (cited * blank);
}

/** The word for what is not there, where lists of values are compared. */
const absent = "none";

/** The stance that is a missing value. */
const missing = "unclear";

interface Variable {
  readonly variable: string;
  readonly level: MeasurementLevel;
  readonly order?: readonly string[];
  readonly units: readonly {
    readonly pair: Pair;
    readonly label: string;
    readonly one: string;
    readonly other: string;
  }[];
}

/** What is compared of each kind, by field; lists are sorted, what is absent is the word for it. */
const fields: { readonly [K in CodedKind]: Readonly<Record<string, (record: Records[K]) => string>> } = {
  statements: {
    speaker: (s) => s.speaker,
    onBehalfOf: (s) => s.onBehalfOf ?? absent,
    addressees: (s) => list(s.addressees),
    targets: (s) => list(s.targets),
    act: (s) => s.act,
    reporting: (s) => s.reporting,
    date: (s) => s.date ?? absent,
  },
  proposals: {
    proposers: (p) => list(p.proposers),
    addressees: (p) => list(p.addressees),
    date: (p) => p.date ?? absent,
  },
  terms: {},
  responses: { by: (r) => r.by, answer: (r) => r.answer, date: (r) => r.date ?? absent },
  meetings: {
    format: (m) => m.format,
    status: (m) => m.status,
    participants: (m) => list(m.participants.map(({ actor }) => actor)),
    date: (m) => m.date ?? absent,
    place: (m) => m.place?.name ?? absent,
  },
  bases: {
    type: (b) => b.type,
    host: (b) => b.host,
    operators: (b) => list(b.operators),
    status: (b) => b.status,
    nameAttested: (b) => String(b.nameAttested),
  },
  events: {
    type: (e) => e.type,
    status: (e) => e.status,
    actors: (e) => list(e.actors),
    date: (e) => e.date ?? absent,
    amount: (e) => (e.amount === undefined ? absent : `${e.amount.value} ${e.amount.unit}`),
  },
};

function list(ids: readonly string[] | undefined): string {
  return ids === undefined || ids.length === 0 ? absent : [...ids].sort().join(", ");
}

function variables(
  kind: CodedKind,
  pairs: readonly Pair[],
  issues: ReadonlySet<string>,
): readonly Variable[] {
  const compared: Variable[] = Object.entries(
    fields[kind] as Record<string, (record: unknown) => string>,
  ).map(([variable, read]) => ({
    variable,
    level: "nominal",
    units: pairs.map((pair) => ({
      pair,
      label: variable,
      one: read(pair[0].record),
      other: read(pair[1].record),
    })),
  }));
  if (kind !== "statements") return compared;
  const units = pairs.flatMap((pair) => {
    const [one, other] = pair.map(({ record }) => stancesOf(record as Records["statements"], issues)) as [
      Stances,
      Stances,
    ];
    const matters = [...one.keys()].filter((on) => other.has(on)).sort(compareText);
    return matters.map((on) => ({
      pair,
      label: `stance on ${on}`,
      one: one.get(on) as string,
      other: other.get(on) as string,
    }));
  });
  const order = stances.filter((stance) => stance !== missing);
  const on = pairs.map((pair) => {
    const [one, other] = pair.map(({ record }) =>
      list([...stancesOf(record as Records["statements"], issues).keys()]),
    );
    return { pair, label: "on", one: one as string, other: other as string };
  });
  return [
    ...compared,
    { variable: "on", level: "nominal", units: on },
    { variable: "stance", level: "ordinal", order, units },
  ];
}

type Stances = ReadonlyMap<string, string>;

/** The stances of a statement on issues. */
function stancesOf({ positions }: Records["statements"], issues: ReadonlySet<string>): Stances {
  return new Map(positions.filter(({ on }) => issues.has(on)).map(({ on, stance }) => [on, stance]));
}
