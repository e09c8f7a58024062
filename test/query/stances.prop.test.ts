import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, comparePair, stanceTable } from "../../src/columns/index.ts";
import { compareEdtf } from "../../src/dates/compare-edtf.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Proposal, ProposalResponse } from "../../src/model/proposal.ts";
import { responseAnswers } from "../../src/model/proposal.ts";
import type { Stance } from "../../src/model/stance.ts";
import type { Statement } from "../../src/model/statement.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { attributions } from "../../src/query/stances/stance-act.ts";
import { actorIds, arbitraryDataset, matterIds } from "../fixtures/arbitrary-dataset.ts";
import { optionalDate } from "../fixtures/arbitrary-date.ts";
import { changed } from "../fixtures/records.ts";

const matters = [...matterIds, "p0"] as const;
const actor = fc.constantFrom(...actorIds);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/**
 * Generates datasets with one proposal. The proposal has one or two proposers, in some datasets a principal, and
 * answers of all kinds. Some proposals and answers were made by statements.
 */
const actsOfProposals = fc
  .tuple(
    arbitraryDataset,
    fc.record({
      proposers: fc.uniqueArray(actor, { minLength: 1, maxLength: 2 }),
      onBehalfOf: optional(actor),
      made: optional(fc.nat(3)),
      date: optionalDate,
      answers: fc.array(
        fc.record({
          by: actor,
          date: optionalDate,
          answer: fc.constantFrom(...responseAnswers),
          onBehalfOf: optional(actor),
          terms: optional(fc.subarray(["t0", "t1"], { minLength: 1 })),
          made: optional(fc.integer({ min: 4, max: 7 })),
        }),
        { minLength: 4, maxLength: 4 },
      ),
    }),
  )
  .map(([dataset, { proposers, onBehalfOf, made, date, answers }]): Dataset => {
    // The queries are compared with the simple functions below. As there is only one proposal, these functions can
    // apply the documented definitions without searching for the proposal of a statement.
    const sources: Proposal["sources"] = [];
    const terms: Proposal["terms"] = [
      { id: "t0", summary: "No i0.", positions: [{ on: "i0", stance: "oppose" }], sources },
      { id: "t1", summary: "More i1.", about: ["i1"], sources },
    ];
    // A statement has the speaker and the date of the proposal or response that it made, as validation requires.
    const acts = new Map<number, Partial<Statement>>();
    const idOf = (i: number | undefined) => dataset.statements[i ?? -1]?.id;
    if (made !== undefined) acts.set(made, { speaker: proposers[0] as string, onBehalfOf, date } as never);
    const responses = answers.map(({ made: act, ...answer }, i) => {
      const isFree = act !== undefined && !acts.has(act);
      const { by: speaker, onBehalfOf, date } = answer;
      if (isFree) acts.set(act, { speaker, onBehalfOf, date } as never);
      const statement = isFree ? idOf(act) : undefined;
      return changed<ProposalResponse>(
        { id: `r${i}`, by: speaker, answer: "accepted", summary: "Answers.", sources },
        { ...answer, statement },
      );
    });
    const proposal: Proposal = {
      id: "p0",
      title: "Plan",
      proposers,
      addressees: [],
      terms,
      responses,
      sources,
    };
    return {
      ...dataset,
      statements: dataset.statements.map((statement, i) => {
        const made = changed(statement, acts.get(i) ?? {});
        return changed(made, { jointlyWith: made.jointlyWith?.filter((actor) => actor !== made.speaker) });
      }),
      proposals: [changed(proposal, { onBehalfOf, date, statement: idOf(made) })],
    };
  });

interface Act {
  readonly key: string;
  readonly date: string | undefined;
  readonly by: readonly string[];
  readonly joint: readonly string[];
  readonly onBehalfOf: string | undefined;
  /** The stances in order of precedence. */
  readonly taken: readonly { readonly on: string; readonly stance: Stance }[];
  /** The matters on which the stance follows from the proposal as a whole. */
  readonly whole: ReadonlySet<string>;
}

const answered = {
  accepted: "support",
  "partly-accepted": "conditional",
  rejected: "oppose",
  countered: "unclear",
  welcomed: "unclear",
} as const;

/** Returns all acts by the definitions of the guide, without the index. */
function actsOf({ statements, proposals }: Dataset): readonly Act[] {
  const [proposal] = proposals as readonly [Dataset["proposals"][number]];
  const acts: Act[] = [];
  const records = [
    { record: proposal, by: proposal.proposers, stance: "support" as Stance, terms: undefined },
    ...proposal.responses.flatMap((record) => {
      const stance = (answered as Partial<Record<string, Stance>>)[record.answer];
      return stance === undefined ? [] : [{ record, by: [record.by], stance, terms: record.terms }];
    }),
  ].map(({ record, by, stance, terms }) => ({
    record,
    by,
    taken: (terms ?? ["p0", "t0", "t1"]).map((on) => ({ on, stance })),
    whole: new Set(terms === undefined ? ["t0", "t1"] : []),
  }));
  for (const { id, date, speaker, jointlyWith = [], onBehalfOf, positions } of statements) {
    const made = records.find(({ record }) => record.statement === id);
    const own = new Set(positions.map(({ on }) => on));
    const whole = new Set([...(made?.whole ?? [])].filter((term) => !own.has(term)));
    const taken = [...positions, ...(made?.taken ?? [])];
    acts.push({ key: id, date, by: [speaker], joint: jointlyWith, onBehalfOf, taken, whole });
  }
  for (const { record, by, taken, whole } of records) {
    const statement = statements.find(({ id }) => id === record.statement);
    const date = record.date ?? statement?.date;
    acts.push({
      key: statement?.id ?? record.id,
      date,
      by,
      joint: [],
      onBehalfOf: record.onBehalfOf,
      taken,
      whole,
    });
  }
  return acts.sort((a, b) => compareEdtf(a.date, b.date) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

interface Held {
  readonly key: string;
  readonly date: string | undefined;
  readonly stance: Stance;
  readonly derived: boolean;
}

const oppositeOf = { support: "oppose", oppose: "support", neutral: "neutral" } as const;

/** Returns the stances of an actor on a matter, one for each act. */
function heldBy(acts: readonly Act[], who: string, on: string, attributeTo: string): readonly Held[] {
  const held = new Map<string, Held>();
  for (const { key, date, by, joint, onBehalfOf, taken, whole } of acts) {
    const principals = onBehalfOf === undefined ? by : [onBehalfOf];
    const wanted =
      attributeTo === "speaker" ? by : attributeTo === "principal" ? principals : [...by, ...principals];
    if ((!wanted.includes(who) && !joint.includes(who)) || held.has(key)) continue;
    const direct = taken.find((position) => position.on === on);
    // Support for term t0 implies opposition to issue i0, and support for t1 implies support for i1.
    const term = on === "i0" ? "t0" : on === "i1" ? "t1" : undefined;
    const onTerm = taken.find((position) => position.on === term)?.stance;
    if (direct !== undefined) held.set(key, { key, date, stance: direct.stance, derived: whole.has(on) });
    else if (onTerm !== undefined) {
      const stance = on === "i1" ? onTerm : (oppositeOf[onTerm as keyof typeof oppositeOf] ?? "unclear");
      held.set(key, { key, date, stance, derived: true });
    }
  }
  return [...held.values()];
}

/** Returns the prevailing stance. */
function prevailing(held: readonly Held[]): string {
  const all = held.map(({ stance }) => stance);
  if (all.length === 0) return "silent";
  const known = all.filter((stance) => stance !== "unclear");
  if (known.length === 0) return "unclear";
  if (known.includes("oppose") && known.some((stance) => stance === "support" || stance === "conditional"))
    return "mixed";
  const caution = ["neutral", "conditional", "support", "oppose"];
  const count = (stance: string) => known.filter((other) => other === stance).length;
  const lastDate = (stance: string) =>
    held
      .filter((one) => one.stance === stance && one.date !== undefined)
      .map(({ date }) => date)
      .sort(compareEdtf)
      .at(-1);
  return [...new Set(known)].sort((a, b) => {
    const [dateOfA, dateOfB] = [lastDate(a), lastDate(b)];
    const later =
      dateOfA === undefined || dateOfB === undefined
        ? Number(dateOfA === undefined) - Number(dateOfB === undefined)
        : compareEdtf(dateOfB, dateOfA);
    return count(b) - count(a) || later || caution.indexOf(a) - caution.indexOf(b);
  })[0] as string;
}

function relation(a: readonly Held[], b: readonly Held[]): string {
  const [first, second] = [prevailing(a), prevailing(b)];
  const keys = (held: readonly Held[]) => JSON.stringify(held.map(({ key }) => key).sort());
  if (a.length > 0 && keys(a) === keys(b)) return "same";
  if ([first, second].some((stance) => stance === "silent" || stance === "unclear")) return "incomparable";
  if (first === "mixed" || second === "mixed") return "partly";
  if (first === second) return "agree";
  const side = (stance: string) => (stance === "oppose" ? -1 : stance === "neutral" ? 0 : 1);
  return side(first) * side(second) === -1 ? "disagree" : "partly";
}

test("cells, agreement and columns are those of a program that follows the definitions one by one", () => {
  let [same, skipped, disagreed] = [0, 0, 0];
  fc.assert(
    fc.property(actsOfProposals, fc.constantFrom(...attributions), (dataset, attributeTo) => {
      const acts = actsOf(dataset);
      const held = (who: string, on: string) => heldBy(acts, who, on, attributeTo);
      const { cells } = compareStances(dataset, { actors: actorIds, on: matters, attributeTo });
      for (const cell of cells) {
        const expected = held(cell.actor, cell.on);
        const counts = { support: 0, conditional: 0, neutral: 0, oppose: 0, unclear: 0 };
        for (const { stance } of expected) counts[stance] += 1;
        expect([cell.actor, cell.on, cell.stance, cell.counts]).toEqual([
          cell.actor,
          cell.on,
          prevailing(expected),
          counts,
        ]);
        expect(cell.records).toHaveLength(expected.length);
      }
      const columns = columnsOf(dataset, { attributeTo });
      for (const on of matters) {
        expect(stanceTable(columns, on)).toEqual(
          cells
            .filter((cell) => cell.on === on && cell.records.length > 0)
            .map(({ actor: id, counts }) => ({ actor: id, ...counts }))
            .sort((a, b) => (a.actor < b.actor ? -1 : 1)),
        );
      }
      for (const row of stanceAgreement(dataset, {
        actors: actorIds,
        on: matters,
        attributeTo,
        perMatter: true,
      })) {
        const counts = { agree: 0, partly: 0, disagree: 0 };
        const relations = new Map<string, unknown>();
        for (const on of matters) {
          const [a, b] = [held(row.a, on), held(row.b, on)];
          const found = relation(a, b);
          const isSkipped = [...a, ...b].every(({ derived }) => derived);
          if (a.length > 0 && b.length > 0 && !isSkipped) relations.set(on, found);
          if (found === "same") same += 1;
          else if (found !== "incomparable" && isSkipped) skipped += 1;
          else if (found !== "incomparable") counts[found as keyof typeof counts] += 1;
        }
        expect(new Map(row.matters?.map((matter) => [matter.on, matter.relation]))).toEqual(relations);
        disagreed += counts.disagree;
        const jointly = counts.agree + counts.partly + counts.disagree;
        expect(row).toMatchObject({
          jointly,
          ...counts,
          share: jointly === 0 ? null : counts.agree / jointly,
        });
        const pair = comparePair(columns, { actors: [row.a, row.b], on: matters });
        expect(pair).toMatchObject({ jointly, ...counts });
      }
    }),
    { numRuns: 200 },
  );
  // The generated datasets have all cases that the definitions distinguish.
  expect(Math.min(same, skipped, disagreed)).toBeGreaterThan(50);
});
