import { expect, test } from "vitest";
import { inOrder } from "../../src/dataset/order.ts";
import { registryOf } from "../../src/dataset/registry.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { Proposal, ProposalResponse } from "../../src/model/proposal.ts";
import { dataset, response, statement } from "../fixtures/records.ts";

const meeting = (id: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  title: id,
  format: "talks",
  status: "held",
  participants: [],
  sources: [],
  ...fields,
});
const proposal = (
  id: string,
  fields: Partial<Proposal>,
  responses: readonly ProposalResponse[] = [],
): Proposal => ({
  id,
  title: id,
  proposers: ["alba"],
  addressees: ["borea"],
  terms: [],
  responses,
  sources: [],
  ...fields,
});
const order = (data: ReturnType<typeof dataset>) => {
  const registry = registryOf(data);
  return inOrder([...registry.byId.values()].reverse(), registry).map(({ record }) => record.id);
};
const answer = (id: string, date: string | undefined) => response({ id, by: "borea", date });

test("records are in the order of their first days, or else of the last day on which they can have begun", () => {
  const dates = ["../2020", "2021", "2022-02", "[..2022-02-03]", "2022-02-04", "/2022-02-05", undefined];
  const statements = dates.map((date, i) => statement({ id: `s${9 - i}`, speaker: "alba", date }));
  expect(order(dataset({ statements }))).toEqual(["s9", "s8", "s7", "s6", "s5", "s4", "s3"]);
});

test("on the same days, wholes come before their parts and proposals before their responses, then ids decide", () => {
  const date = "2022-02-04";
  const meetings = [
    meeting("a-part-of-part", { date, parent: "b-part" }),
    meeting("b-part", { date, parent: "z-visit" }),
    meeting("m-meeting", { date }),
    meeting("z-visit", { date }),
  ];
  const part = proposal("d-part", { date, parent: "y-plan" }, [answer("c-answer-to-part", date)]);
  const plan = proposal("y-plan", { date }, [answer("a-answer", date)]);
  expect(order(dataset({ meetings, proposals: [part, plan] }))).toEqual([
    "m-meeting",
    "y-plan",
    "z-visit",
    "a-answer",
    "b-part",
    "d-part",
    "a-part-of-part",
    "c-answer-to-part",
  ]);
});

test("undated wholes come before their parts", () => {
  const meetings = [meeting("a", { parent: "b" }), meeting("b")];
  expect(order(dataset({ meetings }))).toEqual(["b", "a"]);
});

test("parts of each other, which only unchecked data have, still have an order", () => {
  const meetings = [meeting("a", { parent: "b" }), meeting("b", { parent: "a" }), meeting("c")];
  expect(order(dataset({ meetings }))).toEqual(["c", "a", "b"]);
});

test("a response follows a proposal that it can follow, also if its date begins before that of the proposal", () => {
  const responses = [
    answer("a-of-month", "2022-02"),
    answer("b-of-range", "[2022-02-01..2022-02-15]"),
    answer("c-earlier", "2022-01"),
    answer("d-later", "2022-02-16"),
    answer("e-undated", undefined),
  ];
  expect(order(dataset({ proposals: [proposal("plan", { date: "2022-02-15" }, responses)] }))).toEqual([
    "c-earlier",
    "plan",
    "b-of-range",
    "a-of-month",
    "d-later",
    "e-undated",
  ]);
});
