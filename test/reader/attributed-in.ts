import { type Gazetteer, readDocument, type Speaker } from "../../src/reader/index.ts";

const gazetteer: Gazetteer = {
  entries: [
    { id: "orsini", name: "Livio Orsini", kind: "person", names: ["Orsini"] },
    { id: "danko", name: "Oleh Danko", kind: "person", names: ["Danko"] },
    { id: "alba", name: "Alba", kind: "state", names: [] },
  ],
};

/** Returns the quotations, statements, acts and offers of an Italian text, each as `speaker: words`. */
export function attributedIn(text: string): readonly string[] {
  const letters = [...text];
  const words = (span: { start: number; end: number } | undefined): string =>
    span ? letters.slice(span.start, span.end).join("") : "nobody";
  const nameOf = (speaker: Speaker | undefined): string =>
    speaker?.name ?? words(speaker?.antecedent ?? speaker?.span);
  const { quotations, statements, acts, offers } = readDocument(text, { language: "it", gazetteer });
  const items = [...quotations, ...statements, ...acts, ...offers];
  return [...new Set(items.map(({ speaker, ...span }) => `${nameOf(speaker)}: ${words(span)}`))];
}
