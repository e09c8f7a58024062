import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";

type Found = readonly (readonly [speaker: string | undefined, words: string])[];

/** Returns the statements and quotations of a text, each with the words that name its speaker. */
function spokenIn(text: string): Found {
  const { statements, quotations } = readDocument(text, { language: "ro", published: "2023-05-10" });
  return [...statements, ...quotations].map(({ speaker, start, end }) => [
    speaker?.span && text.slice(speaker.span.start, speaker.span.end),
    text.slice(start, end),
  ]);
}

describe("a Romanian passive names nobody as its speaker without an agent", () => {
  test.each([
    // The pronouns `li` and `i` mean the addressees.
    "Locuitorilor li s-a spus că podul va fi închis câteva ore.",
    "Șoferilor li s-a recomandat să evite podul.",
    "Clienților li se cere să plătească taxa.",
    "Refugiaților li se oferă adăpost.",
    "Lui Danko i s-a oferit un post de ministru.",
    "Unui șofer i se spune „Podarul” de mulți ani.",
    // The perfect with `s-a` is impersonal.
    "Ministrul a plecat. Ieri s-a anunțat că podul este închis.",
    "Nu știu ce s-a scris în presa locală, eu venind abia ieri.",
    "Echipa s-a calificat înaintea Albei sâmbătă.",
    // The preposition `de` introduces the content of the accusation and not the agent.
    "Un marinar de 30 de ani a fost acuzat de furt.",
    "Comandantul a fost acuzat de uciderea unui ofițer.",
  ])("%s", (text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});

describe("the agent of a Romanian passive is the speaker", () => {
  test.each<[text: string, expected: Found]>([
    [
      "Un pescar a vrut să plece, dar i s-a spus atunci de către poliție că podul este închis.",
      [["poliție", "podul este închis"]],
    ],
    [
      "Podul a fost descris de către ministrul Ion Danko drept „o rușine”.",
      [["ministrul Ion Danko", "o rușine"]],
    ],
    ["Comandantul a fost acuzat de Rusia că minte.", [["Rusia", "minte"]]],
    [
      "În comunicatul ministerului s-a precizat că podul este închis.",
      [["ministerului", "podul este închis"]],
    ],
    [
      "„Podul este închis”, s-a precizat în comunicatul ministerului.",
      [["ministerului", "Podul este închis"]],
    ],
  ])("%s", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected);
  });
});

describe("a Romanian reflexive verb has a speaker", () => {
  test.each<[text: string, expected: Found]>([
    ["Ion Danko s-a adresat presei: „Podul este închis”.", [["Ion Danko", "Podul este închis"]]],
    ["Ion Danko s-a lăudat că podul este deschis.", [["Ion Danko", "podul este deschis"]]],
    ["Ion Danko s-a plâns că podul este închis.", [["Ion Danko", "podul este închis"]]],
    ["Ion Danko s-a întrebat dacă podul este închis.", [["Ion Danko", "podul este închis"]]],
  ])("%s", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected);
  });
});
