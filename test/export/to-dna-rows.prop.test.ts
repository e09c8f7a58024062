import { toDnaRows } from "demarche/export";
import { fromDna } from "demarche/import";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";

const text = "🕊 Ada: the toll is fair. Bo: 🚢 the toll hurts.";

/**
 * Returns the parts of a dataset that DNA can store. The ids and numbers of statements are left out, because DNA
 * assigns them.
 */
function comparable({ documents, actors, issues, statements }: Dataset): unknown {
  return JSON.parse(
    JSON.stringify({
      documents,
      actors,
      issues,
      statements: statements.map(({ id, attributes = {}, ...rest }) => ({
        ...rest,
        attributes: Object.fromEntries(
          Object.entries(attributes).filter(([name]) => !name.startsWith("dna.")),
        ),
      })),
    }),
  );
}

test("fromDna reads the rows of a dataset as the dataset that DNA can have", () => {
  const row = fc.record({
    time: fc.constantFrom("2005-01-26 09:30:00", "1969-07-20 00:00:00"),
    person: fc.constantFrom("Ada", "Bo", ""),
    organization: fc.constantFrom("Board", "Union", ""),
    concept: fc.constantFrom("A toll", "A ferry"),
    agreement: fc.boolean(),
    frame: fc.constantFrom("cost", "fairness", "", "x".repeat(200)),
    ...{ start_position: fc.constantFrom(0, 3), stop_position: fc.constantFrom(8, 30) },
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const named = rows.filter(({ person, organization }) => person !== "" || organization !== "");
      const exported = named.map((each, i) => ({
        statement_id: i + 1,
        document_id: each.time.slice(0, 4),
        document_title: `Debate of ${each.time.slice(0, 4)}`,
        ...each,
      }));
      const given = { "2005": text, "1969": `${text} Again.` };
      const { dataset } = fromDna(exported, { texts: given });
      const texts = Object.fromEntries(
        dataset.documents.map(({ id, title }) => [id, given[title.slice(-4) as "2005"]]),
      );
      const { tables, losses } = toDnaRows(dataset, { texts });
      expect(losses.statements.leftOut).toBe(0);
      const again = fromDna(tables);
      expect(again.losses.refused).toEqual([]);
      expect(comparable(again.dataset)).toEqual(comparable(dataset));
    }),
    { numRuns: 100 },
  );
});

test("every statement is in the rows or in the losses, and rows refer to earlier rows only", () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.boolean(), (generated, isDated) => {
      const documents = generated.documents.map(({ id, title }, i) => ({
        id,
        title,
        ...(isDated || i === 0 ? { datePublished: "2024-05-02" } : {}),
      }));
      const whole = <T extends { readonly sources: readonly { readonly document: string }[] }>(
        record: T,
      ): T => ({
        ...record,
        sources: record.sources.map(({ document }) => ({ document })),
      });
      const dataset = {
        ...generated,
        documents,
        statements: generated.statements.map(whole),
      } as unknown as Dataset;
      const scale = { support: 2, conditional: 1, neutral: 0, oppose: -2 };
      const texts = Object.fromEntries(documents.map(({ id }) => [id, text]));
      const { tables, losses } = toDnaRows(dataset, { texts, scale });
      const left = new Set(
        losses.leftOut.filter(({ on }) => on === undefined).map(({ statement }) => statement),
      );
      const positions = dataset.statements.flatMap(({ id, positions: all, jointlyWith = [] }) =>
        left.has(id)
          ? []
          : all.flatMap(({ stance }) => (stance === "unclear" ? [] : Array(1 + jointlyWith.length).fill(id))),
      );
      expect(tables.STATEMENTS).toHaveLength(positions.length);
      expect(new Set(positions).size).toBe(losses.statements.written);
      expect(losses.statements.written + losses.statements.leftOut).toBe(dataset.statements.length);
      for (const { ID, ChildOf } of tables.ENTITIES)
        if (ChildOf !== null) expect(Number(ChildOf)).toBeLessThan(Number(ID));
      const values = tables.ENTITIES.map(({ VariableId, Value }) => `${VariableId} ${Value}`);
      expect(new Set(values).size).toBe(values.length);
      const stances = { "2": "support", "1": "unclear", "0": "neutral", "-2": "oppose" } as const;
      expect(fromDna(tables, { scale: stances }).losses.refused).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
