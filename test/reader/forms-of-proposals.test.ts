import { describe, expect, test } from "vitest";
import { proposalsOf } from "./invented-persons.ts";

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(proposalsOf(language, text)).toEqual(expected);

describe("a passive verb with an agent makes a proposal", () => {
  test.each<Row>([
    ["en", "A truce was proposed by Orsini.", ["Orsini to "]],
    ["it", "Una tregua è stata proposta dall'Austria.", ["Austria to "]],
    ["ro", "Un armistițiu a fost propus de Orsini.", ["Orsini to "]],
    ["en", "Danko has been invited by Orsini to a conference.", ["Orsini to Danko"]],
    ["it", "Danko è stato invitato da Orsini a una conferenza.", ["Orsini to Danko"]],
    ["ro", "Danko a fost invitat de Orsini la o conferință.", ["Orsini to Danko"]],
    ["en", "A truce was proposed on Monday.", []],
  ])("%s: %s", check);
});

describe("a verb after the noun phrase for a proposal says what is proposed", () => {
  test.each<Row>([
    ["en", "The Austrian plan provides for a truce.", ["Austria to "]],
    ["it", "La proposta austriaca prevede una tregua.", ["Austria to "]],
    ["ro", "Planul austriac prevede un armistițiu.", ["Austria to "]],
    ["it", "Il piano proposto da Orsini prevede una tregua.", ["Orsini to "]],
    ["ro", "Planul propus de Austria prevede un armistițiu.", ["Austria to "]],
    ["en", "The Austrian plan failed.", []],
    ["it", "La proposta austriaca è vecchia.", []],
  ])("%s: %s", check);
});

describe("other verbs and nouns that make a proposal", () => {
  test.each<Row>([
    ["en", "Orsini came up with a three-point plan.", ["Orsini to "]],
    ["en", "Orsini circulated a draft agreement.", ["Orsini to "]],
    ["en", "Orsini issued an ultimatum to Danko.", ["Orsini to Danko"]],
    ["en", "Austria offered Poland talks on gas.", ["Austria to Poland"]],
    ["it", "L'Austria ha messo sul tavolo un piano.", ["Austria to "]],
    ["it", "L'Austria ha dato un ultimatum alla Polonia.", ["Austria to Poland"]],
    ["it", "L'Austria si è offerta di ospitare i colloqui.", ["Austria to "]],
    ["it", "L'Austria si offre come mediatrice.", ["Austria to "]],
    [
      "en",
      "Austria's plan was welcomed by Poland and Italy.",
      ["Austria to Poland, Italy?; Poland welcomed; Italy welcomed"],
    ],
    ["ro", "Austria a pus pe masă un plan.", ["Austria to "]],
    ["ro", "Austria a dat un ultimatum Poloniei.", ["Austria to Poland"]],
    ["ro", "Austria a invitat Polonia la o conferință.", ["Austria to Poland"]],
  ])("%s: %s", check);
});

describe("the addressee of a proposal", () => {
  test.each<Row>([
    ["en", "Poland has received a new Austrian proposal.", ["Austria to Poland"]],
    ["it", "La Polonia ha ricevuto una proposta dall'Austria.", ["Austria to Poland"]],
    ["ro", "Polonia a primit o propunere austriacă.", ["Austria to Poland"]],
    ["en", "Poland has not received an Austrian proposal.", []],
    ["en", "Orsini asked Danko for access to the port.", ["Orsini to Danko"]],
    // The word before `offer` is a noun in the singular, so `offer` is a noun, too.
    ["en", "Danko accepted a government offer of amnesty.", [" to Danko?; Danko accepted"]],
  ])("%s: %s", check);
});

describe("no proposal", () => {
  test.each<Row>([
    ["en", "Orsini offered condolences to Danko.", []],
    ["it", "Orsini ha offerto una spiegazione.", []],
    ["ro", "Orsini a oferit condoleanțe lui Danko.", []],
    ["en", "Orsini made no offer.", []],
    ["en", "Orsini offered no help to Danko.", []],
    // The verb means an intention.
    ["it", "L'Austria si propone di crescere.", []],
    ["ro", "Austria își propune să crească.", []],
    // Journalists ask for a comment.
    ["en", "Danko did not respond to a request for comment.", []],
    ["en", "Danko declined a request for an interview.", []],
    // The idea is a claim, and nobody has proposed anything.
    ["en", "Danko rejected the idea that he had lost.", []],
    // The text does not say who asked for what.
    ["en", "Danko did not respond to the requests.", []],
  ])("%s: %s", check);
});
