import { type DraftFigures, figureKinds } from "../../data/build/draft-figures.ts";
import type { Score } from "../../test/reader/score-texts.ts";
import { row } from "./row.ts";

/** How well the reader reads the invented articles. */
export interface ReaderScores {
  /** The scores of the articles that may be used for development. */
  readonly development: readonly Score[];
  /** The scores of the articles that only measure. */
  readonly heldOut: readonly Score[];
}

const languages = ["it", "ro", "en", "all"];

/** Returns the sections on the reader: its scores, and the records of which it would have made a draft. */
export function writeReader(scores: ReaderScores, figures: readonly DraftFigures[]): string {
  return `## What the reader finds

\`readDocument\` is measured on invented articles with gold annotations, which are in \`test/reader/texts\`: eight for development and six that are held out. The rules were written with the development articles and may fit them too well. The held-out articles were only ever scored, and nobody looked at single mistakes in them. All were written for this project, with traps on purpose, so the figures say little about other news. \`npm run reader:score\` prints them, and also scores other texts with gold files.

P is the share of the reader's items that are right, and R is the share of the gold items that were found. An item has a right span if it overlaps the gold item (names and dates) or if the two share at least half of the longer one (quotations and reported statements). It is right as a whole if it also has the right name, date or speaker; for a speaker it is enough to point at the right words. The reader knows the bundled gazetteer only. It has states and organizations but no persons, so about half of the names are missing; with a gazetteer of the persons in the texts, the reader finds all of them. [chrono-node](https://github.com/wanasit/chrono) is a date parser for many languages. It has no Romanian, so its line for all languages has Italian and English only.

| texts | part | language | gold | found | span P | span R | right P | right R |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${[...scoreRows("development", scores.development), ...scoreRows("held out", scores.heldOut)].join("\n")}

## What the reader would have drafted

\`draftsOf\` makes drafts of what the reader finds. The table compares the drafts of the five documents with the records that people coded. \`npm run data:drafts\` computes it from the texts, which are not part of the project, and \`data/reader/draft-figures.json\` has the result.

A draft matches a record if its words contain at least half of the characters that the record cites; each matches one at most. A record counts in every document that it cites. Actors are right if the draft has the speaker, all participants or all proposers and no others. A date is right if it has a day in common with the date of the record, or if neither has a date. Relative dates were resolved from the first possible day of publication. The act is that of a statement or the format of a meeting. "No record" counts drafts that match nothing.

| kind | document | records | drafts | settled | matched | right actors | right date | right act | no record |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${draftRows(figures).join("\n")}

So a coder gets drafts of nearly half of the statements, most of them with the right speaker. Most dates and acts of statements are still to be coded, because coders infer both from the whole text, and a draft has the date of its sentence and the act of its verb. No rule finds events. The actors are easier than in another text, because the gazetteer has the names that the coders found in these documents.
`;
}

const labels = {
  mentions: "names",
  dates: "dates",
  quotes: "quotations",
  reports: "reported statements",
} as const;

function scoreRows(texts: string, scores: readonly Score[]): readonly string[] {
  return scores
    .filter(({ reader }) => reader !== "names of the text")
    .sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))
    .sort((a, b) => labelOf(a).localeCompare(labelOf(b), "en"))
    .map((score) => {
      const { language, expected, given, found, right } = score;
      const shares = [
        [found, given],
        [found, expected],
        [right, given],
        [right, expected],
      ].map(([part, whole]) => percent(part as number, whole as number));
      return row([texts, labelOf(score), language, String(expected), String(given), ...shares]);
    });
}

function labelOf({ part, reader }: Score): string {
  return reader === "chrono-node" ? `${labels[part]}, chrono-node` : labels[part];
}

function draftRows(figures: readonly DraftFigures[]): readonly string[] {
  return figureKinds.flatMap((kind) => {
    const own = figures.filter((each) => each.kind === kind);
    const sum = own.reduce((total, each) => ({
      ...total,
      document: "all",
      records: total.records + each.records,
      drafts: total.drafts + each.drafts,
      settled: total.settled + each.settled,
      matched: total.matched + each.matched,
      rightActors: total.rightActors + each.rightActors,
      rightDate: total.rightDate + each.rightDate,
      rightAct: total.rightAct === null || each.rightAct === null ? null : total.rightAct + each.rightAct,
    }));
    const shown =
      sum.drafts === 0 ? [sum] : [...own.filter(({ records, drafts }) => records + drafts > 0), sum];
    return shown.map(({ document, records, drafts, settled, matched, rightActors, rightDate, rightAct }) =>
      row([
        kind,
        document,
        ...[records, drafts, settled, matched, rightActors, rightDate].map(String),
        rightAct === null ? "" : String(rightAct),
        String(drafts - matched),
      ]),
    );
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "" : ((100 * part) / whole).toFixed(1);
}
