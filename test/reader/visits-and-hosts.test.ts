import { describe, expect, test } from "vitest";
import { meetingsOf } from "./invented-persons.ts";

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(meetingsOf(language, text)).toEqual(expected);

describe("the host of a summit can be the only participant", () => {
  test.each<Row>([
    ["en", "Poland hosted a summit of Arab leaders.", ["held summit Poland"]],
    ["en", "Poland will host a conference in May.", ["scheduled conference Poland 2023-05"]],
    ["it", "La Polonia ha ospitato un vertice dei leader europei.", ["held summit Poland"]],
    ["ro", "Polonia a găzduit un summit al liderilor europeni.", ["held summit Poland"]],
    ["en", "Poland offered to host a new round of peace talks.", ["proposed talks Poland"]],
    ["it", "La Polonia si è offerta di ospitare i colloqui.", ["proposed talks Poland"]],
    ["ro", "Polonia s-a oferit să găzduiască negocierile.", ["proposed talks Poland"]],
    ["en", "Poland offered to host the talks between Italy and Austria.", ["proposed talks Italy Austria"]],
    ["en", "Poland attended a summit of European leaders.", []],
    ["en", "Poland hosted a dinner.", []],
  ])("%s: %s", check);
});

describe("what somebody receives is no participant", () => {
  test.each<Row>([
    ["ro", "Liderii portului au primit interdicție de a intra în port.", []],
    ["ro", "Orsini a primit o sarcină din partea guvernului.", []],
    ["en", "Orsini received a delegation of ministers.", ["held talks Orsini a delegation of ministers"]],
  ])("%s: %s", check);
});

describe("a visit during which somebody speaks", () => {
  test.each<Row>([
    ["en", "During a visit to Ankara, Orsini said the port was open.", ["held visit Orsini"]],
    ["it", "Durante una visita ad Ankara, Orsini ha detto che il porto è aperto.", ["held visit Orsini"]],
  ])("%s: %s", check);
});

describe("the participants of the meeting before", () => {
  test.each<Row>([
    [
      "en",
      "Orsini met Danko. They are expected to meet again in Rome.",
      ["held talks Orsini Danko", "scheduled talks Orsini Danko"],
    ],
    [
      "it",
      "Orsini ha incontrato Danko. Si incontreranno ancora a Roma.",
      ["held talks Orsini Danko", "scheduled talks Orsini Danko"],
    ],
    [
      "ro",
      "Orsini s-a întâlnit cu Danko. Se vor întâlni din nou la Roma.",
      ["held talks Orsini Danko", "scheduled talks Orsini Danko"],
    ],
    ["it", "Orsini è partita. Si incontreranno i ministri a Roma.", []],
  ])("%s: %s", check);
});

describe("a call and a meeting of envoys", () => {
  test.each<Row>([
    ["it", "Orsini ha telefonato a Danko.", ["held call Orsini Danko"]],
    ["en", "Envoys from Poland and Italy will meet in Geneva.", ["scheduled talks Poland Italy"]],
    ["en", "Poland, Italy and Austria took part in the talks.", ["held talks Poland Italy Austria"]],
  ])("%s: %s", check);
});

describe("somebody makes a visit", () => {
  test.each<Row>([
    ["en", "Orsini made a visit to Rome.", ["held visit Orsini"]],
    ["en", "Orsini is making a visit to Rome.", ["held visit Orsini"]],
    ["it", "Orsini ha fatto visita a Varsavia.", ["held visit Orsini"]],
    ["it", "Orsini farà visita a Varsavia.", ["scheduled visit Orsini"]],
    ["it", "Orsini ha fatto visita al ministro Danko.", ["held visit Orsini Danko"]],
    ["ro", "Orsini face o vizită la Roma.", ["held visit Orsini"]],
    ["ro", "Orsini a făcut o vizită la Roma.", ["held visit Orsini"]],
    ["ro", "Orsini face o vizită unei școli.", []],
  ])("%s: %s", check);
});

describe("a relative clause says who holds a meeting", () => {
  test.each<Row>([
    ["en", "The bridge closed during the visit that Orsini made to Rome.", ["held visit Orsini"]],
    ["en", "The meeting that Orsini had with Danko was short.", ["held talks Orsini Danko"]],
    ["en", "The talks that Orsini will hold with Danko are secret.", ["scheduled talks Orsini Danko"]],
    ["it", "Durante la visita che Orsini ha compiuto a Roma pioveva.", ["held visit Orsini"]],
    ["it", "L'incontro che Orsini ha avuto con Danko è durato poco.", ["held talks Orsini Danko"]],
    ["ro", "În timpul vizitei pe care Orsini a făcut-o la Roma ploua.", ["held visit Orsini"]],
    ["ro", "Întâlnirea pe care Orsini a avut-o cu Danko a durat puțin.", ["held talks Orsini Danko"]],
    ["it", "La visita che Orsini farà a Roma è nota.", ["scheduled visit Orsini"]],
    [
      "it",
      "La visita che Orsini doveva compiere il 15 maggio a Roma è stata annullata.",
      ["cancelled visit Orsini 2023-05-15 ?"],
    ],
    [
      "ro",
      "Vizita pe care Orsini urma să o facă pe 15 mai la Roma a fost anulată.",
      ["cancelled visit Orsini 2023-05-15 ?"],
    ],
    ["en", "The meeting that Orsini had criticized with Danko was short.", []],
    ["en", "The meeting that Orsini never had with Danko was famous.", []],
    ["en", "The meeting that Orsini had with the bridge closed was short.", []],
  ])("%s: %s", check);
});

describe("a topic is no occasion", () => {
  test.each<Row>([
    ["it", "Orsini ha scritto un libro sulla visita a Roma.", []],
    ["ro", "Orsini a vorbit despre vizita la Roma.", []],
    ["en", "Orsini spoke to reporters about the visit to Rome.", []],
  ])("%s: %s", check);
});

describe("the kind of meeting and its status", () => {
  test.each<Row>([
    ["en", "Orsini and Danko held a video conference.", ["held call Orsini Danko"]],
    [
      "en",
      "The talks between Orsini and Danko that were planned for May were called off.",
      ["cancelled talks Orsini Danko"],
    ],
    [
      "en",
      "The talks between Orsini and Danko showed that the race was called off.",
      ["held talks Orsini Danko"],
    ],
    ["ro", "Orsini pleacă la Roma.", ["held visit Orsini"]],
  ])("%s: %s", check);
});
