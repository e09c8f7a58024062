import { describe, expect, test } from "vitest";
import { registryOf } from "../../src/dataset/registry.ts";
import { related } from "../../src/query/related.ts";
import { debate, statement } from "../fixtures/debate.ts";
import { issuesOf } from "../fixtures/issues-of.ts";

const named = (list: readonly { link: string; id: string }[]) => list.map(({ link, id }) => `${link} ${id}`);

describe("related", () => {
  test("returns links in both directions, each once and with its name", () => {
    const { refersTo, referredToBy } = related(debate, "plan");
    expect(named(refersTo)).toEqual([
      "proposers corva",
      "addressees alba",
      "addressees borea",
      "statement s10",
      "sources.document log",
      "terms no-toll",
      "terms build",
      "responses plan-delay",
      "responses plan-reply",
    ]);
    expect(named(referredToBy)).toEqual([
      "matterOf s10",
      "parentOf annex",
      "repliedToBy counter-plan",
      "repliedToBy s9",
      "subjectOf dinner",
      "subjectOf s11",
    ]);
    expect(named(related(debate, "no-toll").referredToBy)).toEqual([
      "matterOf s9",
      "subjectOf s12",
      "termOf plan",
    ]);
  });
  test("a response is linked with its proposal and with the records on it", () => {
    expect(named(related(debate, "plan-reply").referredToBy)).toEqual([
      "matterOf s9",
      "responseTo plan",
      "subjectOf handover",
    ]);
  });
  test("an id that no record has is not listed", () => {
    const lost = statement("lost", "corva", "2020", [], { addressees: ["nobody", "alba"] });
    const data = { ...debate, statements: [...debate.statements, lost] };
    expect(named(related(data, "lost").refersTo)).toEqual([
      "speaker corva",
      "addressees alba",
      "sources.document log",
    ]);
  });
  test("links with the same name are sorted by id, regardless of dates, and listed once", () => {
    const statementOn = (id: string, date: string) => statement(id, "corva", date, []);
    const citedTwice = [
      { document: "log", start: 0, end: 1 },
      { document: "log", start: 2, end: 3 },
    ];
    const statements = [
      statementOn("b", "2020-01"),
      statementOn("a", "2020-02"),
      { ...statementOn("c", "2019"), sources: citedTwice },
    ];
    const data = { ...debate, statements, proposals: [], meetings: [], events: [] };
    expect(named(related(data, "corva").referredToBy)).toEqual(["speakerOf a", "speakerOf b", "speakerOf c"]);
    expect(named(related(data, "c").refersTo)).toEqual(["speaker corva", "sources.document log"]);
    const attests = named(related(data, "log").referredToBy).filter((link) => link.startsWith("attests"));
    expect(attests.filter((link) => link === "attests c")).toHaveLength(1);
  });
  test("a link from one record to another is also listed for the other record", () => {
    const { byId } = registryOf(debate);
    for (const id of byId.keys()) {
      for (const { id: other } of related(debate, id).refersTo) {
        expect(
          related(debate, other).referredToBy.map((back) => back.id),
          `${id} → ${other}`,
        ).toContain(id);
      }
    }
  });
  test("throws for an unknown id", () => {
    expect(issuesOf(() => related(debate, "plann"))).toEqual([
      {
        code: "unknown-id",
        path: "",
        value: "plann",
        message: 'related: "plann" is no id of the dataset. Did you mean "plan"?',
      },
    ]);
  });
});
