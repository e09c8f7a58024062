import { describe, expect, test } from "vitest";
import type { ProposalDraft } from "../../src/coding/index.ts";
import { draftsIn, fullNames } from "./invented-persons.ts";

/**
 * Returns each answer to a drafted proposal as `actor answer`, followed by the names of its fields that are in doubt.
 */
function answersIn(language: string, text: string): readonly string[] {
  const { drafts } = draftsIn(language, text, fullNames);
  return drafts
    .filter((draft): draft is ProposalDraft => draft.kind === "proposals")
    .flatMap(({ responses = [] }) => responses)
    .map(({ by, answer, doubts = [] }) => [by, answer, ...doubts.map(({ field }) => field)].join(" "));
}

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(answersIn(language, text)).toEqual(expected);

describe("an answer without an object", () => {
  test.each<Row>([
    [
      "it",
      "La Francia ha chiesto alla Spagna di aprire il porto. La Spagna ha accettato subito.",
      ["Spain accepted answer"],
    ],
    [
      "it",
      "La Francia ha chiesto alla Spagna di aprire il porto. La Spagna ha detto di no.",
      ["Spain rejected answer"],
    ],
    [
      "ro",
      "Franța a cerut Spaniei să deschidă portul. Spania a acceptat imediat.",
      ["Spain accepted answer"],
    ],
    ["ro", "Franța a cerut Spaniei să deschidă portul. Madridul a spus nu.", ["Spain rejected answer"]],
    ["en", "France asked Spain to open the port. Spain agreed on Monday.", ["Spain accepted answer"]],
    ["en", "France asked Spain to open the port, and Spain promptly refused.", ["Spain rejected answer"]],
    ["en", "France proposed a truce to Spain. Madrid considers it premature.", ["Spain rejected answer"]],
    // The proposal names no addressee, so any other actor can answer it.
    ["en", "France proposed a truce. Danko agreed on the spot.", ["Oleh Danko accepted answer"]],
  ])("belongs to the last proposal to the actor (%s: %s)", check);

  test.each<Row>([
    ["en", "France proposed a truce to Spain. Italy agreed at once.", []],
    ["en", "France proposed a truce. France agreed at once.", []],
    ["en", "France asked Spain to open the port. Spain refused to talk to Danko.", []],
    ["en", "France proposed a truce. It rained. Danko agreed.", []],
    // The last proposal is that of Spain, and an actor does not answer its own proposal.
    ["en", "France asked Spain to open the port. Spain asked France to wait. Spain agreed.", []],
  ])("belongs to no other proposal (%s: %s)", check);
});

describe("a missing answer", () => {
  test.each<Row>([
    [
      "it",
      "La Francia ha proposto alla Spagna una flotta. La risposta non è ancora arrivata.",
      ["Spain unanswered by answer"],
    ],
    [
      "it",
      "La Francia ha proposto alla Spagna una flotta. Madrid non dice né sì né no.",
      ["Spain unanswered answer"],
    ],
    ["ro", "Franța a propus Spaniei o flotă. Răspunsul nu a venit încă.", ["Spain unanswered by answer"]],
    [
      "en",
      "France proposed a fleet to Spain. There was no immediate reply from Madrid.",
      ["Spain unanswered answer"],
    ],
    [
      "en",
      "France asked Spain to open the port. The request has yet to be answered.",
      ["Spain unanswered by"],
    ],
    ["en", "France asked Spain to open the port. Madrid made no comment.", ["Spain unanswered"]],
    // The proposal names no addressee, so it is unknown who did not reply.
    ["en", "France proposed a fleet. There was no reply.", []],
  ])("belongs to the last proposal (%s: %s)", check);
});
