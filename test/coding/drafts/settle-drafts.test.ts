import { describe, expect, test } from "vitest";
import type { Draft, Drafts, StatementDraft } from "../../../src/coding/drafts/draft.ts";
import type { DraftWords } from "../../../src/coding/drafts/draft-words.ts";
import { settleDrafts } from "../../../src/coding/drafts/settle-drafts.ts";
import type { UnsettledDraft } from "../../../src/coding/drafts/settled-drafts.ts";
import { mergeDatasets } from "../../../src/coding/merge-datasets.ts";
import { quote } from "../../../src/coding/quote.ts";
import type { Citation } from "../../../src/model/citation.ts";
import { parseDataset } from "../../../src/schema/parse-dataset.ts";
import { small, texts } from "../../fixtures/small.ts";

const text =
  "🕊 Port, 6 May 2024. On Thursday Ines Gray, the envoy of Alba, met Tomas Ferro, the minister of Borea, in Port. " +
  "She offered Borea a truce of ninety days, if its ships leave the strait. " +
  "Ferro said that Borea would answer by the end of the month. " +
  "Alba, Borea and Ostland joined the League. " +
  "Ferro said that the strait was closed.";

const document = {
  id: "port-report",
  title: "Talks in Port",
  language: "en",
  datePublished: "2024-05-06",
  datePublishedBasis: "Printed at its beginning.",
};

const people: Pick<Drafts, "newActors" | "newIssues"> = {
  newActors: [
    { name: "Alba", type: "state" },
    { name: "Borea", type: "state" },
    { name: "Ines Gray", type: "person", memberships: [{ organization: "Alba", role: "envoy" }] },
    { name: "Tomas Ferro", type: "person" },
  ],
  newIssues: [{ label: "Truce", proposition: "There should be a truce." }],
};

const statement = (draft: Partial<StatementDraft> = {}): StatementDraft => ({
  kind: "statements",
  speaker: "Ines Gray",
  act: "offer",
  reporting: "indirect",
  summary: "Offers a truce.",
  words: [
    { exact: "She offered Borea a truce of ninety days, if its ships leave the strait." },
    { exact: "Ines Gray", for: "speaker" },
  ],
  ...draft,
});

const settle = (drafts: readonly unknown[], more: Partial<Drafts> = {}, options = {}) =>
  settleDrafts(text, { ...people, ...more, drafts: drafts as readonly Draft[] }, { document, ...options });

const problemsOf = (unsettled: readonly UnsettledDraft[]) =>
  unsettled.flatMap(({ problems }) =>
    problems.map(({ code, path, message }) => `${path} ${code}: ${message}`),
  );

describe("settleDrafts", () => {
  test("makes records of drafts of every kind, with links, spans and names", () => {
    const { dataset, settled, unsettled, warnings } = settle([
      statement({
        key: "offer",
        onBehalfOf: "Alba",
        addressees: ["Borea"],
        date: "On Thursday",
        resolved: "2024-05-02",
        positions: [{ on: "Truce", stance: "conditional", condition: "The ships leave the strait." }],
        about: ["plan", "Borea"],
        meeting: "talks",
        by: "model:m",
      }),
      {
        kind: "proposals",
        key: "plan",
        title: "A truce of ninety days",
        proposers: ["Ines Gray"],
        addressees: ["Borea"],
        statement: "offer",
        words: [{ exact: "offered Borea a truce of ninety days, if its ships leave the strait" }],
        terms: [
          {
            key: "leave",
            summary: "The ships leave the strait.",
            words: [{ exact: "its ships leave the strait" }],
          },
        ],
        responses: [
          {
            by: "Ferro",
            onBehalfOf: "Borea",
            answer: "deferred",
            summary: "Will answer within the month.",
            words: [{ exact: "Borea would answer by the end of the month" }],
            terms: ["leave"],
          },
        ],
      },
      {
        kind: "meetings",
        key: "talks",
        title: "Talks in Port",
        format: "talks",
        status: "held",
        participants: [{ actor: "Ines Gray", onBehalfOf: "Alba" }, { actor: "Tomas Ferro" }],
        date: "Thursday",
        resolved: "2024-05-02",
        place: { name: "Port", country: "Borea" },
        about: ["plan"],
        words: [
          {
            exact:
              "On Thursday Ines Gray, the envoy of Alba, met Tomas Ferro, the minister of Borea, in Port.",
          },
        ],
      },
      {
        kind: "bases",
        name: "Ships in the strait",
        nameAttested: false,
        type: "force-presence",
        host: "Borea",
        operators: ["Borea"],
        status: "operating",
        words: [{ exact: "its ships leave the strait" }],
      },
    ]);
    expect(problemsOf(unsettled)).toEqual([]);
    expect(() => parseDataset(dataset)).not.toThrow();
    expect(settled.map(({ key, by, ids }) => [key, by, ids])).toEqual([
      ["offer", "model:m", ["ines-gray-offer-2024-05-02"]],
      ["plan", undefined, ["ines-gray-proposal-port-report"]],
      ["talks", undefined, ["talks-ines-gray-tomas-ferro-2024-05-02"]],
      [undefined, undefined, ["ships-in-the-strait"]],
    ]);
    expect(dataset.statements[0]).toMatchObject({
      speaker: "ines-gray",
      onBehalfOf: "alba",
      addressees: ["borea"],
      date: "2024-05-02",
      dateTold: "On Thursday",
      positions: [{ on: "truce", stance: "conditional", condition: "The ships leave the strait." }],
      about: ["ines-gray-proposal-port-report", "borea"],
      meeting: "talks-ines-gray-tomas-ferro-2024-05-02",
    });
    const [proposal] = dataset.proposals;
    expect(proposal?.terms[0]?.id).toBe("ines-gray-proposal-port-report-term-1");
    expect(proposal?.responses[0]).toMatchObject({
      id: "ines-gray-proposal-port-report-tomas-ferro-deferred",
      by: "tomas-ferro",
      terms: ["ines-gray-proposal-port-report-term-1"],
    });
    const quoted = (sources: readonly Citation[]) =>
      sources.map((source) => quote(dataset, source, { "port-report": text }));
    expect(quoted(dataset.statements[0]?.sources ?? [])).toEqual([
      "She offered Borea a truce of ninety days, if its ships leave the strait",
      "Ines Gray",
    ]);
    expect(dataset.actors.map(({ id, name, sources }) => [id, name, ...quoted(sources)])).toEqual([
      ["alba", "Alba", "Alba"],
      ["borea", "Borea", "Borea"],
      ["ines-gray", "Ines Gray", "Ines Gray"],
      ["tomas-ferro", "Tomas Ferro", "Tomas Ferro"],
    ]);
    expect(dataset.actors[3]?.otherNames).toEqual([{ name: "Ferro", documents: ["port-report"] }]);
    expect(quoted(dataset.actors[2]?.memberships?.[0]?.sources ?? [])).toEqual(["Ines Gray"]);
    expect(warnings).toEqual([]);
  });

  test("makes one record for each actor of a sentence", () => {
    const { dataset, settled } = settle(
      [
        {
          kind: "events",
          key: "joins",
          forEach: ["Alba", "Borea", "Ostland"],
          title: "Joins the League",
          type: "accession",
          status: "done",
          targets: ["League"],
          summary: "Joins the League.",
          words: [{ exact: "Alba, Borea and Ostland joined the League." }],
        },
        statement({ about: ["joins"] }),
      ],
      {
        newActors: [
          ...(people.newActors ?? []),
          { name: "Ostland", type: "state" },
          { name: "League", type: "organization" },
        ],
      },
    );
    const ids = [
      "accession-alba-port-report",
      "accession-borea-port-report",
      "accession-ostland-port-report",
    ];
    expect(settled[0]?.ids).toEqual(ids);
    expect(dataset.events.map(({ id, actors }) => [id, ...actors])).toEqual([
      ["accession-alba-port-report", "alba"],
      ["accession-borea-port-report", "borea"],
      ["accession-ostland-port-report", "ostland"],
    ]);
    expect(dataset.statements[0]?.about).toEqual(ids);
  });

  test("joins drafts of one meeting, and a meeting that the dataset already has", () => {
    const meeting = {
      kind: "meetings",
      title: "Talks",
      format: "talks",
      status: "scheduled",
      participants: [{ actor: "Tomas Ferro" }, { actor: "Ines Gray" }],
      date: "2024-05-02",
      words: [{ exact: "Tomas Ferro" }],
    };
    const first = settle([meeting, { ...meeting, status: "held", words: [{ exact: "met" }] }]);
    expect(first.dataset.meetings).toHaveLength(1);
    expect(first.dataset.meetings[0]).toMatchObject({
      status: "held",
      sources: [{ start: 62 }, { start: 66 }],
    });
    expect(first.decisions.filter(({ code }) => code === "joined")).toHaveLength(1);
    const second = settleDrafts(
      "Ferro and Gray will meet.",
      {
        drafts: [
          {
            ...meeting,
            participants: [{ actor: "Ferro" }, { actor: "Gray" }],
            words: [{ exact: "Ferro and Gray will meet" }],
          } as never,
        ],
      },
      { document: { ...document, id: "later" }, extends: first.dataset },
    );
    expect(second.unsettled).toEqual([]);
    expect(second.dataset.meetings).toHaveLength(1);
    expect(second.dataset.meetings[0]?.sources.at(-1)).toEqual({
      document: "later",
      start: 0,
      end: 24,
      says: { status: "scheduled" },
    });
    const ferro = second.dataset.actors.find(({ id }) => id === "tomas-ferro");
    expect(ferro?.otherNames).toEqual([{ name: "Ferro", documents: ["later"] }]);
    expect(ferro?.sources).toHaveLength(2);
  });

  describe("of a text that the dataset already has", () => {
    const first = settle([statement({ key: "d1" })]).dataset;
    const again = (drafts: readonly StatementDraft[], options = {}) =>
      settle(drafts, {}, { extends: first, ...options });
    const codesOf = ({ warnings }: ReturnType<typeof settle>) => warnings.map(({ code }) => code);

    test("repeats no record, and says where the draft differs", () => {
      const same = again([statement({ key: "d1" })]);
      expect(same.dataset).toEqual(first);
      expect(same.settled).toEqual([{ path: "/drafts/0", key: "d1", ids: ["ines-gray-offer-port-report"] }]);
      expect(same.decisions.find(({ code }) => code === "known-record")?.message).toBe(
        'draft "d1": the dataset already has it as "ines-gray-offer-port-report", which cites the same words of this document.',
      );
      expect(codesOf(same)).toEqual([]);
      const other = again([
        statement({ key: "d1", act: "pledge", words: [{ exact: "offered Borea a truce of ninety days" }] }),
      ]);
      expect(other.dataset).toEqual(first);
      expect(other.warnings[0]?.message).toContain('with the act "offer" and not "pledge"');
    });

    test("names every field in which the draft differs, with both values and the cure", () => {
      const draft = statement({
        key: "d1",
        summary: "Offers Borea a truce.",
        onBehalfOf: "Alba",
        addressees: ["Borea"],
        date: "2024-05-02",
        words: [...statement().words, { exact: "Port, 6 May 2024", for: "place" }],
      });
      const { dataset, warnings } = again([draft]);
      expect(dataset).toEqual(first);
      expect(
        warnings.filter(({ code }) => code === "known-record-differs").map(({ message }) => message),
      ).toEqual([
        'draft "d1": the dataset has it as "ines-gray-offer-port-report", with the onBehalfOf none and not "alba", the addressees none and not ["borea"], the summary "Offers a truce." and not "Offers Borea a truce.", the date none and not "2024-05-02", the sources without the words at 2 to 18. The record stays as it is. Change the record if the draft is right. If the two are not one, give the draft an id of its own with the option ids.',
      ]);
    });

    test("has nothing to say about fields that the draft lacks, or lists with less", () => {
      const full = statement({ key: "d1", addressees: ["Borea", "Tomas Ferro"], date: "2024-05-02" });
      const coded = settle([full]).dataset;
      const draft = statement({ key: "d1", addressees: ["Borea"] });
      expect(codesOf(settle([draft], {}, { extends: coded }))).toEqual([]);
    });

    test("takes the summary of a draft for a placeholder, and no placeholder for a summary", () => {
      const placeholder = statement({ key: "d1", summary: "Statement by Ines Gray, to be summarized." });
      const open = settle([placeholder]).dataset;
      const filled = settle([statement({ key: "d1" })], {}, { extends: open });
      expect(filled.dataset).toEqual(first);
      expect(codesOf(filled)).toEqual([]);
      expect(filled.decisions.find(({ code }) => code === "known-record")?.message).toContain(
        "Its summary was a placeholder, and is now that of the draft.",
      );
      const back = again([placeholder]);
      expect(back.dataset).toEqual(first);
      expect(codesOf(back)).not.toContain("known-record-differs");
    });

    test("says in the decision where the draft itself is in doubt, and warns about doubts that it resolves", () => {
      const doubts = [{ field: "act", reason: "Quoted words show no act." }];
      const doubted = again([statement({ key: "d1", act: "assert", doubts })]);
      expect(codesOf(doubted)).not.toContain("known-record-differs");
      expect(doubted.decisions.find(({ code }) => code === "known-record")?.message).toContain(
        'The draft is in doubt, and the record has the act "offer" and not "assert", the doubts none and not about act',
      );
      const open = settle([statement({ key: "d1", doubts })]).dataset;
      const resolved = settle([statement({ key: "d1", doubts: [] })], {}, { extends: open });
      expect(resolved.warnings.map(({ message }) => message).join()).toContain(
        "doubts about act and not none",
      );
    });

    test("says where a term of a proposal differs", () => {
      const proposal = (summary: string) => ({
        kind: "proposals",
        key: "plan",
        title: "A truce",
        proposers: ["Ines Gray"],
        words: [{ exact: "offered Borea a truce of ninety days, if its ships leave the strait" }],
        terms: [{ key: "leave", summary, words: [{ exact: "its ships leave the strait" }] }],
      });
      const coded = settle([proposal("The ships leave.")]).dataset;
      const { warnings } = settle([proposal("Ships go.")], {}, { extends: coded });
      expect(warnings[0]?.message).toContain(
        'with the summary "The ships leave." and not "Ships go." in "ines-gray-proposal-port-report-term-1".',
      );
    });

    test("warns about the same words of another speaker", () => {
      const { warnings, dataset } = again([statement({ key: "d1", speaker: "Tomas Ferro" })]);
      expect(dataset.statements).toHaveLength(2);
      expect(warnings.find(({ code }) => code === "similar-record")?.message).toBe(
        'draft "d1": the dataset has the record "ines-gray-offer-port-report" by "ines-gray" in the same words. Change the speaker of the record, and leave the draft out if the two are one.',
      );
    });

    test("makes a second record of a second act, of other words, of another speaker, and if it gets an id", () => {
      const two = again([statement({ key: "d1", act: "pledge" }), statement({ key: "d2" })]);
      expect(two.settled.map(({ ids }) => ids)).toEqual([
        ["ines-gray-pledge-port-report"],
        ["ines-gray-offer-port-report"],
      ]);
      expect(codesOf(two)).toEqual(["similar-record"]);
      const words = [{ exact: "Borea a truce of ninety days" }];
      expect(codesOf(again([statement({ speaker: "Ferro", words })]))).toEqual(["speaker-not-named"]);
      const elsewhere = again([statement({ words: [{ exact: "Ferro said that the strait was closed" }] })]);
      expect(elsewhere.settled[0]?.ids).toEqual(["ines-gray-offer-port-report-2"]);
      const own = again([statement({ key: "d1" })], { ids: { d1: "second-offer" } });
      expect(own.dataset.statements.map(({ id }) => id)).toEqual([
        "ines-gray-offer-port-report",
        "second-offer",
      ]);
    });

    test("refers to the terms of a known proposal", () => {
      const proposal = {
        kind: "proposals",
        key: "plan",
        title: "A truce",
        proposers: ["Ines Gray"],
        addressees: ["Borea"],
        words: [{ exact: "offered Borea a truce of ninety days, if its ships leave the strait" }],
        terms: [
          { key: "leave", summary: "The ships leave.", words: [{ exact: "its ships leave the strait" }] },
        ],
      } as const;
      const coded = settle([proposal]).dataset;
      const term = { ...proposal.terms[0], summary: "Ships go." };
      const support = statement({ act: "support", positions: [{ on: "leave", stance: "support" }] });
      const drafts = [{ ...proposal, terms: [term] }, support];
      const { dataset, unsettled } = settle(drafts, {}, { extends: coded });
      expect(problemsOf(unsettled)).toEqual([]);
      expect(dataset.proposals).toEqual(coded.proposals);
      expect(dataset.statements[0]?.positions).toEqual([
        { on: "ines-gray-proposal-port-report-term-1", stance: "support" },
      ]);
      const more = { ...proposal, terms: [term, { ...term, key: "go" }] };
      expect(settle([more], {}, { extends: coded }).dataset.proposals).toHaveLength(2);
    });
  });

  test.each<[string, string | undefined, string, boolean]>([
    ["6 May 2024", "2024-05-06", "the same day", true],
    ["6 May 2024", "2024-05", "its month", true],
    ["6 May 2024", "2024-05-05/2024-05-07", "an interval with it", true],
    ["6 May 2024", "2021-05-06", "another year", false],
    ["6 May 2024", "2024-05-05", "another day", false],
    ["May 2024", "2023-12", "another year than that of a month", false],
    ["ninety days", "2024-02-06", "words without a year", true],
    ["6 May 2024", "6.5.2024", "no date", false],
  ])("%s as %s: %s%s", (date, resolved, _, isSettled) => {
    const { settled, unsettled } = settle([statement({ date, resolved })]);
    expect(settled).toHaveLength(isSettled ? 1 : 0);
    if (isSettled) return;
    expect(unsettled[0]?.problems[0]).toMatchObject({ code: "invalid-date", path: "/drafts/0/resolved" });
  });

  test("warns about a date that differs from that of a reader, unless the words have several", () => {
    const at = [...text.slice(0, text.indexOf("Thursday"))].length;
    const dates = [{ start: at, end: at + 8, edtf: "2024-05-02" }];
    const draft = (resolved: string) => [statement({ date: "On Thursday", resolved })];
    const warningsOf = (resolved: string, found = dates) =>
      settle(draft(resolved), {}, { dates: found }).warnings.map(({ message }) => message);
    expect(warningsOf("2024-05-02")).toEqual([]);
    expect(warningsOf("2024-05")).toEqual([]);
    expect(warningsOf("2024-04-25")).toEqual([
      'draft number 1: the reader found that "On Thursday" is the date 2024-05-02, and the draft says 2024-04-25. Check the date.',
    ]);
    expect(warningsOf("2024-04-25", [...dates, { start: at - 3, end: at, edtf: "2024-04-25" }])).toEqual([]);
    expect(() => settle([], {}, { dates: ["2024"] })).toThrow("has to be an array of dates");
  });

  test("looks up the words of a span if the text has other words at its positions", () => {
    const exact = "She offered Borea a truce of ninety days";
    const start = [...text.slice(0, text.indexOf(exact))].length;
    const span = { start, end: start + exact.length };
    const settleSpan = (words: DraftWords) =>
      settle([statement({ words: [words, { exact: "Ines Gray", for: "speaker" }] })]);
    const cited = (words: DraftWords) => settleSpan(words).dataset.statements[0]?.sources[0];
    const decided = (words: DraftWords) =>
      settleSpan(words).decisions.find(({ path }) => path === "/drafts/0/words/0")?.message;

    const right = { document: "port-report", ...span };
    expect(cited({ ...span, exact })).toEqual(right);
    expect(decided({ ...span, exact })).toBeUndefined();
    expect(cited({ start: 0, end: exact.length, exact })).toEqual(right);
    expect(decided({ start: 4000, end: 4040, exact: exact.replace("a truce", "a\ntruce") })).toBe(
      `draft number 1: the words "She offered Borea a\\ntruce of ninety days" are at ${span.start} to ${span.end} (blanks), and not at 4000 to 4040 as the draft says.`,
    );
    expect(problemsOf(settleSpan({ start: 0, end: 6, exact: "Orlov" }).unsettled)).toEqual([
      '/drafts/0/words/0 text-mismatch: draft number 1: the text has other words from 0 to 6, and the words "Orlov" do not occur in the text. Copy them as they are there, mistakes included; the text is not to be corrected, and a part of the words is not enough. Leave out start and end, which do not fit this text.',
    ]);
  });

  test("says that an unknown name can be removed from a list that a draft can do without", () => {
    const problems = problemsOf(
      settle([statement({ speaker: "Zyx", addressees: ["the rebels"], targets: ["the port"] })]).unsettled,
    );
    expect(problems.map((each) => each.match(/Or remove it from \w+\.$/)?.[0])).toEqual([
      undefined,
      "Or remove it from addressees.",
      "Or remove it from targets.",
    ]);
  });

  test("says to add an unknown name to newActors, and mentions extends", () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ name: `Port ${i}`, type: "state" as const }));
    const messageOf = (options: object) =>
      problemsOf(settle([statement({ speaker: "Zyx" })], { newActors: many }, options).unsettled).join("\n");
    expect(messageOf({})).toContain(
      '"Zyx" is no actor. Add it to newActors, or write the id or a name of one of the 30 actors in newActors, or pass the dataset that has it as extends.',
    );
    const extended = messageOf({ extends: small });
    expect(extended).toContain(
      "Add it to newActors, or write the id or a name of one of the 34 actors in the extended dataset and newActors.",
    );
    expect(extended).not.toContain("as extends");
  });

  test("says on which day or in which month a text was published", () => {
    const late = statement({ date: "2024-07-01" });
    const problemIn = (datePublished: string) =>
      problemsOf(settle([late], {}, { document: { ...document, datePublished } }).unsettled).join("\n");
    expect(problemIn("2024-05-06")).toContain("which was published on 2024-05-06.");
    expect(problemIn("2024-05")).toContain("which was published in 2024-05.");
  });

  test("does not choose between two places for the words of a span", () => {
    const exact = "Ferro said that";
    const start = [...text.slice(0, text.lastIndexOf(exact))].length;
    const at = (first: number) =>
      settle([statement({ speaker: "Ferro", words: [{ start: first, end: first + exact.length, exact }] })]);
    expect(at(start).dataset.statements[0]?.sources).toMatchObject([{ start }]);
    const { unsettled } = at(start - 1);
    expect(unsettled[0]?.problems[0]).toMatchObject({
      code: "text-mismatch",
      candidates: [{}, { span: { start } }],
    });
  });

  test("recognizes the document, actors and issues of the dataset that it extends", () => {
    const drafts: Drafts = {
      newActors: [{ name: "BOREA", type: "state" }],
      newIssues: [{ label: "truce", proposition: "There should be a truce." }],
      drafts: [
        {
          kind: "statements",
          key: "d1",
          speaker: "BOREA",
          act: "deny",
          reporting: "attributed",
          summary: "Denies it.",
          positions: [{ on: "truce", stance: "oppose" }],
          inReplyTo: ["gray-offers-truce"],
          words: [{ exact: "Borea did not answer." }],
        },
      ],
    };
    const { dataset, decisions, unsettled } = settleDrafts(texts.wire, drafts, {
      document: "wire",
      extends: small,
      // A statement of Borea in `small` cites the same words. Without this new id, the draft would repeat that
      // statement instead of becoming a new record.
      ids: { d1: "borea-deny" },
    });
    expect(unsettled).toEqual([]);
    expect(dataset.documents).toEqual(small.documents);
    expect(dataset.actors.map(({ id }) => id)).toEqual(small.actors.map(({ id }) => id));
    expect(dataset.statements.at(-1)).toMatchObject({
      id: "borea-deny",
      speaker: "borea",
      positions: [{ on: "truce" }],
    });
    expect(decisions.map(({ code }) => code)).toEqual([
      "known-document",
      "known-actor",
      "known-issue",
      "words",
      "known-actor",
      "record",
    ]);
    expect(Object.isFrozen(small.actors)).toBe(false);
  });

  test("takes ids that the caller chose", () => {
    const { dataset } = settle(
      [statement({ key: "d1" })],
      {},
      { ids: { d1: "the-offer", "Ines Gray": "gray", Truce: "truce-issue" } },
    );
    expect(dataset.statements[0]).toMatchObject({ id: "the-offer", speaker: "gray" });
    expect(dataset.issues[0]?.id).toBe("truce-issue");
    expect(() => settle([statement({ key: "d1" })], {}, { ids: { d2: "x" } })).toThrow('ids has "d2"');
    const twice = settle(
      [statement({ key: "d1" }), statement({ key: "d2", act: "pledge" })],
      {},
      { ids: { d1: "same", d2: "same" } },
    );
    expect(twice.dataset.statements.map(({ id }) => id)).toEqual(["same"]);
  });

  test("reads what language models write for absent values", () => {
    const { dataset, unsettled } = settle([
      {
        ...statement(),
        key: "",
        onBehalfOf: null,
        addressees: [],
        targets: [""],
        date: " ",
        resolved: "",
        meeting: "",
        note: "",
        forEach: [],
        positions: [{ on: "Truce", stance: "support", condition: "" }],
        words: [
          { exact: "She offered Borea a truce", prefix: "", suffix: "", for: "record" },
          { exact: "Ines Gray", prefix: "", suffix: "", for: "speaker" },
        ],
      },
    ]);
    expect(unsettled).toEqual([]);
    expect(Object.keys(dataset.statements[0] ?? {})).toEqual([
      "id",
      "speaker",
      "act",
      "reporting",
      "summary",
      "positions",
      "sources",
    ]);
  });

  test.each<[string, unknown, Partial<Drafts>, string]>([
    [
      "words that the text does not have",
      statement({ words: [{ exact: "She promised Borea a truce" }] }),
      {},
      '/drafts/0/words/0 text-mismatch: draft number 1: the words "She promised Borea a truce" do not occur in the text.',
    ],
    [
      "words that the text has several times",
      statement({ words: [{ exact: "Ferro said that" }] }),
      {},
      '/drafts/0/words/0 text-mismatch: draft number 1: the words "Ferro said that" occur in the text 2 times: 184 to 199',
    ],
    [
      "a misspelt actor",
      statement({ key: "d7", speaker: "Ines Grey" }),
      {},
      '/drafts/0/speaker unknown-id: draft "d7": "Ines Grey" is no actor. Did you mean "Ines Gray"?',
    ],
    [
      "a surname that two actors have",
      statement({ speaker: "Gray" }),
      { newActors: [...(people.newActors ?? []), { name: "Tom Gray", type: "person" }] },
      '"Gray" is the surname of 2 actors: "ines-gray", "tom-gray". Write the id',
    ],
    [
      "an issue that nobody defined",
      statement({ positions: [{ on: "Peace", stance: "support" }] }),
      {},
      '/drafts/0/positions/0/on unknown-id: draft number 1: "Peace" is no key, id, actor or issue.',
    ],
    [
      "a date that is not EDTF",
      statement({ date: "On Thursday" }),
      {},
      "If it is words of the text, add the date in EDTF as resolved.",
    ],
    [
      "a date whose words the text does not have",
      statement({ date: "On Friday", resolved: "2024-05-03" }),
      {},
      'the words "On Friday", which date it, do not occur in the text.',
    ],
    [
      "a date after the text",
      statement({ date: "On Thursday", resolved: "2025-05-02" }),
      {},
      "it is dated 2025-05-02, after the text that reports it",
    ],
    [
      "an unknown act",
      statement({ act: "ofer" as never }),
      {},
      'act cannot be "ofer". Did you mean "offer"?',
    ],
    [
      "an unknown field",
      { ...statement(), speeker: "Alba" },
      {},
      'speeker is no field here. Did you mean "speaker"?',
    ],
    [
      "an unknown kind",
      { kind: "statement", words: [] },
      {},
      'kind cannot be "statement". Did you mean "statements"?',
    ],
    ["no kind", {}, {}, "kind is missing."],
    ["no object", 7, {}, "draft number 1: kind is missing."],
    ["no speaker", statement({ speaker: undefined }), {}, "speaker"],
    ["no words", statement({ words: [] }), {}, "words is missing."],
    [
      "words for the speaker alone",
      statement({ words: [{ exact: "Ines Gray", for: "speaker" }] }),
      {},
      "no words attest it",
    ],
    [
      "positions outside the text",
      statement({ words: [{ start: 3, end: 4000 }] }),
      {},
      "no characters from 3 to 4000",
    ],
    ["a stance on an actor", statement({ positions: [{ on: "Alba", stance: "support" }] }), {}, '"alba"'],
    ["a link to nothing", statement({ meeting: "d9" }), {}, '"d9" is no key, id, actor or issue.'],
  ])("leaves a draft unsettled for %s", (_, draft, more, message) => {
    const { dataset, settled, unsettled } = settle([draft], more);
    expect(problemsOf(unsettled).join("\n")).toContain(message);
    expect(unsettled.at(-1)).toMatchObject({ path: "/drafts/0", draft });
    expect(settled).toEqual([]);
    expect(dataset.statements).toEqual([]);
  });

  test("leaves new actors and issues unsettled that could be mistaken", () => {
    const { unsettled } = settleDrafts(
      texts.wire,
      {
        newActors: [
          { name: "Gray", type: "person" },
          { name: "Borea", type: "group" },
          { name: "Nobody", type: "person" },
        ],
        newIssues: [{ label: "Truce", proposition: "There should be no truce." }],
        drafts: [],
      },
      { document: "wire", extends: small },
    );
    expect(problemsOf(unsettled)).toEqual([
      expect.stringContaining(
        '/newActors/0/name unknown-id: new actor "Gray": the dataset has the actor "ines-gray"',
      ),
      expect.stringContaining(
        '/newActors/1/type inconsistent-record: new actor "Borea": type "group" contradicts',
      ),
      expect.stringContaining(
        '/newActors/2/name invalid-citation: new actor "Nobody": neither the text nor a draft',
      ),
      expect.stringContaining('/newIssues/0/label conflicting-record: new issue "Truce": the issue "truce"'),
    ]);
  });

  test("leaves drafts unsettled that refer to unsettled ones", () => {
    const { unsettled, settled } = settle([
      statement({ key: "a", inReplyTo: ["b"] }),
      statement({ key: "b", act: "appeal", inReplyTo: ["c"] }),
      statement({ key: "c", act: "warn", speaker: "Nobody" }),
      statement({ key: "d", act: "demand" }),
      statement({ key: "d", act: "deny" }),
    ]);
    expect(problemsOf(unsettled).map((each) => each.slice(0, each.indexOf(":")))).toEqual([
      "/drafts/0/inReplyTo/0 unknown-id",
      "/drafts/1/inReplyTo/0 unknown-id",
      "/drafts/2/speaker unknown-id",
      "/drafts/4/key duplicate-id",
    ]);
    expect(settled.map(({ key }) => key)).toEqual(["d"]);
  });

  test("leaves a draft unsettled whose record breaks a rule of datasets", () => {
    const talks = {
      kind: "meetings",
      key: "talks",
      title: "Talks",
      format: "talks",
      status: "held",
      date: "2024-05-02",
      words: [{ exact: "in Port" }],
    };
    const { unsettled, dataset } = settle([talks, statement({ meeting: "talks", date: "2024-05-05" })]);
    expect(problemsOf(unsettled)).toEqual([
      expect.stringContaining('it is dated 2024-05-05, but its meeting "talks-2024-05-02" is dated'),
    ]);
    expect(dataset.meetings).toHaveLength(1);
  });

  test("warns about what is often wrong", () => {
    const { warnings, unsettled } = settle(
      [
        statement({
          words: [{ exact: "She offered Borea a truce" }],
          addressees: ["Tomas Ferro"],
          targets: ["Alba"],
        }),
        statement({ date: "1999-05-02" }),
        statement({
          act: "deny",
          speaker: "Tomas Ferro",
          date: "Port",
          resolved: "2024-05",
          words: [{ exact: "the strait was closed" }],
        }),
      ],
      {
        newActors: [
          ...(people.newActors ?? []).slice(0, -1),
          { name: "Tomas Ferro", type: "person", otherNames: ["Ferrò"] },
        ],
      },
    );
    expect(unsettled).toEqual([]);
    expect(warnings.map(({ code, path }) => `${path} ${code}`)).toEqual([
      "/drafts/0/speaker speaker-not-named",
      "/drafts/2/speaker speaker-not-named",
      "/drafts/0/addressees addressee-not-named",
      "/drafts/0/targets target-not-named",
      "/drafts/1 same-act",
      "/drafts/1/date year-not-in-text",
      "/drafts/2/date date-not-cited",
      "/newActors/3/otherNames spelling-not-in-text",
    ]);
  });

  test("warns about what nobody has checked yet", () => {
    const doubts = [{ field: "act", reason: "Quoted words show no act." }];
    const meeting = (names: readonly string[], title: string) => ({
      kind: "meetings",
      title,
      format: "talks",
      status: "held",
      participants: names.map((actor) => ({ actor })),
      words: [{ exact: "met" }],
    });
    const { warnings, unsettled } = settle([
      statement({ summary: "Statement by Ines Gray, to be summarized." }),
      statement({ act: "assert", reporting: "direct", doubts }),
      statement({ act: "pledge", reporting: "direct", doubts }),
      meeting(["Ines Gray"], "Meeting of Gray"),
      meeting(["Ines Gray", "Ferro"], "Meeting of Gray and Ferro"),
      meeting([], "Meeting, to be summarized."),
    ]);
    expect(unsettled).toEqual([]);
    const unchecked = ["act-by-default", "doubtful-act", "few-participants", "placeholder"];
    expect(
      warnings.filter(({ code }) => unchecked.includes(code)).map(({ code, path }) => `${path} ${code}`),
    ).toEqual([
      "/drafts/1/act act-by-default",
      "/drafts/2/doubts doubtful-act",
      "/drafts/3/participants few-participants",
      "/drafts/5/participants few-participants",
      "/drafts/0/summary placeholder",
      "/drafts/5/title placeholder",
    ]);
  });

  test("groups doubts by what they are about: actors and acts first, dates last", () => {
    const words = ["Ines", "Gray", "envoy", "met", "minister"].map((exact) => [{ exact }]);
    const doubted = (i: number, field: string) =>
      statement({
        key: `d${i + 1}`,
        words: [...(words[i] ?? []), { exact: "Ines Gray", for: "speaker" }],
        doubts: [
          { field: "date", reason: "The date is that of an earlier sentence." },
          { field, reason: "The text leaves it open." },
        ],
      });
    const fields = ["summary", "act", "onBehalfOf", "speaker", "act"];
    const codes = (options: object) =>
      settle(
        fields.map((field, i) => doubted(i, field)),
        {},
        options,
      )
        .warnings.filter(({ code }) => code !== "same-act")
        .map(({ code, path, count }) => `${path} ${code}${count === undefined ? "" : ` ${count}`}`);
    const first = [
      "/drafts/2/doubts doubtful-actor",
      "/drafts/3/doubts doubtful-actor",
      "/drafts/1/doubts doubtful-act",
      "/drafts/4/doubts doubtful-act",
      "/drafts/0/doubts open-doubt",
    ];
    const dates = fields.map((_, i) => `/drafts/${i}/doubts doubtful-date`);
    expect(codes({})).toEqual([...first, ...dates.slice(0, 3), " doubtful-date 5"]);
    expect(codes({ warningLimit: 5 })).toEqual([...first, ...dates]);
    expect(() => codes({ warningLimit: 0 })).toThrow("warningLimit");
  });

  test("sums up the warnings about what nobody has checked, and names the other drafts", () => {
    const words = ["Ines", "Gray", "envoy", "met", "minister"].map((exact) => [{ exact }]);
    const summary = "Statement by Ines Gray, to be summarized.";
    const { warnings } = settle(
      words.map((each, i) =>
        statement({ key: `d${i + 1}`, summary, words: [...each, { exact: "Ines Gray", for: "speaker" }] }),
      ),
    );
    const placeholders = warnings.filter(({ code }) => code === "placeholder");
    expect(placeholders.map(({ path }) => path)).toEqual([
      "/drafts/0/summary",
      "/drafts/1/summary",
      "/drafts/2/summary",
      "",
    ]);
    expect(placeholders.at(-1)).toEqual({
      code: "placeholder",
      path: "",
      message:
        'There are 5 warnings of the code placeholder, of which the first 3 are listed. The others are about draft "d4", draft "d5". To list all, give settleDrafts the option warningLimit: 5.',
      count: 5,
    });
  });

  describe("drafts without a date", () => {
    const held = {
      kind: "meetings",
      title: "Talks",
      format: "talks",
      participants: [{ actor: "Ines Gray" }, { actor: "Ferro" }],
      words: [{ exact: "met" }],
    };
    const drafts = [
      statement({ key: "d1" }),
      statement({ act: "pledge", date: "2024-05-02" }),
      { ...held, status: "held" },
      { ...held, status: "scheduled" },
      {
        kind: "proposals",
        title: "A truce",
        proposers: ["Ines Gray"],
        words: [{ exact: "offered Borea a truce" }],
      },
      {
        kind: "proposals",
        title: "A truce",
        proposers: ["Ines Gray"],
        statement: "d1",
        words: [{ exact: "a truce" }],
      },
    ];
    const datesIn = (options: object) => {
      const { dataset, unsettled } = settle(drafts, {}, options);
      expect(unsettled).toEqual([]);
      return [...dataset.statements, ...dataset.meetings, ...dataset.proposals].map(
        ({ id, date }) => `${id} ${date}`,
      );
    };

    test("stay undated by default", () => {
      expect(datesIn({})[0]).toBe("ines-gray-offer-port-report undefined");
      expect(datesIn({ undated: "leave" })).toEqual(datesIn({}));
    });

    test("are bounded by the day of publication on request, and have no day in their ids", () => {
      expect(datesIn({ undated: "by-publication" })).toEqual([
        "ines-gray-offer-port-report [..2024-05-06]",
        "ines-gray-pledge-2024-05-02 2024-05-02",
        "talks-ines-gray-tomas-ferro-port-report [..2024-05-06]",
        "talks-ines-gray-tomas-ferro-port-report-2 undefined",
        "ines-gray-proposal-port-report [..2024-05-06]",
        "ines-gray-proposal-port-report-2 undefined",
      ]);
    });

    test("are bounded by the last day on which the document can have been published", () => {
      const month = { ...document, datePublished: "2024-05" };
      expect(datesIn({ undated: "by-publication", document: month })[0]).toBe(
        "ines-gray-offer-port-report [..2024-05-31]",
      );
      const { datePublished: _, datePublishedBasis: __, ...undated } = document;
      expect(() => datesIn({ undated: "by-publication", document: undated })).toThrow("Add datePublished");
      expect(() => datesIn({ undated: "publication" })).toThrow('Did you mean "by-publication"?');
    });

    test("of which a draft gives a bound have no day in their ids", () => {
      const { dataset } = settle([
        statement({ date: "[..2024-05-02]" }),
        statement({ act: "deny", date: "[2024-05..2024-06]" }),
      ]);
      expect(dataset.statements.map(({ id }) => id).sort()).toEqual([
        "ines-gray-deny-2024-05-2024-06",
        "ines-gray-offer-port-report",
      ]);
    });
  });

  test("gives undated records of two articles different ids, so that merging does not unite them", () => {
    const read = (title: string, criticized: string) =>
      settleDrafts(
        `Alba criticized ${criticized}.`,
        {
          newActors: [{ name: "Alba", type: "state" }],
          drafts: [
            statement({
              speaker: "Alba",
              act: "criticize",
              summary: "Statement by Alba, to be summarized.",
              words: [{ exact: "Alba criticized" }],
            }),
            {
              kind: "proposals",
              title: "Proposal by Alba, to be summarized.",
              proposers: ["Alba"],
              words: [{ exact: "Alba criticized" }],
            },
            {
              kind: "meetings",
              title: "Meeting of Alba, to be summarized.",
              format: "visit",
              status: "held",
              participants: [{ actor: "Alba" }],
              words: [{ exact: "Alba" }],
            },
          ] as Drafts["drafts"],
        },
        { document: { title, language: "en" } },
      ).dataset;
    const first = read("Fish", "the quota of Borea");
    expect(read("Fish", "the quota of Borea")).toEqual(first);
    const merged = mergeDatasets(first, read("Grain", "the tariff of Ostland"));
    expect(merged.statements.map(({ id }) => id)).toEqual(["alba-criticize-fish", "alba-criticize-grain"]);
    expect(merged.proposals.map(({ id }) => id)).toEqual(["alba-proposal-fish", "alba-proposal-grain"]);
    expect(merged.meetings.map(({ id }) => id)).toEqual(["visit-alba-fish", "visit-alba-grain"]);
  });

  test("warns about a document whose title the dataset has with another text", () => {
    const first = settle([statement()]).dataset;
    const { id: _, ...untitled } = document;
    const again = (change: object) =>
      settleDrafts(`${text} `, { drafts: [] }, { document: { ...untitled, ...change }, extends: first })
        .warnings;
    expect(again({})[0]?.message).toContain(
      'the document "port-report" with the same title and another text: it has',
    );
    expect(again({ title: "Later talks" })).toEqual([]);
  });

  test("cites a new actor that the text does not name by the words that use it, and says so", () => {
    const { dataset, warnings, decisions } = settle([statement({ speaker: "The Envoy" })], {
      newActors: [...(people.newActors ?? []), { name: "The Envoy", type: "person" }],
    });
    const envoy = dataset.actors.find(({ id }) => id === "the-envoy");
    expect(quote(dataset, envoy?.sources[0] as never, { "port-report": text })).toMatch(/^She offered/);
    expect(decisions.map(({ code }) => code)).toContain("cited-by-use");
    expect(warnings.map(({ code }) => code)).toContain("actor-not-in-text");
  });

  test("cites a new actor that the text does not name by the words that mean it", () => {
    const settleEnvoy = (words: readonly object[]) =>
      settle([statement({ speaker: "The Envoy" })], {
        newActors: [...(people.newActors ?? []), { name: "The Envoy", type: "person", words }] as never,
      });
    const { dataset, warnings, decisions } = settleEnvoy([{ exact: "She" }]);
    const envoy = dataset.actors.find(({ id }) => id === "the-envoy");
    expect(quote(dataset, envoy?.sources[0] as never, { "port-report": text })).toBe("She");
    expect(decisions.map(({ code }) => code)).not.toContain("cited-by-use");
    expect(warnings.map(({ code }) => code)).not.toContain("actor-not-in-text");
    const { unsettled } = settleEnvoy([{ exact: "no such words" }]);
    expect(unsettled.flatMap(({ problems }) => problems.map(({ path }) => path))).toContain(
      "/newActors/4/words/0",
    );
  });

  test("cites a new actor by the words by which a reader recognized it as a speaker, without a warning", () => {
    const newActors = [
      ...(people.newActors ?? []),
      { name: "Office of the Envoy of Alba", type: "body", parent: "Alba" } as const,
    ];
    const words = [
      { exact: "She offered Borea a truce of ninety days" },
      { exact: "the envoy of Alba", for: "speaker" },
    ] as const;
    const speaker = "Office of the Envoy of Alba";
    const citedFor = (more: Partial<StatementDraft>) => {
      const { dataset, warnings } = settle([statement({ speaker, words, ...more })], { newActors });
      const actor = dataset.actors.find(({ name }) => name === speaker);
      const codes = warnings.map(({ code }) => code);
      return [quote(dataset, actor?.sources[0] as never, { "port-report": text }), ...codes];
    };
    expect(citedFor({ by: "reader:cue-clause" })).toEqual(["the envoy of Alba"]);
    expect(citedFor({ by: "model:m" })).toEqual([words[0].exact, "actor-not-in-text"]);
    expect(citedFor({ by: "reader:cue-clause", words: [words[0]] })).toEqual([words[0].exact]);
  });

  test("warns if the words for the speaker name somebody else, and not if they are a phrase", () => {
    const codesFor = (exact: string) =>
      settle([
        statement({ speaker: "Tomas Ferro", words: [{ exact: "She offered" }, { exact, for: "speaker" }] }),
      ]).warnings;
    expect(codesFor("Ines Gray").map(({ message }) => message)).toEqual([
      'draft number 1: its words for the speaker name "ines-gray" and not "tomas-ferro". Quote the words that mean the speaker, with for: "speaker", or check who speaks.',
    ]);
    expect(codesFor("the minister of Borea")).toEqual([]);
    expect(codesFor("Tomas Ferro")).toEqual([]);
  });

  test("warns if the words name another actor who shares a word with the name of the speaker", () => {
    const text =
      "Dan Popescu said no. Ana Popescu said yes. Popescu left. The United Kingdom agreed. The United States waited.";
    const persons = ["Dan Popescu", "Ana Popescu"].map((name) => ({ name, type: "person" as const }));
    const states = ["United States", "United Kingdom"].map((name) => ({ name, type: "state" as const }));
    const codesFor = (speaker: string, exact: string) =>
      settleDrafts(
        text,
        { newActors: [...persons, ...states], drafts: [statement({ speaker, words: [{ exact }] })] },
        { document },
      ).warnings.map(({ code }) => code);
    expect(codesFor("Ana Popescu", "Dan Popescu said no")).toEqual(["speaker-not-named"]);
    expect(codesFor("Ana Popescu", "Ana Popescu said yes")).toEqual([]);
    expect(codesFor("Ana Popescu", "Popescu left")).toEqual([]);
    expect(codesFor("United States", "The United Kingdom agreed")).toEqual(["speaker-not-named"]);
    expect(codesFor("United Kingdom", "The United Kingdom agreed")).toEqual([]);
  });

  test("does not warn about a speaker that a reader recognized, or whose body the words name", () => {
    const newActors = [
      ...(people.newActors ?? []),
      { name: "Harbour Ministry of Alba", type: "body", otherNames: ["the League"], parent: "Alba" } as const,
    ];
    const by = (more: Partial<StatementDraft>) =>
      settle([statement({ words: [{ exact: "joined the League" }], speaker: "Alba", ...more })], {
        newActors,
      }).warnings.map(({ code }) => code);
    expect(by({})).toEqual([]);
    expect(by({ speaker: "Ferro" })).toEqual(["speaker-not-named"]);
    expect(by({ speaker: "Ferro", addressees: ["Ines Gray"], by: "reader:cue-clause" })).toEqual([]);
    expect(by({ speaker: "Ferro", by: "model:m" })).toEqual(["speaker-not-named"]);
    const words = [{ exact: "joined the League" }, { exact: "Ines Gray", for: "speaker" }] as const;
    expect(by({ speaker: "Ferro", by: "reader:cue-clause", words })).toEqual(["speaker-not-named"]);
  });

  test("names unsettled drafts by their keys, and new actors and issues by their names", () => {
    const { unsettled } = settle(
      [statement({ key: "d1", speaker: "Nobody" }), statement({ speaker: "Nobody" })],
      {
        newActors: [{ name: "Unnamed", type: "person" }],
        newIssues: [{ label: "Truce", proposition: "" }],
      },
    );
    expect(unsettled.map(({ path, key }) => [path, key])).toEqual([
      ["/newActors/0", "Unnamed"],
      ["/newIssues/0", "Truce"],
      ["/drafts/0", "d1"],
      ["/drafts/1", undefined],
    ]);
  });

  test("trims citations alike", () => {
    const cite = (exact: string) =>
      settle([statement({ words: [{ exact }] })]).dataset.statements[0]?.sources;
    expect(cite("She offered Borea a truce of ninety days, if its ships leave the strait. ")).toEqual(
      cite("She offered Borea a truce of ninety days, if its ships leave the strait"),
    );
  });

  test.each<[string, () => unknown, string]>([
    ["no text", () => settleDrafts("", { drafts: [] }, { document }), "the text cannot be"],
    ["a list", () => settleDrafts(text, [] as never, { document }), "Write { drafts: [...] }."],
    [
      "an unknown field",
      () => settle([], { newActor: [] } as never),
      'have no field "newActor". Did you mean "newActors"?',
    ],
    ["a list that is none", () => settle([], { newActors: {} } as never), "newActors has to be a list"],
    ["no document", () => settleDrafts(text, { drafts: [] }, {} as never), "document"],
    [
      "an invalid document",
      () => settle([], {}, { document: { ...document, language: "English!" } }),
      "language",
    ],
    ["an unknown document", () => settle([], {}, { document: "port" }), 'there is no document "port"'],
    ["another text", () => settle([], {}, { document: "wire", extends: small }), 'is not the text of "wire"'],
    [
      "a changed text of a known document",
      () => settle([], {}, { document: { ...document, id: "wire" }, extends: small }),
      'has the document "wire" with another text: it has ',
    ],
    ["an invalid base", () => settle([], {}, { extends: { ...small, issues: [] } }), "truce"],
    ["ids that are none", () => settle([], {}, { ids: { a: 1 } }), "has to be an object of ids by key"],
  ])("refuses %s", (_, run, message) => {
    expect(run).toThrow(message);
  });
});
