import type { Dataset } from "demarche";
import { dataset } from "demarche/data";
import { describe, expect, test } from "vitest";
import { attributeValues } from "../../docs/explorer/page/attributes.ts";
import { initialState, readState, type State, writeState } from "../../docs/explorer/page/state.ts";

const full: State = {
  view: "stances",
  from: "2021",
  to: "2022-02-04",
  match: "certainly",
  undated: "yes",
  actors: ["russia", "nato"],
  kinds: ["statements", "meetings"],
  documents: ["putin-lukashenko-report"],
  on: ["nato-enlargement", "mutual-inspections"],
  attributes: [],
  attributeTo: "speaker",
  level: "principals",
  words: "bases & Tașkent, 100 %",
  record: "us-written-reply",
  cell: ["russia", "nato-enlargement"],
};

describe("the state of the page in a fragment", () => {
  test("is read as it was written", () => {
    expect(readState(writeState(full), dataset)).toEqual({ state: full, notices: [] });
    expect(readState(writeState(initialState), dataset)).toEqual({ state: initialState, notices: [] });
  });

  test("values of attributes are kept with their types and with any characters", () => {
    const [first, ...others] = dataset.actors;
    const odd = { 'a.b=c,"&': "1,2 = %", seats: 12, live: true, broken: "\ud800", twelve: "12" };
    const actors = [{ ...first, attributes: odd }, ...others];
    const data = { ...dataset, actors, statements: [], events: [] } as unknown as Dataset;
    const attributes = [...attributeValues(data).keys()];
    expect([...attributeValues(data).values()].map(({ value }) => value)).toEqual([
      "1,2 = %",
      12,
      true,
      "12",
    ]);
    const state = { ...initialState, attributes };
    expect(readState(writeState(state), data)).toEqual({ state, notices: [] });
  });

  test("initial values are left out", () => {
    expect(writeState(initialState)).toBe("#");
    expect(writeState({ ...initialState, attributeTo: "principal", level: "principals" })).toBe(
      "#attributeTo=principal&level=principals",
    );
    expect(writeState({ ...initialState, view: "bases", actors: ["romania", "poland"] })).toBe(
      "#view=bases&actors=romania,poland",
    );
  });

  test.each([
    ["a view", "#view=maps", 'view: "maps" is not one of timeline, stances'],
    ["an actor", "#actors=russia,nobody", 'actors: "nobody" is not in this record.'],
    ["a kind", "#kinds=bases", 'kinds: "bases" is not in this record.'],
    ["an id of another kind", "#documents=russia", 'documents: "russia" is not in this record.'],
    ["a date", "#from=soon", 'from: "soon" is no date'],
    ["a period that ends before it begins", "#from=2023&to=2022", "to: The period ends before it begins"],
    ["a record", "#record=none", 'record: "none" is not in this record.'],
    ["a cell of one id", "#cell=russia", 'cell: "russia" is not an actor and an issue'],
    ["a cell of three ids", "#cell=russia,nato-enlargement,nato", "is not an actor and an issue"],
    ["a cell with its ids swapped", "#cell=nato-enlargement,russia", "is not an actor and an issue"],
    ["a value of an attribute", "#attributes=actors.party=green", "is not in this record."],
    ["a filter", "#actor=russia", "actor: this page has no such filter."],
    ["an inherited name", "#constructor=1", "constructor: this page has no such filter."],
  ])("%s that does not exist is ignored with a notice", (_, fragment, notice) => {
    const { state, notices } = readState(fragment, dataset);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(notice);
    expect(state.record + state.cell.join() + state.documents.join() + state.kinds.join()).toBe("");
    expect(state.actors.filter((id) => id !== "russia")).toEqual([]);
    expect([state.view, state.to, state.from === "soon"]).toEqual(["timeline", "", false]);
  });

  test("a truncated or wrongly encoded fragment does not throw", () => {
    for (const fragment of ["#view=%E0%A4%A", "#%", "#=&&=", "#actors=%00", "#view", `#words=${"%F0%9F"}`]) {
      expect(() => readState(fragment, dataset), fragment).not.toThrow();
    }
  });
});
