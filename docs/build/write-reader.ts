import { type DraftFigures, figureKinds } from "../../data/build/draft-figures.ts";
import type { Score } from "../../test/reader/score-texts.ts";
import { row } from "./row.ts";

/** How well the reader reads the invented articles. */
export interface ReaderScores {
  /** The scores of the articles that may be used for development. */
  readonly development: readonly Score[];
  /**
   * The scores of the held-out articles. They are used only to measure the reader. Nobody who writes rules for the
   * reader may look at the articles.
   */
  readonly heldOut: readonly Score[];
}

const languages = ["it", "ro", "en", "all"];

/**
 * Returns the sections on the reader: its scores, and how many records of the bundled dataset it would have drafted.
 */
export function writeReader(scores: ReaderScores, figures: readonly DraftFigures[]): string {
  return `## What the reader finds

\`readDocument\` is measured on invented articles with gold annotations, which are in \`test/reader/texts\`: eight for development and six that are held out. The rules were written with the development articles and may fit them too well. The held-out articles only measure: while the rules change, nobody may read them or look at single mistakes in them. All were written for this project, with traps on purpose, so the figures say little about other news. \`npm run reader:score\` prints them, and also scores other texts with gold files.

P is the share of the reader's items that are right, and R is the share of the gold items that were found. An item has a right span if it overlaps the gold item (names and dates) or if the two share at least half of the longer one (quotations and reported statements). It is right as a whole if it also has the right name, date or speaker; for a speaker it is enough to point at the right words. The span is exact if it begins and ends where the gold item does. The reader knows the bundled gazetteer only, except in the lines "names, gazetteer of the text": there it has a gazetteer of the names in the gold file. The bundled gazetteer has states and organizations but no persons, so about half of the names are missing. [chrono-node](https://github.com/wanasit/chrono) is a date parser for many languages. It has no Romanian, so its line for all languages has Italian and English only.

| texts | part | language | gold | found | span P | span R | right P | right R | exact P | exact R |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${[...scoreRows("development", scores.development), ...scoreRows("held out", scores.heldOut)].join("\n")}

The Romanian rules were also measured on excerpts of published news: 50 reports of Romanian and Moldovan media from 2009 to 2025, most of them on Russia, Ukraine, Moldova, Transnistria and NATO, with 600 to 1,900 characters each. Some are without diacritics. One person wrote both the gold annotations, from the text alone and before the reader read it, and the rules. The rules were written with 25 of the excerpts; nobody looked at the reader's mistakes in the other 25, of which a few annotations of dates were completed later. The excerpts are not part of the project, so nobody else can repeat this measurement. On 29 November 2026, with the bundled gazetteer and the 25 excerpts that only measured:

| part | gold | found | span P | span R | right P | right R |
| --- | --- | --- | --- | --- | --- | --- |
| dates | 37 | 39 | 92.3 | 97.3 | 89.7 | 94.6 |
| names | 382 | 243 | 94.7 | 60.2 | 93.0 | 59.2 |
| quotations | 76 | 76 | 98.7 | 98.7 | 96.1 | 96.1 |
| reported statements | 69 | 72 | 83.3 | 87.0 | 75.0 | 78.3 |

The Italian and English rules were measured in the same way: on excerpts of 57 Italian and 31 English reports of agencies, newspapers and broadcasters from 2006 to 2024, with 600 to 2,000 characters each, on Russia, Ukraine, NATO, the Balkans, the Caucasus, Central Asia, the Middle East and China. The author of the rules wrote the annotations. The rules were written with 61 of the excerpts, and the other 27 (18 Italian, 9 English) only measured. On 29 November 2026, with the bundled gazetteer and the excerpts that only measured:

| part | language | gold | found | span P | span R | right P | right R |
| --- | --- | --- | --- | --- | --- | --- | --- |
| dates | it | 20 | 20 | 95.0 | 95.0 | 95.0 | 95.0 |
| dates | en | 32 | 32 | 100.0 | 100.0 | 100.0 | 100.0 |
| names | it | 297 | 201 | 98.5 | 66.7 | 98.0 | 66.3 |
| names | en | 193 | 127 | 96.9 | 63.7 | 96.9 | 63.7 |
| quotations | it | 73 | 74 | 97.3 | 98.6 | 83.8 | 84.9 |
| quotations | en | 40 | 41 | 97.6 | 100.0 | 90.2 | 92.5 |
| reported statements | it | 41 | 44 | 84.1 | 90.2 | 79.5 | 85.4 |
| reported statements | en | 40 | 38 | 84.2 | 80.0 | 81.6 | 77.5 |

## What the reader would have drafted

\`draftsOf\` makes drafts of what the reader finds. The table compares the drafts of the five documents with the records of the bundled dataset. \`npm run data:drafts\` computes it from the texts, which are not part of the project, and \`data/reader/draft-figures.json\` has the result.

A draft matches a record if its words contain at least half of the characters that the record cites; each matches one at most. A record counts in every document that it cites. Actors are right if the draft has the speaker, all participants or all proposers and no others. A date is right if it has a day in common with the date of the record, or if neither has a date. Relative dates were resolved from the first possible day of publication. The act is that of a statement or the format of a meeting. "No record" counts drafts that match nothing.

| kind | document | records | drafts | settled | matched | right actors | right date | right act | no record |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${draftRows(figures).join("\n")}

${summaryOf(figures)} Most acts are still to be coded, because coders infer them from the whole text, and a draft has only the act of its verb. The date of a draft is that of its sentence, or an approximate one from a sentence before it that has its actor. No rule finds events. In another text, fewer actors would have an id: the gazetteer has the names that the coders found in these documents, and persons whom only the text names become new actors. The rules were tried on these documents while they were written.

## Drafts of new articles

On 29 November 2026, nine articles of about 320 words each, three in each language, were drafted once. Somebody who knew nothing of the rules had written them in the manner of agencies, each about another affair between 1976 and 2010, together with a list of what a careful coder would record. Another person compared the drafts with this list, by hand and strictly. One rule was written with a look at these articles; it found one of the statements. The articles are not part of the project. These are the fairest figures for records that we have, and they are low: after all rules that earlier articles had led to, most of the work on a new article remains with the coder.

| | gold | drafted | found | actor right | act right | date right | all right |
| --- | --- | --- | --- | --- | --- | --- | --- |
| statements, it | 39 | 22 | 22 | 8 | 10 | 11 | 2 |
| statements, ro | 39 | 31 | 30 | 19 | 20 | 18 | 9 |
| statements, en | 47 | 32 | 30 | 24 | 14 | 23 | 8 |
| statements, all | 125 | 85 | 82 | 51 | 44 | 52 | 19 |
| meetings | 34 | 7 | 4 | 0 | | 4 | |
| proposals | 28 | 15 | 14 | 7 | | | |
| answers to proposals | 30 | | 2 | 2 | 2 | | |

Of the 82 statements that were found, 34 had the act \`assert\` in doubt, where the coder has to decide, and 9 had a wrong speaker without a doubt. All 7 drafts that were no record had a doubt or a warning. Half of the missed statements continue reported speech without a word of speaking. Since then, rules were added for the faults that these articles showed: 59 speakers are right instead of 51, 5 values of statements instead of 14 are wrong without a doubt, and 14 meetings instead of 4 are found. The articles therefore no longer measure anything.
`;
}

const summaryStart = "<!-- Generated by `npm run data`. Do not edit. -->\n";
const summaryEnd = "<!-- End of the generated part. -->";

/** Returns the text of a guide after its generated part was replaced by the main figures of the reader. */
export function writeReaderSummary(
  guide: string,
  { development, heldOut }: ReaderScores,
  figures: readonly DraftFigures[],
): string {
  const [before, rest] = guide.split(summaryStart);
  const after = rest?.split(summaryEnd)[1];
  if (before === undefined || after === undefined) throw new Error("The guide has no generated part.");
  const rows = (["dates", "quotes", "reports"] as const).map((part) => {
    const cells = [development, heldOut].flatMap((scores) => {
      const score = scores.find(
        (each) => each.part === part && each.language === "all" && each.reader === "bundled gazetteer",
      );
      if (score === undefined) throw new Error(`There are no scores of ${part}.`);
      return [percent(score.found, score.expected), percent(score.right, score.expected)];
    });
    return row([labels[part], ...cells]);
  });
  return `${before}${summaryStart}
The reader was measured on invented articles. The share of the items that it finds, and of those with the right date or speaker, in percent:

| | development: found | right | held out: found | right |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

The held-out articles are the better guess for a new text, although even they were written for this project. ${summaryOf(figures)} In nine new articles of other writers, 82 of 125 statements had a draft, and 19 of these had the right speaker, act and date; [the figures](../reliability.md#drafts-of-new-articles) say what was wrong. Expect to correct most drafts and to add about as many by hand.

${summaryEnd}${after}`;
}

/** Returns a sentence that says for how many records of the bundled dataset the reader made a draft. */
function summaryOf(figures: readonly DraftFigures[]): string {
  const sum = (kind: DraftFigures["kind"], field: "records" | "matched" | "rightActors") =>
    figures.filter((each) => each.kind === kind).reduce((total, each) => total + each[field], 0);
  return `Of the ${sum("statements", "records")} statements of the five documents, ${sum("statements", "matched")} have a draft, ${sum("statements", "rightActors")} of these with the right speaker; of the ${sum("meetings", "records")} meetings, ${sum("meetings", "matched")} have a draft, ${sum("meetings", "rightActors")} of these with the right participants; of the ${sum("proposals", "records")} proposals, ${sum("proposals", "matched")}.`;
}

const labels = {
  mentions: "names",
  dates: "dates",
  quotes: "quotations",
  reports: "reported statements",
} as const;

function scoreRows(texts: string, scores: readonly Score[]): readonly string[] {
  return scores
    .filter(({ part, reader }) => part === "mentions" || reader !== "names of the text")
    .sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))
    .sort((a, b) => labelOf(a).localeCompare(labelOf(b), "en"))
    .map((score) => {
      const { language, expected, given, found, right, exact } = score;
      const shares = [
        [found, given],
        [found, expected],
        [right, given],
        [right, expected],
        [exact, given],
        [exact, expected],
      ].map(([part, whole]) => percent(part as number, whole as number));
      return row([texts, labelOf(score), language, String(expected), String(given), ...shares]);
    });
}

function labelOf({ part, reader }: Score): string {
  if (reader === "bundled gazetteer") return labels[part];
  return `${labels[part]}, ${reader === "chrono-node" ? reader : "gazetteer of the text"}`;
}

type CountField = Exclude<keyof DraftFigures, "kind" | "document">;

function draftRows(figures: readonly DraftFigures[]): readonly string[] {
  return figureKinds.flatMap((kind) => {
    const own = figures.filter((each) => each.kind === kind);
    const total = (field: CountField) => own.reduce((count, each) => count + (each[field] ?? 0), 0);
    const sum = {
      document: "all",
      records: total("records"),
      drafts: total("drafts"),
      settled: total("settled"),
      matched: total("matched"),
      rightActors: total("rightActors"),
      rightDate: total("rightDate"),
      rightAct: own[0]?.rightAct === null ? null : total("rightAct"),
    };
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
