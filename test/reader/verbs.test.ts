import { describe, expect, test } from "vitest";
import { draftsIn, fullNames, isMentioned } from "./invented-persons.ts";

/** Returns each statement as `speakers act`, with `?` if the act is in doubt, and the titles of proposals. */
function shown(language: string, text: string): readonly string[] {
  return draftsIn(language, text, fullNames).drafts.flatMap((draft) => {
    if (isMentioned(draft)) return [];
    if (draft.kind !== "statements") return draft.kind === "proposals" ? draft.title : draft.kind;
    const others = draft.jointlyWith?.map((each) => ` and ${each}`).join("") ?? "";
    const isDoubtful = draft.doubts?.some(({ field }) => field === "act") === true;
    return `${draft.speaker}${others} ${draft.act}${isDoubtful ? "?" : ""}`;
  });
}

const orsini = (...acts: readonly string[]) => acts.map((act) => `Livia Orsini ${act}`);

describe("a judgement", () => {
  test.each<[string, string, readonly string[]]>([
    ["en", "Orsini called the ruling a disgrace.", orsini("criticize")],
    ["en", "Orsini called Danko a partner.", orsini("support")],
    ["en", "Orsini called the plan a gift.", orsini("assert?")],
    ["en", "Orsini called the plan “a gift” on Friday.", orsini("assert?")],
    ["en", "Orsini described the plan as “useful”.", orsini("support")],
    ["en", "Orsini described the plan as a mistake.", orsini("criticize")],
    ["it", "Orsini ha definito «assurda» la scelta.", orsini("criticize")],
    ["it", "Orsini ha definito il piano una svolta.", orsini("assert?")],
    ["it", "Orsini ha definito il piano utile.", orsini("support")],
    ["ro", "Orsini a calificat planul drept inacceptabil.", orsini("criticize")],
    ["ro", "Orsini a calificat planul drept „util”.", orsini("support")],
    ["ro", "Orsini a numit planul o etapă.", orsini("assert?")],
    // A negation can reverse the judgement, so the act is in doubt.
    ["en", "Orsini described the plan as “not a mistake”.", orsini("assert?")],
    // Without a judgement, `called` does not report speech.
    ["en", "Orsini called Danko on Friday.", []],
  ])("shows the act (%s: %s)", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ["it", "Orsini si è detta favorevole al piano.", orsini("support")],
    ["it", "Orsini si è detta contraria al piano.", orsini("oppose")],
    ["it", "Orsini si è detta preoccupata per il ponte.", orsini("regret")],
    ["ro", "Orsini s-a declarat îngrijorată de situație.", orsini("regret")],
  ])("of oneself is a stance (%s: %s)", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });
});

describe("a word that is also a noun", () => {
  test.each<[string, readonly string[]]>([
    ["Russia backed Iran's call for guarantees.", ["Russia support"]],
    [
      "Orsini told Danko in a phone call on Monday that she opposed the plan.",
      [...orsini("oppose"), "meetings"],
    ],
    [
      "Danko told President Vladimir Putin in a phone call that he opposed the plan.",
      ["Oleh Danko oppose", "meetings"],
    ],
    ["Ministers call for a truce.", ["Ministers appeal"]],
  ])("reports no act as a noun (%s)", (text, expected) => {
    expect(shown("en", text)).toEqual(expected);
  });
});

describe("the act of a verb", () => {
  test.each<[string, string, readonly string[]]>([
    ["en", "Orsini promised more trucks.", orsini("pledge")],
    ["en", "Orsini pledged to repair the bridge.", orsini("pledge")],
    ["it", "Orsini si è impegnata a riparare il ponte.", orsini("pledge")],
    ["it", "Orsini ha promesso di riparare il ponte.", orsini("pledge")],
    ["ro", "Orsini s-a angajat să repare podul.", orsini("pledge")],
    ["ro", "Orsini a promis 20 de camioane.", orsini("pledge")],
    // An assurance about the future is a pledge. An assurance about the present is an assertion.
    ["it", "Orsini ha assicurato che il ponte sarà riparato.", orsini("pledge")],
    ["it", "Orsini ha assicurato che il ponte è sicuro.", orsini("assert?")],
    ["ro", "Orsini a dat asigurări că podul va fi reparat.", orsini("pledge")],
    ["ro", "Orsini a dat asigurări că podul este sigur.", orsini("assert?")],
    ["en", "Orsini assured Danko that the bridge would open.", orsini("pledge")],
    ["en", "Orsini assured Danko that the bridge was safe.", orsini("assert?")],
    // The verb `invite` reports an invitation before a place, and an appeal before an infinitive.
    ["en", "Orsini had invited Danko to Rome.", orsini("invite", "proposal")],
    ["it", "Orsini ha invitato Danko a Roma.", orsini("invite", "proposal")],
    ["ro", "Orsini l-a invitat pe Danko la Roma.", orsini("invite", "proposal")],
    ["it", "Orsini ha invitato Danko a mostrare pazienza.", orsini("appeal")],
    ["ro", "Orsini l-a invitat pe Danko să aibă răbdare.", orsini("appeal")],
    ["en", "Orsini invited Danko to show patience.", orsini("appeal")],
    ["it", "Orsini ha escluso ogni trattativa.", orsini("reject")],
    ["it", "Orsini ha escluso che il ponte sia chiuso.", orsini("deny")],
    ["ro", "Orsini a exclus orice negociere.", orsini("reject")],
    ["ro", "Orsini a exclus, la rândul ei, orice negociere.", orsini("reject")],
    ["en", "Orsini ruled out any delay.", orsini("reject")],
    ["en", "Orsini dismissed the offer.", orsini("reject")],
    ["en", "Orsini dismissed the offer as theatre.", orsini("criticize")],
    ["en", "Orsini turned down the offer.", orsini("reject")],
    ["en", "Orsini turned the offer down on Monday.", orsini("reject")],
    ["en", "Orsini hopes to reopen the bridge.", orsini("assert?")],
    ["it", "Orsini spera di riaprire il ponte.", orsini("assert?")],
    ["ro", "Orsini speră să redeschidă podul.", orsini("assert?")],
    ["en", "Orsini suggested that the two governments meet in Rome.", orsini("propose", "proposal")],
    ["en", "Orsini suggests that the bridge is closed.", orsini("assert?")],
    ["it", "Orsini ha espresso preoccupazione per il ponte.", orsini("regret")],
    ["ro", "Orsini și-a exprimat îngrijorarea față de situația podului.", orsini("regret")],
    ["en", "Orsini expressed deep concern about the bridge.", orsini("regret")],
    ["en", "Italy voiced support for the plan.", ["Italy support"]],
    ["it", "Orsini ha accolto con favore la decisione.", orsini("support")],
    ["ro", "Orsini a amenințat cu închiderea podului.", orsini("threaten")],
    ["it", "Orsini è d'accordo con il piano.", orsini("accept")],
    // The object of the verb is a pronoun before or after the verb, such as `-o` in `criticat-o`.
    ["ro", "Orsini a criticat-o marți.", orsini("criticize")],
    ["ro", "Orsini l-a criticat marți.", orsini("criticize")],
    ["it", "Orsini lo ha respinto.", orsini("reject")],
  ])("%s: %s", (language, text, expected) => {
    // An invitation to a place is also a meeting, which is tested with the meetings.
    const drafts = shown(language, text).filter((each) => !/^meeting/i.test(each));
    const proposals = drafts.map((each) => (/^(Livia|Italy)/.test(each) ? each : "Livia Orsini proposal"));
    expect(proposals).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ["it", "Orsini e Danko hanno concordato un piano.", orsini("and Oleh Danko agree")],
    ["it", "Orsini ha concordato con Danko un piano.", orsini("and Oleh Danko agree")],
    ["it", "Orsini e Danko hanno raggiunto un accordo sul ponte.", orsini("and Oleh Danko agree")],
    ["en", "Italy and Ukraine agreed on a plan.", ["Italy and Ukraine agree"]],
    ["en", "Orsini and Danko agreed to reopen the bridge.", orsini("and Oleh Danko agree")],
    ["ro", "Orsini și Danko au convenit asupra unui plan.", orsini("and Oleh Danko agree")],
    ["en", "Orsini agreed to reopen the bridge.", orsini("accept")],
  ])("is joint if two actors agree (%s: %s)", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ["it", "«Respingiamo ogni condizione», ha detto Orsini.", orsini("reject")],
    ["ro", "„Nu vom accepta planul”, a spus Orsini.", orsini("reject")],
    ["ro", "„Ne opunem planului”, a spus Orsini.", orsini("oppose")],
    ["en", "“We reject the plan,” Orsini said.", orsini("reject")],
    ["en", "“The plan is one we reject,” Orsini said.", orsini("assert?")],
    ["ro", "Orsini a declarat că nu va accepta planul.", orsini("reject")],
    ["it", "Orsini ha detto che non accetterà il piano.", orsini("reject")],
    ["en", "Orsini said she would not accept the plan.", orsini("reject")],
    ["en", "Orsini said that Danko would not accept the plan.", orsini("assert?")],
  ])("of stance within quoted or reported words is their act (%s: %s)", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });
});

describe("an insertion between commas", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "it",
      "Orsini ha proposto a Danko, direttore del porto, una verifica.",
      orsini("propose to Oleh Danko", "proposal to Oleh Danko"),
    ],
    [
      "ro",
      "Orsini i-a propus lui Danko, directorul portului, un audit.",
      orsini("propose to Oleh Danko", "proposal to Oleh Danko"),
    ],
    [
      "en",
      "Orsini offered Danko, the head of the port, an audit.",
      orsini("offer to Oleh Danko", "proposal to Oleh Danko"),
    ],
  ])("is between the addressee and the object (%s: %s)", (language, text, expected) => {
    const { drafts } = draftsIn(language, text, fullNames);
    const found = drafts.map((draft) => {
      const to = "addressees" in draft ? ` to ${draft.addressees}` : "";
      if (draft.kind === "statements") return `${draft.speaker} ${draft.act}${to}`;
      return draft.kind === "proposals" ? `${draft.proposers} proposal${to}` : draft.kind;
    });
    expect(found).toEqual(expected);
  });
});

describe("a demand in a headline and in the next sentence", () => {
  const count = (text: string) => {
    const { drafts } = draftsIn("en", text, fullNames);
    return drafts.filter(({ kind }) => kind === "proposals").length;
  };

  test("is one proposal", () => {
    expect(
      count(
        "Poland asks Ukraine to reopen the bridge\n\nPoland has asked Ukraine to reopen the bridge at night.",
      ),
    ).toBe(1);
  });

  test.each<[string, string]>([
    [
      "has another content",
      "Poland asks Ukraine to reopen the bridge\n\nPoland has asked Ukraine to release thirty sailors.",
    ],
    [
      "has another addressee",
      "Poland asks Ukraine to reopen the bridge\n\nPoland has asked Russia to reopen the bridge.",
    ],
  ])("is another proposal if it %s", (_, text) => {
    expect(count(text)).toBe(2);
  });
});
