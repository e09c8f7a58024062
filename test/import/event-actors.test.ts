import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { fromEvents } from "../../src/import/from-events.ts";

const gdelt = (code: string, name: string, country = code.slice(0, 3), type = code.slice(3)) => ({
  SQLDATE: "20240502",
  EventCode: "111",
  Actor1Code: code,
  Actor1Name: name,
  Actor1CountryCode: country,
  Actor1Type1Code: type,
  Actor2Code: "ALB",
  Actor2Name: "ALBANIA",
  Actor2CountryCode: "ALB",
});
const polecat = (row: Record<string, string>) => ({
  "Event Date": "2024-05-02",
  "Event Type": "ACCUSE",
  "Event Mode": "allege",
  "Recipient Name": "Albania",
  "Recipient Country": "ALB",
  "Primary Actor Sector": "",
  ...row,
});
const putin = polecat({
  "Actor Name": "Vladimir Putin",
  "Actor Country": "RUS",
  "Primary Actor Sector": "GOV",
  "Actor Title": "President",
});
const speakers = (result: ReturnType<typeof fromEvents>) =>
  result.dataset.statements
    .slice(-result.losses.rows.mapped)
    .map(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]);

describe("codes of countries", () => {
  test.each(["XYZ", "TMP", "KSV", "DRC", "ATL"])("%s of GDELT is no code of ISO 3166-1", (code) => {
    const { dataset, losses } = fromEvents([gdelt(code, "SOMEWHERE", code)], { scheme: "gdelt" });
    expect(dataset.actors.find(({ name }) => name === "Somewhere")?.identifiers).toEqual([
      { scheme: "cameo", identifier: code },
    ]);
    expect(losses.unknownValues).toEqual([
      { field: "actor.identifiers", column: "Actor1CountryCode", value: code, count: 1, row: 0 },
    ]);
  });

  test.each([
    ["COD", "COD"],
    ["ROM", "ROU"],
    ["SRB", "SRB"],
  ])("%s of GDELT is %s of ISO 3166-1", (code, iso) => {
    const { dataset, losses } = fromEvents([gdelt(code, "SOMEWHERE", code)], { scheme: "gdelt" });
    expect(dataset.actors.find(({ name }) => name === "Somewhere")?.identifiers).toEqual([
      { scheme: "cameo", identifier: code },
      { scheme: "iso3166-1-alpha-3", identifier: iso },
    ]);
    expect(losses.unknownValues).toEqual([]);
  });

  test("of organs and of POLECAT are checked as well", () => {
    const organ = fromEvents([gdelt("XYZGOV", "CABINET")], { scheme: "gdelt" });
    expect(
      organ.dataset.actors.find(({ type, name }) => type === "state" && name === "XYZ")?.identifiers,
    ).toEqual([{ scheme: "cameo", identifier: "XYZ" }]);
    const rows = [
      polecat({ "Actor Name": "None", "Actor Country": "XYZ", "Actor COW": "999" }),
      polecat({ "Actor Name": "Cabinet", "Actor Country": "TMP", "Primary Actor Sector": "GOV" }),
    ];
    const { dataset, losses } = fromEvents(rows, { scheme: "polecat" });
    const codes = dataset.actors.map(({ name, identifiers = [] }) => [
      name,
      ...identifiers.map((each) => each.scheme),
    ]);
    expect(codes).toEqual([
      ["XYZ", "plover"],
      ["Albania", "iso3166-1-alpha-3"],
      ["Cabinet"],
      ["TMP", "plover"],
    ]);
    expect(losses.unknownValues.map(({ value }) => value)).toEqual(["999", "XYZ", "TMP"]);
  });
});

describe("names of POLECAT", () => {
  test("have no country where no other actor has the name, and match the bundled dataset", () => {
    expect(fromEvents([putin], { scheme: "polecat" }).dataset.actors[0]).toMatchObject({
      name: "Vladimir Putin",
    });
    const matched = fromEvents([putin], { scheme: "polecat", extends: bundled });
    expect(speakers(matched)).toEqual([["vladimir-putin", "russia"]]);
    expect(matched.losses.conflicts).toEqual([]);
  });

  test("have their country where two actors have the name, or where a state has it", () => {
    const other = { ...putin, "Actor Country": "USA" };
    const both = fromEvents([putin, other], { scheme: "polecat" }).dataset.actors.filter(
      ({ type }) => type === "person",
    );
    expect(both.map(({ name }) => name)).toEqual(["Vladimir Putin (RUS)", "Vladimir Putin (USA)"]);
    const of = (id: string, sector: string) =>
      polecat({
        "Event ID": id,
        "Actor Name": "Russia",
        "Actor Country": "RUS",
        "Primary Actor Sector": sector,
      });
    const { dataset } = fromEvents([of("1", "CVL"), of("2", "")], { scheme: "polecat" });
    expect(dataset.actors.map(({ name, type }) => [name, type])).toEqual([
      ["Russia (RUS)", "group"],
      ["Albania", "state"],
      ["Russia", "state"],
    ]);
  });

  test.each(["GOV", "MIL", "LEG"])("of a country mean the state, also with the sector %s", (sector) => {
    const organ = polecat({
      "Actor Name": "France",
      "Actor Country": "FRA",
      "Primary Actor Sector": sector,
    });
    const { dataset } = fromEvents([organ], { scheme: "polecat" });
    expect(dataset.actors.map(({ name, type }) => [name, type])).toEqual([
      ["France", "state"],
      ["Albania", "state"],
    ]);
    expect(dataset.statements[0]).toMatchObject({ speaker: "france" });
    expect(dataset.statements[0]).not.toHaveProperty("onBehalfOf");
  });

  test("decide more than a wrong page of Wikipedia, which is a dropped value", () => {
    const of = (id: string, name: string, country: string, sector: string) =>
      polecat({
        "Event ID": id,
        "Actor Name": name,
        "Actor Country": country,
        "Primary Actor Sector": sector,
        "Wikipedia Actor ID": "Free_Navy",
      });
    const navy = ["2", "3"].map((id) => of(id, "Free Navy", "FRA", "MIL"));
    const wrong = ["1", "4"].map((id) => of(id, "Port Guard", "XKX", "MIL"));
    const other = of("5", "Navy of the Free", "FRA", "MIL");
    const rows = [wrong[0] as (typeof navy)[number], ...navy, wrong[1] as (typeof navy)[number], other];
    const { dataset, losses } = fromEvents(rows, { scheme: "polecat" });
    expect(dataset.statements.map(({ speaker }) => speaker)).toEqual([
      "port-guard",
      "free-navy",
      "free-navy",
      "port-guard",
      // "Navy of the Free" has the page and the country of "Free Navy", so it is another name of this actor.
      "free-navy",
    ]);
    expect(dataset.actors.filter(({ identifiers }) => identifiers?.[0]?.scheme === "wikipedia")).toHaveLength(
      1,
    );
    expect(losses.droppedValues).toEqual([
      {
        field: "actor",
        column: "Wikipedia Actor ID",
        value: "Free_Navy",
        count: 2,
        row: 0,
        message:
          'row 0 (the first), column "Wikipedia Actor ID": "Free_Navy" was left out, because in other rows it is the page of an actor with another name and another country. Correct the row, or give the identifier in actor.',
      },
    ]);
    const states = ["1", "2", "3"].map((id, i) =>
      of(id, i === 0 ? "Kosovo" : "France", i === 0 ? "XKX" : "FRA", "GOV"),
    );
    const read = fromEvents(states, { scheme: "polecat" });
    expect(read.dataset.statements.map(({ speaker }) => speaker)).toEqual(["kosovo", "france", "france"]);
  });

  test("of the country of a place are those of states, in words or as codes", () => {
    const of = (id: string, country: string) => ({
      ...polecat({ "Event ID": id, "Actor Name": "Egypt", "Actor Country": "Egypt" }),
      "Event Type": "PROTEST",
      "Event Mode": "",
      City: "Port",
      Country: country,
    });
    const rows = [of("1", "Egypt"), of("2", "JOR"), of("3", "IGO"), of("4", "")];
    const unknown = fromEvents([of("1", "Somaliland")], { scheme: "polecat" }).losses.unknownValues;
    expect(unknown.map(({ column, value }) => [column, value])).toEqual([["Country", "Somaliland"]]);
    const { dataset, losses } = fromEvents(rows, { scheme: "polecat" });
    expect(dataset.events.map(({ place }) => place)).toEqual([
      { name: "Port", country: "egypt" },
      { name: "Port", country: "jordan" },
      { name: "Port" },
      { name: "Port" },
    ]);
    expect(dataset.actors.map(({ name, type, identifiers }) => [name, type, identifiers?.length])).toEqual([
      ["Egypt", "state", 1],
      ["Albania", "state", 1],
      ["Jordan", "state", 1],
    ]);
    expect(losses.conflicts).toEqual([]);
  });

  test("of states are their English names, their codes, or missing", () => {
    const named = ["Egypt", "EGY", "US", "Somaliland", "None"].map((name, i) =>
      polecat({
        "Event ID": String(i),
        "Actor Name": name,
        "Actor Country": ["Egypt", "EGY", "United States", "Somaliland", "Jordan"][i] as string,
      }),
    );
    const { dataset, losses } = fromEvents(named, { scheme: "polecat" });
    expect(dataset.actors.filter(({ type }) => type === "state").map(({ name }) => name)).toEqual([
      "Egypt",
      "Albania",
      "United States",
      "Somaliland",
      "Jordan",
    ]);
    expect(losses.unknownValues.map(({ value }) => value)).toEqual(["Somaliland"]);
  });

  test("of nobody in particular are no states, even if only they have the country", () => {
    const rows = ["Egyptian protesters", "Ada Bo"].map((name, i) =>
      polecat({
        "Event ID": String(i),
        "Actor Name": name,
        "Actor Name Raw": "they",
        "Actor Country": "Egypt",
      }),
    );
    const raw = polecat({
      "Event ID": "3",
      "Actor Name": "None",
      "Actor Name Raw": "mourners",
      "Actor Country": "Egypt",
    });
    const types = fromEvents([...rows, raw], { scheme: "polecat" }).dataset.actors.map(({ name, type }) => [
      name,
      type,
    ]);
    expect(types).toEqual([
      ["Egyptian protesters", "group"],
      ["Albania", "state"],
      ["Ada Bo", "group"],
      ["mourners", "group"],
    ]);
  });

  test("in lists are several actors, each with its country and sector", () => {
    const row = polecat({
      "Actor Name": 'Egypt; "Ada Bo"',
      "Actor Country": "Egypt; Jordan",
      "Primary Actor Sector": "None; GOV",
      "Actor Title": "None; minister",
      "Recipient Name": "Albania; None; Rebels",
      "Recipient Name Raw": "Tirana; mourners; the rebels",
      "Recipient Country": "Albania; None; Syria",
      "Recipient Title": "leader; leader",
    });
    const { dataset, losses } = fromEvents([row], { scheme: "polecat" });
    expect(dataset.actors.map(({ name, type }) => [name, type])).toEqual([
      ["Egypt", "state"],
      ["Ada Bo", "person"],
      ["Albania", "state"],
      ["mourners", "group"],
      ["Rebels", "group"],
    ]);
    expect(dataset.statements[0]).toMatchObject({
      speaker: "egypt",
      jointlyWith: ["ada-bo"],
      targets: ["albania", "mourners", "rebels"],
    });
    expect(losses.droppedValues.map(({ message }) => message)).toEqual([
      'row 0 (the first), column "Recipient Title": "leader; leader" is a list for another number of actors than the 3 of the row, so it is unknown to whom its values belong. Correct the row, or give the details in actor.',
    ]);
    const talks = { ...row, "Event Type": "CONSULT", "Event Mode": "visit" };
    expect(fromEvents([talks], { scheme: "polecat" }).dataset.meetings[0]?.participants).toHaveLength(5);
  });

  test("without a country are those of the actor with the name", () => {
    const of = (id: string, country: string) =>
      polecat({
        "Event ID": id,
        "Actor Name": "Ada Bo",
        "Actor Country": country,
        "Actor Title": "minister",
      });
    const { dataset } = fromEvents([of("1", "Egypt"), of("2", "None")], { scheme: "polecat" });
    expect(dataset.actors.map(({ name }) => name)).toEqual(["Ada Bo", "Albania"]);
  });

  test("are states if they have the name of their country, also with a title", () => {
    const of = (id: string, title: string, name = "United States") =>
      polecat({ "Event ID": id, "Actor Name": name, "Actor Country": "USA", "Actor Title": title });
    const read = (rows: ReturnType<typeof polecat>[]) =>
      fromEvents(rows, { scheme: "polecat" }).dataset.actors.map(({ id, type }) => [id, type]);
    const albania = ["albania", "state"];
    const states = [["united-states", "state"], albania];
    expect(read([of("1", "None"), of("2", "President")])).toEqual(states);
    expect(read([of("1", "President"), of("2", "President")])).toEqual(states);
    expect(read([of("1", "President", "US")])).toEqual(states);
    expect(read([of("1", "President", "Ada Bo")])).toEqual([["ada-bo", "person"], albania]);
    // The country of this actor is the United States. The actor has the name of another country, so it is no state.
    expect(read([of("1", "President", "Egypt")])).toEqual([["egypt", "person"], albania]);
  });

  test.each(["None", "none", "NONE", "null"])("are missing if their name is %s", (word) => {
    const row = polecat({
      "Actor Name": word,
      "Actor Name Raw": word,
      "Actor Country": "Egypt",
      "Actor Title": word,
    });
    const { dataset } = fromEvents([row], { scheme: "polecat" });
    expect(dataset.actors.map(({ name, type }) => [name, type])).toEqual([
      ["Egypt", "state"],
      ["Albania", "state"],
    ]);
    const nobody = polecat({ "Actor Name": "None", "Actor Name Raw": word, "Actor Country": word });
    expect(fromEvents([nobody], { scheme: "polecat" }).losses.refused).toHaveLength(1);
  });

  test("of organizations that belong to no state are no states", () => {
    const nato = polecat({ "Actor Name": "NATO", "Actor Country": "IGO" });
    const { dataset, losses } = fromEvents([nato], { scheme: "polecat" });
    expect(dataset.actors[0]).toMatchObject({ name: "NATO", type: "organization" });
    expect(losses.unknownValues).toEqual([]);
    expect(speakers(fromEvents([nato], { scheme: "polecat", extends: bundled }))).toEqual([
      ["nato", undefined],
    ]);
  });
});

test("a person of the dataset that is extended is not merged with the government in GDELT", () => {
  const rows = [
    gdelt("RUSGOV", "VLADIMIR PUTIN"),
    gdelt("RUSGOV", "VLADIMIR PUTIN"),
    gdelt("RUSGOV", "KREMLIN"),
    gdelt("RUS", "VLADIMIR PUTIN"),
  ];
  const result = fromEvents(rows, { scheme: "gdelt", extends: bundled });
  expect(speakers(result)).toEqual([
    ["vladimir-putin", "russia"],
    ["vladimir-putin", "russia"],
    ["kremlin", "russia"],
    ["vladimir-putin", undefined],
  ]);
});

describe("actors of ICEWS", () => {
  const icews = (name: string, sectors: string, country: string, code = "111") => ({
    "Event Date": "2024-05-02",
    "Source Name": name,
    "Source Sectors": sectors,
    "Source Country": country,
    "Event Text": "Criticize or denounce",
    "CAMEO Code": code,
    "Target Name": "Borea",
    "Target Sectors": "",
    "Target Country": "Borea",
  });
  const read = (name: string, sectors: string, country = "Alba") => {
    const { dataset } = fromEvents([icews(name, sectors, country)], { scheme: "icews" });
    const actor = dataset.actors.find((each) => each.name === name);
    return [actor?.type, actor?.parent, dataset.statements[0]?.onBehalfOf];
  };

  test.each([
    ["Head of Government (Alba)", "Government,Executive Office,Executive", "body", "alba", "alba"],
    ["Lawmaker (Alba)", "Government,Legislative / Parliamentary", "body", "alba", "alba"],
    ["Other Authorities / Officials (Alba)", "Government", "body", "alba", "alba"],
    // "Social" is a part of the name of this ministry and not the sector "Social".
    [
      "Social / Welfare Ministry (Alba)",
      "Government,Executive,Women / Social / Welfare Ministry",
      "body",
      "alba",
      "alba",
    ],
    ["Port Ministry", "Government,Executive", "body", "alba", "alba"],
    ["Sabor", "Unicameral,Government,Legislative / Parliamentary", "body", "alba", "alba"],
  ])("%s is a part of the state", (name, sectors, ...expected) => {
    expect(read(name, sectors)).toEqual(expected);
  });

  test.each([
    ["Citizen (Alba)", "General Population / Civilian / Social,Social"],
    ["Armed Gang (Alba)", "Unidentified Forces"],
    ["Nurse (Alba)", "Nongovernmental Organizations / Activists,Medical / Health NGOs"],
    ["Ruling Party (Alba)", "Parties,Government Major Party (In Government)"],
    ["All Harbours Congress", "Parties,(National) Major Party"],
    ["Harbour Liberation Army", "Insurgents,Dissident"],
  ])("%s is a group and no part of the state", (name, sectors) => {
    expect(read(name, sectors)).toEqual(["group", undefined, undefined]);
  });

  test.each([
    ["Ines Gray", "Elite,Dissident,Radicals / Extremists / Fundamentalists,(National) Major Party"],
    ["Ed Fu", "Social,Parties,Medical / Health"],
    ["Cy Di", "Social,Media,Parties"],
    ["Bo Po", "Nongovernmental Organizations / Activists"],
    ["Jaya", "Elite,Parties"],
  ])("%s is a person, whatever the sectors of the career are", (name, sectors) => {
    expect(read(name, sectors)[0]).toBe("person");
  });

  test("with careers in the state are persons who act for it", () => {
    expect(read("Ada Bo", "Executive,Social,Media,Business,Government")).toEqual([
      "person",
      undefined,
      "alba",
    ]);
  });

  test("of international organizations are organizations, and their organs are parts of them", () => {
    const sectors = "International Government Organization,Regional Diplomatic IGOs,Regional";
    expect(read("Harbour League", sectors, "")).toEqual(["organization", undefined, undefined]);
    expect(read("Secretariat (Harbour League)", sectors, "")).toEqual([
      "body",
      "harbour-league",
      "harbour-league",
    ]);
  });

  test.each([
    ["United States", "Government", "United States"],
    ["Russia", "Executive,Government", "Russian Federation"],
    ["Alba", "Business", "Alba"],
  ])("with the name of its country, %s is the state, whatever its sectors are", (name, sectors, country) => {
    const { dataset, losses } = fromEvents([icews(name, sectors, country), icews(country, "", country)], {
      scheme: "icews",
    });
    expect(dataset.actors.map((actor) => [actor.type, actor.name])).toEqual([
      ["state", country],
      ["state", "Borea"],
    ]);
    expect(dataset.statements.map(({ onBehalfOf }) => onBehalfOf)).toEqual([undefined, undefined]);
    expect(losses.conflicts).toEqual([]);
  });

  test("with the name of its country and a sector of rebels, an actor is a group", () => {
    expect(read("Alba", "Insurgents,Dissident")).toEqual(["group", undefined, undefined]);
  });

  test("with several blanks in the name are those with one", () => {
    const rows = [
      icews("Angela  Merkel", "", "Germany"),
      icews("Angela Merkel", "Executive,Government", "Germany"),
    ];
    const { dataset, losses } = fromEvents(rows, { scheme: "icews" });
    expect(dataset.actors.map(({ type, name, otherNames }) => [type, name, otherNames])).toEqual([
      ["person", "Angela Merkel", undefined],
      ["state", "Borea", undefined],
      ["state", "Germany", undefined],
    ]);
    expect(losses.conflicts).toEqual([]);
  });

  test("have the type and the spelling of most rows, and the other types are conflicts", () => {
    const sectors = "Executive,Government";
    const rows = [
      icews("ANGELA MERKEL", "", ""),
      icews("Angela Merkel", sectors, "Germany"),
      icews("Angela Merkel", sectors, "Germany"),
      icews("Angela Merkel", sectors, "Germany"),
      icews("Angela Merkel", "", ""),
    ];
    const { dataset, losses } = fromEvents(rows, { scheme: "icews" });
    const [merkel] = dataset.actors;
    expect([merkel?.type, merkel?.name, merkel?.attributes]).toEqual([
      "person",
      "Angela Merkel",
      { country: "Germany" },
    ]);
    expect(merkel?.otherNames?.map(({ name }) => name)).toEqual(["ANGELA MERKEL"]);
    expect(
      losses.conflicts.map(({ id, field, values, count, row }) => [id, field, values, count, row]),
    ).toEqual([["angela-merkel", "type", ["person", "group"], 1, 4]]);
  });

  test("that the text does not identify are no actors", () => {
    const { losses } = fromEvents([icews("Unidentified State Actor", "", "")], { scheme: "icews" });
    expect(losses.refused[0]?.message).toContain('cannot be "Unidentified State Actor", which is no actor.');
    expect(losses.droppedValues).toEqual([]);
    const treaty = icews("Unspecified Actor", "", "", "057");
    const { dataset, losses: ofDeed } = fromEvents([treaty], { scheme: "icews" });
    expect(dataset.events.map(({ actors }) => actors)).toEqual([["borea"]]);
    expect(ofDeed.droppedValues).toEqual([
      {
        field: "actor",
        column: "Source Name",
        value: "Unspecified Actor",
        count: 1,
        row: 0,
        message:
          'row 0 (the first), column "Source Name": "Unspecified Actor" is no actor, so it is in no record. Correct the row, or leave such rows out with when.',
      },
    ]);
  });
});

test("an official of GDELT without a country is a part of an unknown state", () => {
  const { dataset } = fromEvents([{ ...gdelt("GOV", "PRIME MINISTER", ""), Actor1Type1Code: "GOV" }], {
    scheme: "gdelt",
  });
  const [minister] = dataset.actors.filter(({ name }) => name === "Prime Minister");
  expect([minister?.type, minister?.parent, dataset.statements[0]?.onBehalfOf]).toEqual([
    "body",
    undefined,
    undefined,
  ]);
});

test("codes of territories are codes of ISO 3166-1, although they are not states", () => {
  const { dataset, losses } = fromEvents([gdelt("BMU", "BERMUDA")], { scheme: "gdelt" });
  expect(losses.unknownValues).toEqual([]);
  expect(dataset.actors[0]?.identifiers).toContainEqual({ scheme: "iso3166-1-alpha-3", identifier: "BMU" });
});

describe("a state of GDELT that is only the principal of an organ", () => {
  const named = (rows: readonly object[]) => {
    const { dataset, losses } = fromEvents(rows, { scheme: "gdelt" });
    const [statement] = dataset.statements;
    expect(losses.unknownValues).toEqual([]);
    return [statement?.speaker, statement?.onBehalfOf, ...dataset.actors.map(({ name }) => name)];
  };

  test.each([
    ["CHNGOV", "BEIJING", ["beijing", "china", "Beijing", "China", "Albania"]],
    // The name of the organ is the name of the state, so the code of the organ is added.
    ["CHNGOV", "CHINA", ["china-chngov", "china", "China (CHNGOV)", "China", "Albania"]],
    ["ROMMIL", "THE ARMY", ["the-army", "romania", "The Army", "Romania", "Albania"]],
    ["EURGOV", "A COUNCIL", ["a-council", "europe", "A Council", "Europe", "Albania"]],
  ])("has its English name: %s, %s", (code, name, expected) => {
    expect(named([gdelt(code, name)]).sort()).toEqual([...expected].sort());
  });

  test("has the name in the rows if one of them names it", () => {
    const rows = [gdelt("NZLGOV", "WELLINGTON"), gdelt("NZL", "KIWI")];
    expect(named(rows)).toContain("Kiwi");
    expect(named(rows)).not.toContain("New Zealand");
  });

  test("has its English name if no row names it although it acts itself", () => {
    expect(named([{ ...gdelt("CHN", ""), Actor1Name: undefined }])).toContain("China");
  });
});
