import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findProblems } from "../../src/dataset/find-problems.ts";
import { registryOf } from "../../src/dataset/registry.ts";
import { compareEdtf } from "../../src/dates/compare-edtf.ts";
import { fromDayNumber } from "../../src/dates/day-number.ts";
import { matchesPeriod } from "../../src/dates/matches-period.ts";
import { dateMatches } from "../../src/dates/period.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Proposal, Term } from "../../src/model/proposal.ts";
import { statementActs } from "../../src/model/speech-act.ts";
import { type Stance, stances } from "../../src/model/stance.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { encounterLevels, encounters } from "../../src/query/encounters.ts";
import { groupTimeline } from "../../src/query/group-timeline.ts";
import { list } from "../../src/query/list.ts";
import { proposalHistory } from "../../src/query/proposal-history.ts";
import { proposalStatus } from "../../src/query/proposal-status.ts";
import { related } from "../../src/query/related.ts";
import { search } from "../../src/query/search.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { stanceAsOf } from "../../src/query/stance-as-of.ts";
import { stanceTrajectory } from "../../src/query/stance-trajectory.ts";
import { attributedTo, attributions } from "../../src/query/stances/stance-act.ts";
import { timeline } from "../../src/query/timeline.ts";
import { dateOfAct, madeBy } from "../fixtures/acts.ts";
import {
  actorIds,
  arbitraryDataset,
  linkedDataset,
  matterIds,
  shuffled,
} from "../fixtures/arbitrary-dataset.ts";
import { recordOf, statement } from "../fixtures/records.ts";

const day = fc.integer({ min: 18_000, max: 18_400 }).map(fromDayNumber);
const attribution = fc.constantFrom(...attributions);
const actor = fc.constantFrom(...actorIds);
const matter = fc.constantFrom(...matterIds);
const matched = fc.constantFrom(...dateMatches);
const runs = { numRuns: 150 };

test("the generated datasets break no rule", () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      expect(findProblems(dataset)).toEqual([]);
    }),
    runs,
  );
});

test("the linked datasets break no rule", () => {
  fc.assert(
    fc.property(linkedDataset, (dataset) => {
      expect(findProblems(dataset)).toEqual([]);
    }),
    runs,
  );
});

describe("the order of the input", () => {
  test("has no effect on the result of any query", () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.nat(50), actor, matter, day, (dataset, seed, a, on, asOf) => {
        const resultsOf = (data: typeof dataset) =>
          JSON.stringify([
            timeline(data),
            groupTimeline(timeline(data), { by: "week" }),
            list(data, "statements"),
            compareStances(data, { attributeTo: "principal", rollUp: { to: "a4" } }),
            stanceTrajectory(data, { actor: a, on }),
            stanceAsOf(data, { actor: a, on, asOf }),
            proposalHistory(data, "p0"),
            proposalStatus(data, "p0", { asOf }),
            encounters(data, {}),
            related(data, a),
            search(data, "a1"),
          ]);
        expect(resultsOf(shuffled(dataset, seed))).toBe(resultsOf(dataset));
      }),
      runs,
    );
  });
});

/** Returns the id of the statement that made a proposal or a response. For any other id, returns the id itself. */
function keyOf(id: string, { proposals }: Dataset): string {
  const made = proposals
    .flatMap((proposal) => [proposal, ...proposal.responses])
    .find((record) => record.id === id);
  return made?.statement ?? id;
}

describe("filters", () => {
  test("what matches certainly also matches possibly, and every id exists and fits", () => {
    fc.assert(
      fc.property(arbitraryDataset, day, day, actor, (dataset, x, y, a) => {
        const period = x < y ? { from: x, to: y } : { from: y, to: x };
        const { byId } = registryOf(dataset);
        const possible = new Set(timeline(dataset, { ...period, actors: [a] }).map(({ id }) => id));
        for (const entry of timeline(dataset, { ...period, actors: [a], match: "certainly" })) {
          expect(possible.has(entry.id)).toBe(true);
          expect(byId.get(entry.id)?.kind).toBe(entry.kind);
          expect(entry.actors).toContain(a);
          expect((entry.earliest ?? "") <= period.to && (entry.latest ?? "~") >= period.from).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
  test("give the same result as filtering and sorting all statements", () => {
    // Each filter sets only a few of its options, because hardly any record would fit many options at once.
    const seldom = <T>(value: fc.Arbitrary<T>) =>
      fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary: value, weight: 1 });
    const some = <T>(value: fc.Arbitrary<T>) => seldom(fc.uniqueArray(value, { minLength: 1, maxLength: 3 }));
    const statementFilter = fc.record({
      actors: some(actor),
      speakers: some(actor),
      addressees: some(actor),
      on: some(matter),
      about: some(matter),
      acts: some(fc.constantFrom(...statementActs)),
      stances: some(fc.constantFrom(...stances)),
      minDocuments: seldom(fc.integer({ min: 1, max: 2 })),
      from: seldom(day),
      match: seldom(matched),
      undated: seldom(fc.boolean()),
    });
    const meets = (values: readonly (string | undefined)[], wanted: readonly string[] | undefined) =>
      wanted === undefined || values.some((value) => value !== undefined && wanted.includes(value));
    const oppositeOf = { support: "oppose", oppose: "support", neutral: "neutral" } as const;
    const stanceOfAnswer: Partial<Record<string, Stance>> = {
      accepted: "support",
      "partly-accepted": "conditional",
      rejected: "oppose",
      countered: "unclear",
      welcomed: "unclear",
    };
    /** Returns the stances that a statement takes by putting a proposal forward or by answering one. */
    const stancesOfMade = (id: string, proposals: Dataset["proposals"]) =>
      proposals.flatMap((proposal) => {
        const whole = [proposal.id, ...proposal.terms.map((term) => term.id)];
        const on = (ids: readonly string[], stance: Stance | undefined) =>
          stance === undefined ? [] : ids.map((each) => ({ on: each, stance }));
        return [
          ...(proposal.statement === id ? on(whole, "support") : []),
          ...proposal.responses
            .filter(({ statement }) => statement === id)
            .flatMap(({ terms = whole, answer }) => on(terms, stanceOfAnswer[answer])),
        ];
      });
    /** Returns the first stance on each matter. The result includes stances on issues that stances on terms imply. */
    const stancesOf = (
      taken: readonly { readonly on: string; readonly stance: Stance }[],
      terms: readonly Term[],
    ): readonly { readonly on: string; readonly stance: Stance }[] => {
      const positions = taken.filter(({ on }, i) => taken.findIndex((other) => other.on === on) === i);
      const implied = new Map<string, Stance>();
      for (const { on: term, stance: onTerm } of positions) {
        const { about = [], positions: coded } = terms.find(({ id }) => id === term) ?? {};
        const issues = about.filter((id) => id.startsWith("i"));
        for (const { on, stance } of coded ?? issues.map((on) => ({ on, stance: "support" as const }))) {
          const opposite = oppositeOf[onTerm as keyof typeof oppositeOf] ?? "unclear";
          const own = stance === "support" ? onTerm : opposite;
          implied.set(on, (implied.get(on) ?? own) === own ? own : "unclear");
        }
      }
      for (const { on } of positions) implied.delete(on);
      return [...positions, ...[...implied].map(([on, stance]) => ({ on, stance }))];
    };
    let found = 0;
    fc.assert(
      fc.property(arbitraryDataset, statementFilter, (dataset, filter) => {
        const terms = dataset.proposals.flatMap((proposal) => proposal.terms);
        const plain = dataset.statements
          .filter((s) => {
            const documents = s.sources
              .filter(({ supports }) => supports !== "date")
              .map(({ document }) => document);
            const own = stancesOf(s.positions, terms);
            const taken = stancesOf([...s.positions, ...stancesOfMade(s.id, dataset.proposals)], terms);
            const onWanted = taken.filter(({ on }) => meets([on], filter.on));
            return (
              meets(
                [
                  s.speaker,
                  ...(s.jointlyWith ?? []),
                  s.onBehalfOf,
                  ...(s.addressees ?? []),
                  ...(s.targets ?? []),
                ],
                filter.actors,
              ) &&
              meets([s.speaker, ...(s.jointlyWith ?? [])], filter.speakers) &&
              meets(s.addressees ?? [], filter.addressees) &&
              meets(
                taken.map(({ on }) => on),
                filter.on,
              ) &&
              meets([...own.map(({ on }) => on), ...(s.about ?? [])], filter.about) &&
              meets([s.act], filter.acts) &&
              meets(
                onWanted.map(({ stance }) => stance),
                filter.stances,
              ) &&
              new Set(documents).size >= (filter.minDocuments ?? 0) &&
              matchesPeriod(dateOfAct(s, dataset), {
                from: filter.from,
                match: filter.match,
                undated: filter.undated,
              })
            );
          })
          .sort(
            (a, b) => compareEdtf(dateOfAct(a, dataset), dateOfAct(b, dataset)) || (a.id < b.id ? -1 : 1),
          );
        found += plain.length;
        // The second call reads from the index that the first call has built.
        for (let i = 0; i < 2; i++)
          expect(list(dataset, "statements", filter).map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
        const { actors, about, from, match, undated } = filter;
        const shared = { actors, about, from, match, undated };
        const entries = timeline(dataset, { ...shared, kinds: ["statements"] });
        expect(entries.map(({ id }) => id)).toEqual(list(dataset, "statements", shared).map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(200);
  });
  test("what fits a filter and what is left by excluding it are together everything", () => {
    const filter = fc.record(
      {
        actors: fc.tuple(actor),
        about: fc.tuple(matter),
        from: day,
        match: matched,
        undated: fc.boolean(),
        minDocuments: fc.integer({ min: 1, max: 2 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(arbitraryDataset, filter, fc.tuple(actor), (dataset, exclude, actors) => {
        const { match: _, undated: __, ...conditions } = exclude;
        if (Object.keys(conditions).length === 0) return;
        for (const query of [
          (options: object) => timeline(dataset, options).map(({ id }) => id),
          (options: object) => list(dataset, "statements", options).map(({ id }) => id),
          (options: object) => list(dataset, "proposals", options).map(({ id }) => id),
        ]) {
          const fitting = new Set<string>(query(exclude));
          expect(query({ exclude })).toEqual(query({}).filter((id) => !fitting.has(id)));
          expect(query({ actors, exclude })).toEqual(query({ actors }).filter((id) => !fitting.has(id)));
        }
      }),
      runs,
    );
  });
  test("two halves of a period together select the same statements as the whole", () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.integer({ min: 18_050, max: 18_350 }), (dataset, middle) => {
        const ids = (filter: object) => list(dataset, "statements", filter).map(({ id }) => id);
        const halves = new Set([
          ...ids({ to: fromDayNumber(middle) }),
          ...ids({ from: fromDayNumber(middle + 1), undated: true }),
        ]);
        expect([...halves].sort()).toEqual([...ids({})].sort());
      }),
      runs,
    );
  });
  test("each entry is in one group when grouping by period", () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const),
        (dataset, by) => {
          const entries = timeline(dataset);
          const groups = groupTimeline(entries, { by });
          expect(groupTimeline(dataset, { by })).toEqual(groups);
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
          for (const { count, certain } of groups) expect(certain as number).toBeLessThanOrEqual(count);
        },
      ),
      runs,
    );
  });
});

describe("stances", () => {
  test("an added statement changes only the cell of its speaker and its issue", () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        actor,
        fc.constantFrom("i0", "i1", "i2"),
        fc.constantFrom(...stances),
        (dataset, speaker, on, stance) => {
          const added = statement({ id: "zz", speaker, positions: [{ on, stance }] });
          const more = { ...dataset, statements: [...dataset.statements, added] };
          const options = { actors: actorIds, on: matterIds };
          const before = compareStances(dataset, options).cells;
          compareStances(more, options).cells.forEach((cell, i) => {
            if (cell.actor === speaker && cell.on === on)
              expect(cell.statements).toHaveLength((before[i]?.statements.length ?? 0) + 1);
            else expect(cell).toEqual(before[i]);
          });
        },
      ),
      runs,
    );
  });
  test("a cell has the same statements as filtering all statements", () => {
    let found = 0;
    fc.assert(
      fc.property(
        arbitraryDataset,
        attribution,
        fc.option(fc.uniqueArray(actor, { minLength: 1 }), { nil: undefined }),
        fc.option(fc.uniqueArray(fc.constantFrom("i0", "i1", "i2"), { minLength: 1 }), { nil: undefined }),
        day,
        matched,
        (dataset, attributeTo, actors, on, from, match) => {
          const { cells } = compareStances(dataset, { attributeTo, actors, on, from, match });
          const direct = dataset.statements
            .filter((s) => matchesPeriod(dateOfAct(s, dataset), { from, match }))
            .map((s) => ({
              ...s,
              attributedTo: attributedTo(s, attributeTo),
            }));
          for (const { actor: cellActor, on: cellOn, statements } of cells) {
            const expected = direct.filter(
              (s) =>
                s.attributedTo.includes(cellActor) && s.positions.some((position) => position.on === cellOn),
            );
            found += expected.length;
            // The cell may also have statements whose position on a term implies the position on the issue.
            expect(statements).toEqual(expect.arrayContaining(expected.map(({ id }) => id)));
            for (const id of statements) {
              const taken = direct.find((s) => s.id === id) as (typeof direct)[number];
              // A statement that made a proposal or a response is also attributed to the actors of that record.
              const made = madeBy(taken, dataset).flatMap((record) => attributedTo(record, attributeTo));
              expect([...taken.attributedTo, ...made]).toContain(cellActor);
            }
          }
          if (actors === undefined && on === undefined)
            for (const { actor: cellActor } of cells)
              expect(cells.some((cell) => cell.actor === cellActor && cell.records.length > 0)).toBe(true);
          if (actors === undefined)
            for (const { attributedTo, positions } of direct)
              if (positions.length > 0)
                expect(cells.map((cell) => cell.actor)).toEqual(expect.arrayContaining([...attributedTo]));
        },
      ),
      runs,
    );
    expect(found).toBeGreaterThan(100);
  });
  test("agreement is symmetric, and counts add up", () => {
    fc.assert(
      fc.property(arbitraryDataset, attribution, (dataset, attributeTo) => {
        const forward = compareStances(dataset, { actors: actorIds, on: matterIds, attributeTo });
        const mirrored = new Map(
          stanceAgreement(dataset, { actors: [...actorIds].reverse(), on: matterIds, attributeTo }).map(
            ({ a, b, ...rest }) => [`${b} ${a}`, rest],
          ),
        );
        for (const { a, b, ...rest } of stanceAgreement(dataset, {
          actors: actorIds,
          on: matterIds,
          attributeTo,
        })) {
          expect(mirrored.get(`${a} ${b}`)).toEqual(rest);
          expect(rest.agree + rest.partly + rest.disagree).toBe(rest.jointly);
        }
        for (const { counts, records: acts, statements, score } of forward.cells) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(acts.length);
          expect(new Set(acts).size).toBe(acts.length);
          if (score !== null) expect(Math.abs(score)).toBeLessThanOrEqual(1);
          expect(new Set(statements).size).toBe(statements.length);
        }
      }),
      runs,
    );
  });
  test("a cell has the same statements in two halves of a period as in the whole", () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        fc.integer({ min: 18_050, max: 18_350 }),
        actor,
        matter,
        (dataset, middle, a, on) => {
          const statementsIn = (filter: object) =>
            compareStances(dataset, { actors: [a], on: [on], ...filter }).cells[0]?.statements ?? [];
          const halves = new Set([
            ...statementsIn({ to: fromDayNumber(middle) }),
            ...statementsIn({ from: fromDayNumber(middle + 1), undated: true }),
          ]);
          expect([...halves].sort()).toEqual([...statementsIn({})].sort());
          for (const id of statementsIn({ to: fromDayNumber(middle), match: "certainly" }))
            expect(statementsIn({ to: fromDayNumber(middle) })).toContain(id);
        },
      ),
      runs,
    );
  });
  test("a roll-up counts the acts that members performed during their membership", () => {
    fc.assert(
      fc.property(arbitraryDataset, attribution, (dataset, attributeTo) => {
        const { rollUp, cells } = compareStances(dataset, {
          on: matterIds,
          attributeTo,
          rollUp: { to: "a4" },
        });
        for (const { on, members, voices, own } of rollUp ?? []) {
          const cellsOfMembers = cells.filter(
            (cell) => cell.on === on && ["a0", "a1", "a2"].includes(cell.actor),
          );
          const all = new Set(cellsOfMembers.flatMap(({ records }) => records));
          expect(members.records.every((id) => all.has(id))).toBe(true);
          expect(voices.every((voice) => ["a0", "a1", "a2"].includes(voice))).toBe(true);
          const ownActs = new Set<string>(own.records);
          // A record and the statement that made it are one act. If this act counts as the organization's own on one
          // matter, it does so on all matters, and never as an act of a member.
          const ownMade = dataset.proposals.flatMap((p) => [
            ...(p.proposers.includes("a4") || p.onBehalfOf === "a4" ? [p] : []),
            ...p.responses.filter(({ by, onBehalfOf }) => by === "a4" || onBehalfOf === "a4"),
          ]);
          const ownKeys = new Set([
            ...(rollUp ?? []).flatMap((each) => each.own.records.map((id) => keyOf(id, dataset))),
            ...ownMade.map(({ id }) => keyOf(id, dataset)),
          ]);
          const keysOfMembers = members.records.map((id) => keyOf(id, dataset));
          const attributed = cells.find((cell) => cell.on === on && cell.actor === "a4")?.records ?? [];
          expect(attributed.every((id) => ownActs.has(id))).toBe(true);
          expect(members.records.some((id) => ownActs.has(id))).toBe(false);
          const sums = stances.map((stance) => members.counts[stance]).reduce((sum, count) => sum + count, 0);
          expect(sums).toBe(members.records.length);
          const withUndatedMembership = cellsOfMembers.filter(({ actor: member }) => {
            const { memberships = [] } = recordOf(dataset.actors, member);
            return memberships.some(
              ({ organization, startDate, endDate }) =>
                organization === "a4" && startDate === undefined && endDate === undefined,
            );
          });
          for (const { records } of withUndatedMembership)
            expect(
              records
                .map((id) => keyOf(id, dataset))
                .every((key) => keysOfMembers.includes(key) || ownKeys.has(key)),
            ).toBe(true);
        }
      }),
      runs,
    );
  });
  test("the stance on a day is that of a step of the trajectory or silent, and finally that of the last dated step", () => {
    fc.assert(
      fc.property(arbitraryDataset, actor, matter, day, (dataset, a, on, asOf) => {
        const { steps } = stanceTrajectory(dataset, { actor: a, on });
        const { stance, record: act, certain, alternatives } = stanceAsOf(dataset, { actor: a, on, asOf });
        expect(stance === "silent" ? act : steps.find((step) => step.record === act)?.stance).toBe(
          stance === "silent" ? null : stance,
        );
        expect(certain).toBe(alternatives.length === 0);
        // `act` is the latest act that is possibly in the period up to `asOf`. If an act is certainly in this period,
        // the actor certainly had a stance at its end.
        const latestBy = (match: "possibly" | "certainly") =>
          compareStances(dataset, { actors: [a], on: [on], to: asOf, match }).cells[0]?.latest ?? null;
        expect(act).toBe(latestBy("possibly")?.record ?? null);
        expect(stance !== "silent" && !alternatives.includes("silent")).toBe(latestBy("certainly") !== null);
        // An uncertain or approximate date excludes no day, so the stance of an act with such a date is always possible.
        const isPossible = (each: string) => each === stance || alternatives.includes(each as never);
        for (const step of steps)
          if (/[?~%]/.test(step.date ?? "")) expect(isPossible(step.stance)).toBe(true);
        const end = stanceAsOf(dataset, { actor: a, on, asOf: "2100" });
        expect(end.stance).toBe(steps.filter(({ date }) => date !== null).at(-1)?.stance ?? "silent");
      }),
      runs,
    );
  });
});

describe("proposals and encounters", () => {
  test("the history of a proposal has the same steps as a search through all records", () => {
    fc.assert(
      fc.property(linkedDataset, fc.constantFrom("p0", "p1", "p2"), (dataset, id) => {
        const { proposals, statements, meetings, events } = dataset;
        const family = [recordOf(proposals, id)];
        for (const { id: whole } of family)
          family.push(...proposals.filter(({ parent }) => parent === whole));
        const responses = family.flatMap((proposal) => proposal.responses);
        const acts = [...family, ...responses].flatMap(({ statement = [] }) => statement);
        const matters = [...family, ...family.flatMap(({ terms }) => terms), ...responses].map(
          (record) => record.id,
        );
        const names = (ids: readonly string[] = [], among: readonly string[] = matters) =>
          ids.some((each) => among.includes(each));
        const concernsProposal = ({
          id: own,
          positions,
          inReplyTo = [],
          about,
        }: Dataset["statements"][number]) =>
          !acts.includes(own) &&
          (names([...positions.map(({ on }) => on), ...inReplyTo], [...matters, ...acts]) ||
            names(about, [...matters, ...acts]));
        const plain = [
          ...family,
          ...responses,
          ...proposals.filter(
            (other) => !family.includes(other) && names(other.inReplyTo, [...matters, ...acts]),
          ),
          ...statements.filter(concernsProposal),
          ...meetings.filter(
            (occasion) =>
              family.some(({ meeting }) => meeting === occasion.id) ||
              names(occasion.about, [...matters, ...acts]),
          ),
          ...events.filter(({ about }) => names(about, [...matters, ...acts])),
        ];
        const found = proposalHistory(dataset, id).map((step) => step.id);
        expect([...found].sort()).toEqual(plain.map((record) => record.id).sort());
      }),
      { numRuns: 200 },
    );
  });
  test("the records that refer to a record are those that a search through all records finds", () => {
    fc.assert(
      fc.property(
        linkedDataset,
        fc.constantFrom("p0", "p1", "r0", "t1", "s0", "m0", "a1", "i1", "d0"),
        (dataset, id) => {
          const { byId } = registryOf(dataset);
          fc.pre(byId.has(id));
          const plain = [...byId.values()].filter(({ kind, record }) => {
            const nested = new Set<unknown>(
              kind === "proposals" ? [...(record as Proposal).terms, ...(record as Proposal).responses] : [],
            );
            const names = (value: unknown, key = ""): boolean => {
              if (nested.has(value)) return (value as { readonly id: string }).id === id;
              if (typeof value === "object" && value !== null)
                return Object.entries(value).some(([name, inner]) => names(inner, name));
              return value === id && !["id", "title", "label"].includes(key);
            };
            return names(record);
          });
          const found = new Set(related(dataset, id as never).referredToBy.map((link) => link.id));
          expect([...found].sort()).toEqual(plain.map(({ record }) => record.id).sort());
        },
      ),
      { numRuns: 200 },
    );
  });
  test("the encounters of an actor are those of all actors in which it takes part", () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        actor,
        matched,
        fc.constantFrom(...encounterLevels),
        (dataset, a, match, level) => {
          const filter = { from: "2019-06", match, level };
          const all = encounters(dataset, filter);
          expect(encounters(dataset, { ...filter, actors: [a] })).toEqual(
            all.filter((encounter) => encounter.a === a || encounter.b === a),
          );
        },
      ),
      runs,
    );
  });
  test("an addressee that has answered stays answered, and each answer is one of the proposal", () => {
    fc.assert(
      fc.property(arbitraryDataset, day, day, (dataset, x, y) => {
        const [earlier, later] = x < y ? [x, y] : [y, x];
        const before = proposalStatus(dataset, "p0", { asOf: earlier });
        const after = proposalStatus(dataset, "p0", { asOf: later });
        const pending = (status: typeof before) => status.open.filter(({ because }) => because === "pending");
        for (const open of pending(after)) expect(pending(before)).toContainEqual(open);
        const isAnswered = ({ answer }: (typeof before.addressees)[number]) =>
          answer !== "pending" && answer !== "unanswered";
        for (const [i, { response, certain }] of after.addressees.entries()) {
          const ids = recordOf(dataset.proposals, "p0").responses.map(({ id }) => id);
          expect(response === null || ids.includes(response)).toBe(true);
          const earlierStatus = before.addressees[i] as (typeof before.addressees)[number];
          if (earlierStatus.certain && isAnswered(earlierStatus))
            expect(isAnswered(after.addressees[i] as typeof earlierStatus)).toBe(true);
          // A certain answer shows that the proposal has been put forward.
          if (response !== null && certain) expect(after.putForward).toBe("yes");
        }
      }),
      runs,
    );
  });
  test("the actors of a pair differ and take part in its meetings, which have the status of their list", () => {
    fc.assert(
      fc.property(arbitraryDataset, matched, (dataset, match) => {
        for (const { a, b, held, count, scheduled } of encounters(dataset, {
          match,
          level: "participants",
        })) {
          expect(a < b).toBe(true);
          expect(count).toBe(held.length);
          for (const [ids, status] of [
            [held, "held"],
            [scheduled, "scheduled"],
          ] as const) {
            for (const id of ids) {
              const meeting = dataset.meetings.find((each) => each.id === id);
              expect(meeting?.status).toBe(status);
              expect(meeting?.participants.map((participant) => participant.actor)).toEqual(
                expect.arrayContaining([a, b]),
              );
            }
          }
        }
      }),
      runs,
    );
  });
});
