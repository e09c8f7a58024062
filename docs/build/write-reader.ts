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

P is the share of the reader's items that are right, and R is the share of the gold items that were found. An item has a right span if it overlaps the gold item (names and dates) or if the two share at least half of the longer one (quotations and reported statements). It is right as a whole if it also has the right name, date or speaker; for a speaker it is enough to point at the right words. The span is exact if it begins and ends where the gold item does. The reader knows the bundled gazetteer only, except in the lines "names, gazetteer of the text": there it has a gazetteer of the names in the gold file. The bundled gazetteer has states and organizations but no persons, so it lacks about half of the names. The reader also finds many names of persons and organizations that no gazetteer has. They count only in the lines "names, unknown names as well", where a name is right if it is the full name, so surnames are not. [chrono-node](https://github.com/wanasit/chrono) is a date parser for many languages. It has no Romanian, so its line for all languages has Italian and English only.

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

## Attributions in a corpus of others

[PolNeAR](https://github.com/networkdynamics/PolNeAR) has 1,008 articles of seven American media on the presidential election of 2016. Six trained annotators marked who is reported to have said, thought or wanted what. The authors of the corpus divided it into one part to learn from (train), one to compare variants (dev) and one to measure (test). With a copy of the corpus, \`npm run reader:polnear -- FOLDER/data\` repeats the measurement. On 30 November 2026, before and after rules for English that were written with a look at mistakes in the first part only:

| part | rules | attributions | found | of speech | found | items | right | speakers | right |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| train | before | 19,832 | 52.5 | 10,257 | 81.5 | 14,463 | 92.0 | 10,097 | 88.6 |
| train | after | 19,832 | 53.6 | 10,257 | 83.2 | 14,681 | 92.1 | 10,307 | 88.8 |
| dev | before | 2,192 | 55.2 | 1,191 | 81.9 | 1,621 | 93.2 | 1,180 | 87.7 |
| dev | after | 2,192 | 56.3 | 1,191 | 83.5 | 1,659 | 92.9 | 1,206 | 88.0 |
| test | before | 2,044 | 55.9 | 1,127 | 83.6 | 1,529 | 92.5 | 1,112 | 89.7 |
| test | after | 2,044 | 57.0 | 1,127 | 85.4 | 1,555 | 92.7 | 1,136 | 89.8 |
| train | later | 19,832 | 53.6 | 10,257 | 83.3 | 14,579 | 92.5 | 10,336 | 89.7 |
| dev | later | 2,192 | 56.2 | 1,191 | 83.5 | 1,643 | 93.3 | 1,206 | 88.9 |
| test | later | 2,044 | 56.8 | 1,127 | 85.6 | 1,546 | 93.1 | 1,134 | 91.0 |

The lines "later" are of the same day, after the rules for Italian and Romanian that the next section describes, many of which also hold for English.

An attribution is found if the reader's items contain at least half of its words. It is one of speech if its cue is a verb such as \`said\` or \`criticized\`, or \`according to\`. Most of the others are thoughts, wishes and appearances (\`seemed\`, \`wants\`), which are not statements. An item is a quotation with a speaker or a reported statement, and it is right if at least half of it is marked as the words of somebody. A speaker is right if it shares words with the marked source. In a sample of 70 speakers of the first part that count as wrong, about half are right on a closer look: the reader names the antecedent where the annotators marked \`who\`, or found another of two nested attributions. Polls and media as sources also count as missed, because the reader lists media separately.

## Attributions in published news

The test sets of [OPUS-MT](https://github.com/Helsinki-NLP/OPUS-MT-testsets) have Italian and Romanian news with one sentence per line: newstest2009 in Italian, newstest2016 in Romanian, and NTREX-128, American and British news translated into both. A language model that had not seen the reader annotated 53 of these articles. The annotations are in \`test/reader/annotations\` and give positions in the lines, since the news is not part of the project. With a copy of the test sets, \`npm run reader:news -- FOLDER\` repeats the measurement. On 30 November 2026, before and after rules that were written with other articles of the same test sets:

| articles | rules | attributions | found | items | right | speakers | right |
| --- | --- | --- | --- | --- | --- | --- | --- |
| newstest2009, it | before | 83 | 71.1 | 53 | 84.9 | 59 | 83.1 |
| newstest2009, it | after | 83 | 74.7 | 55 | 85.5 | 62 | 83.9 |
| NTREX, it | before | 113 | 77.0 | 80 | 91.3 | 87 | 87.4 |
| NTREX, it | after | 113 | 79.6 | 85 | 90.6 | 90 | 87.8 |
| newstest2016, ro | before | 116 | 66.4 | 94 | 90.4 | 77 | 87.0 |
| newstest2016, ro | after | 116 | 72.4 | 97 | 91.8 | 84 | 90.5 |
| NTREX, ro | before | 113 | 90.3 | 98 | 84.7 | 102 | 81.4 |
| NTREX, ro | after | 113 | 88.5 | 91 | 87.9 | 100 | 84.0 |

A speaker that the sentence only has as a pronoun, or not at all, is right only if the reader resolves it. The annotations include media, polls and studies as speakers, quotations whose marks the translation lost, and a line of each quotation that goes on without a verb, so no reader without a model of the whole article finds them all. In the articles that the rules were written with, 79 % of 172 Italian and 75 % of 260 Romanian attributions are found.

## What the reader would have drafted

\`draftsOf\` makes drafts of what the reader finds. The table compares the drafts of the five documents with the records of the bundled dataset. \`npm run data:drafts\` computes it from the texts, which are not part of the project, and \`data/reader/draft-figures.json\` has the result.

A draft matches a record if its words contain at least half of the characters that the record cites; each matches one at most. A record counts in every document that it cites. Actors are right if the draft has the speaker, all participants or all proposers and no others. A date is right if it has a day in common with the date of the record, or if neither has a date. Relative dates were resolved from the first possible day of publication. The act is that of a statement or the format of a meeting. "No record" counts drafts that match nothing.

| kind | document | records | drafts | settled | matched | right actors | right date | right act | no record |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${draftRows(figures).join("\n")}

${summaryOf(figures)} Most acts are still to be coded, because coders infer them from the whole text, and a draft has only the act of its verb. The date of a draft is that of its sentence, or an approximate one from a sentence before it that has its actor. No rule finds events. In another text, fewer actors would have an id: the gazetteer has the names that the coders found in these documents, and persons whom only the text names become new actors. The rules were tried on these documents while they were written.

## Drafts of new articles

On 29 November 2026, nine articles of about 220 words each, three in each language, were drafted once with the rules of that day. Somebody who knew no rule of the reader wrote them in the manner of agencies and newspapers, each about another affair between 1965 and 2024, then wrote a list of what a careful coder would record, and only then drafted the articles and compared by hand. The articles are not part of the project, and no rule that was measured had been written with a look at them. These are the fairest figures for records that we have.

| | gold | drafted | found | actor right | act right | date right | all right |
| --- | --- | --- | --- | --- | --- | --- | --- |
| statements, it | 38 | 32 | 29 | 24 | 22 | 23 | 15 |
| statements, ro | 44 | 37 | 35 | 31 | 30 | 26 | 23 |
| statements, en | 47 | 40 | 38 | 31 | 35 | 34 | 28 |
| statements, all | 129 | 109 | 102 | 86 | 87 | 83 | 66 |
| meetings | 22 | 15 | 13 | 10 | | 12 | |
| proposals | 25 | 21 | 17 | 12 | | | |
| answers to proposals | 17 | 8 | 6 | 5 | | | |

A speaker is right if the draft has the actor or the proper name that the text gives. An act is right if the codebook gives it for the words. An approximate date of the right day is right, and so is no date if the text gives none. Of the 36 statements with an addressee or a target, 12 have the right one.

Of the 16 wrong speakers, none has a doubt. Of these, 13 stay unsettled, because they are a description such as \`il generale\` that names no actor, and 3 are settled: the state for its president, a ministry of another state, and a state for its predecessor. (Since then, a ministry whose name many states share is that of the state in the text.) Of the wrong acts, 9 have a doubt and 6 have none. Nine dates are wrong, all in doubt, because the article had gone on to another day, and ten dates of a scene are missing. Most missed statements are noun phrases such as \`ha opposto un rifiuto\`, and 11 answers are drafted as statements or not at all, and not linked to their proposal.

On 30 November 2026, nine longer articles (about 400 words each, from 2021 to 2026) were drafted by the rules of the day before and by those of the day. Their writer knew no rule, listed what to record before any draft was made, and wrote the program that compares. Of 125 statements, both rules found 109. The speaker was right in 91 before and 93 after, the act in 84 and 84, the date in 67 and 69, and all three in 53 and 55, with the principal as well in 43 and 46. Both found 17 of 35 meetings (13 with the right participants), 10 of 23 proposals and 4 of 25 answers. In the twelve articles with which the rules of the day were written, the wholly right statements had gone from 42 to 90 of 147, and the answers from 13 to 25 of 46: what is learned from some articles says little about others. After a look at the nine articles, the entries of live reports got the day of publication and their times of day were no longer taken for speakers; with this, 83 dates and 60 statements are right in them.

On the same day, nine more articles of about 270 words, coded by their writer before anybody read them, were drafted before and after the rules for published news. Of 136 statements, 108 and then 110 were found, with the right speaker 79 and 81, and with the right act 56 and 58; of 28 meetings 11 and 12, of 35 proposals 13 and 13, and of 33 answers 7 and 8. After a look at them, 111 statements (83 speakers, 59 acts), 12 meetings, 14 proposals and 9 answers are found. The list of proposals is wide: it also has conditions, appeals and what somebody would like to do.

Another nine articles of about 340 words, by a writer who was asked to write like a journalist and not like a textbook, and to code everything, were then drafted before and after a look at them. Of 121 statements, 88 and then 89 were found, with the right speaker 68 and 74, and with the right act 37 and 38; of 36 meetings 12 and 15, with all participants 8 and 10; of 37 proposals 12 and 12, and of 42 answers 2 and 3. The look showed kinds of mistakes rather than single ones: the object of a verb was the speaker after a quotation that only describes the subject, a spokeswoman for a ministry with the adjective of its state lost her name, participants that a hyphen joins were not found, and \`planes\` was taken for \`plan\`. Most answers in these articles are clauses such as \`would have none of it\`, which no list of words has.

Writers differ, and so do lists of what to record. Nine articles of another writer, drafted on the same day before the last rules for addressees, answers and speakers, had 147 statements: 118 were found, 78 of these all right, and 16 of 27 meetings, 10 of 15 proposals and 4 of 17 answers. With older rules, and a stricter list by two persons, 82 of 125 statements in nine articles were found and 19 were all right.
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

The held-out articles are the better guess for a new text, although even they were written for this project. ${summaryOf(figures)} In nine new articles of another writer, 102 of 129 statements had a draft, and 66 of these had the right speaker, act and date; of a third writer, 109 of 125 and 55. [The figures](../reliability.md#drafts-of-new-articles) say how they were counted and what was wrong. Expect to correct every second draft, and to add links and missed records by hand.

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
  return `${labels[part]}, ${reader === "names of the text" ? "gazetteer of the text" : reader}`;
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
