import fc from "fast-check";
import { expect, test } from "vitest";
import { fromDayNumber } from "../../src/dates/day-number.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { proposalHistory } from "../../src/query/proposal-history.ts";
import { proposalStatus } from "../../src/query/proposal-status.ts";
import { dateOfAct } from "../fixtures/acts.ts";
import { arbitraryDataset, linkedDataset } from "../fixtures/arbitrary-dataset.ts";
import { recordOf, response } from "../fixtures/records.ts";

type Proposal = Dataset["proposals"][number];

const day = fc.integer({ min: 18_000, max: 18_400 }).map(fromDayNumber);
const runs = { numRuns: 200 };
const ids = ["p0", "p1", "p2"] as const;

/** Returns the date of a proposal or a response. If it is undated, returns the date of the statement that made it. */
function dateOf(record: Proposal | Proposal["responses"][number], dataset: Dataset): string | undefined {
  const act = dataset.statements.find(({ id }) => id === record.statement);
  return record.date ?? (act === undefined ? undefined : dateOfAct(act, dataset));
}

test("a later silence changes no answer, and leaves no addressee pending that is silent", () => {
  let answered = 0;
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const proposal = recordOf(dataset.proposals, "p0");
      const before = proposalStatus(dataset, "p0", { asOf: "2049" });
      for (const { addressee, answer, certain } of before.addressees) {
        // An answer that is not certain may also have been given later than the silence that is added here.
        if (!certain) continue;
        const silence = response({ id: "silence", by: addressee, answer: "unanswered", date: "2050/2098" });
        const changed = { ...proposal, responses: [...proposal.responses, silence] };
        const proposals = dataset.proposals.map((each) => (each === proposal ? changed : each));
        const after = proposalStatus({ ...dataset, proposals }, "p0", { asOf: "2060" }).addressees.find(
          (status) => status.addressee === addressee,
        );
        const isAnswered = answer !== "pending" && answer !== "unanswered";
        if (isAnswered) answered += 1;
        expect(after?.answer).toBe(isAnswered ? answer : "unanswered");
      }
    }),
    runs,
  );
  expect(answered).toBeGreaterThan(50);
});

test("a silence is certain only on the days that it covers", () => {
  let certainly = 0;
  fc.assert(
    fc.property(arbitraryDataset, day, (generated, asOf) => {
      const proposals = generated.proposals.map((each) => ({
        ...each,
        responses: each.responses.map((reply) => ({ ...reply, answer: "unanswered" as const })),
      }));
      const dataset = { ...generated, proposals };
      const proposal = recordOf(proposals, "p0");
      for (const status of proposalStatus(dataset, "p0", { asOf }).addressees) {
        if (status.answer !== "unanswered" || !status.certain) continue;
        certainly += 1;
        const { start, end } = parseEdtf(
          dateOf(recordOf(proposal.responses, status.response as string), dataset) as string,
        );
        // An open start or an open end has no bounds: `earliest` and `latest` are both null.
        expect((start.latest ?? (start.earliest === null ? "" : "~")) <= asOf).toBe(true);
        expect((end.earliest ?? (end.latest === null ? "~" : "")) >= asOf).toBe(true);
      }
    }),
    { numRuns: 250 },
  );
  expect(certainly).toBeGreaterThan(10);
});

test("a proposal comes before the answers to it and has certainly been put forward when one is certain", () => {
  fc.assert(
    fc.property(linkedDataset, fc.constantFrom(...ids), day, (dataset, id, asOf) => {
      const history = proposalHistory(dataset, id).map((step) => step.id as string);
      for (const proposal of dataset.proposals) {
        const at = history.indexOf(proposal.id);
        if (at < 0) continue;
        // The answers to a counter-proposal are not steps.
        for (const { id: answer } of proposal.responses)
          if (history.includes(answer)) expect(history.indexOf(answer)).toBeGreaterThan(at);
      }
      const { putForward, addressees, terms } = proposalStatus(dataset, id, { asOf });
      const all = [...addressees, ...terms.flatMap(({ answers }) => answers)];
      const given = all.some(({ response: answer, certain }) => answer !== null && certain);
      if (given) expect(putForward).toBe("yes");
      // A proposal that had not been put forward by the day has no answer.
      if (putForward === "no") expect(all.every(({ response: answer }) => answer === null)).toBe(true);
    }),
    runs,
  );
});

test("changes have no answer to a part that was put forward only after the day", () => {
  let answers = 0;
  fc.assert(
    fc.property(linkedDataset, fc.constantFrom(...ids), day, day, (dataset, id, x, y) => {
      fc.pre(x !== y);
      const [since, asOf] = x < y ? [x, y] : [y, x];
      for (const change of proposalStatus(dataset, id, { since, asOf }).changes ?? []) {
        const part = dataset.proposals.find(({ responses }) =>
          responses.some((each) => each.id === (change.id as string)),
        );
        if (part === undefined) continue;
        answers += 1;
        const date = dateOf(part, dataset);
        if (date !== undefined && !/[?~%]/.test(date))
          expect((parseEdtf(date).start.earliest ?? "") <= asOf).toBe(true);
      }
    }),
    { numRuns: 350 },
  );
  expect(answers).toBeGreaterThan(50);
});

test("an answer is also that of the persons and bodies that belong to the state, organization or body that answers", () => {
  let [pending, inherited] = [0, 0];
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      for (const { id, responses } of dataset.proposals) {
        for (const { addressee, answer } of proposalStatus(dataset, id).addressees) {
          const { type, parent, memberships = [] } = recordOf(dataset.actors, addressee);
          const answerFor = (ids: readonly (string | undefined)[]) =>
            responses.some(({ by, onBehalfOf }) =>
              ids.some((each) => each !== undefined && (each === by || each === onBehalfOf)),
            );
          const isPart = type === "person" || type === "body";
          // A membership without dates applies to every answer. A membership with dates applies only to answers given
          // while it lasts.
          const undatedWholes = memberships
            .filter(({ startDate, endDate }) => startDate === undefined && endDate === undefined)
            .map(({ organization }) => organization);
          if (answer === "pending") {
            pending += 1;
            expect(answerFor([addressee, ...(isPart ? [parent, ...undatedWholes] : [])])).toBe(false);
          } else {
            if (!answerFor([addressee])) inherited += 1;
            const wholes = memberships.map(({ organization }) => organization);
            expect(answerFor([addressee, ...(isPart ? [parent, ...wholes] : [])])).toBe(true);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(Math.min(pending, inherited)).toBeGreaterThan(20);
});
