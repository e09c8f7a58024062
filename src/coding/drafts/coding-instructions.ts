import { datasetRule } from "../../dataset/dataset-rule.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import { checkOptions } from "../../options/check-options.ts";
import { text } from "../../options/text.ts";
import { definitions } from "../definitions.ts";
import { actVerbs } from "./instructions/act-verbs.ts";
import { workedExample } from "./instructions/worked-example.ts";

/** Options of {@link codingInstructions}. */
export interface CodingInstructionsOptions {
  /** The dataset that the drafts extend. The instructions list its actors and issues. Default: none. */
  readonly extends?: Dataset | undefined;
  /**
   * Language of the text, as a BCP 47 tag. The verbs of acts are in this language if it is Italian or Romanian, and
   * otherwise in English. Default: `en`.
   */
  readonly language?: string | undefined;
}

const rules = { extends: datasetRule, language: text };

/**
 * Returns instructions for drafting records of a text, for a language model or a person. They say what to code and what
 * not to code, and contain the definitions of the codebook, the known actors and issues, and a worked example. They are
 * generated from the same descriptions as the codebook, so that they never contradict the checks. Pass them with the
 * text and {@link schema!draftSchema} to a model. Then pass the answer of the model to {@link settleDrafts}.
 *
 * The instructions are in English whatever the language of the text, because summaries are in English.
 *
 * @throws {@link index!DemarcheError} with code `unknown-option`, `invalid-option` or `invalid-shape` for wrong
 * options.
 *
 * @example
 * ```ts
 * import { codingInstructions } from "demarche/coding";
 * import { dataset } from "demarche/data";
 *
 * const instructions = codingInstructions({ extends: dataset, language: "it" });
 * instructions.includes("- `nato`: NATO (organization"); // => true
 * instructions.includes("| `threaten` | minaccia"); // => true
 * ```
 */
export function codingInstructions(options: CodingInstructionsOptions = {}): string {
  checkOptions("codingInstructions", options, rules);
  const { extends: base, language = "en" } = options;
  return [
    task,
    words,
    people(base),
    dates,
    statements(language),
    proposals(),
    meetings(),
    bases(),
    events(),
    issues(base),
    example(),
  ].join("\n");
}

const task = `# Code a text

Read the text sentence by sentence and draft every fact that can be attributed: who said what to whom, what was proposed and answered, who met or will meet, which military bases are mentioned, and every other dated fact. Then read the text again against your drafts, in both directions.

- One statement is one act by one speaker to one set of addressees on one subject. A sentence with two acts is two drafts. One act that is reported in two sentences is one draft with two quotations.
- Code what the text says and nothing that you know from elsewhere. What the author says in their own voice is no statement of an actor.
- Headlines of other articles, links, captions of advertising and credits are not part of the text.
- Summaries, titles and labels are in your own words and in English. Leave a field empty if the text does not say.
- Give every draft that another one refers to a \`key\`, such as \`d7\`. Terms and responses have keys as well.
`;

const words = `## Words

Quote in \`words\` the shortest run of whole clauses that attests the draft, any negation included.

- Copy the words exactly as they are in the text: letters, quotation marks, slips and misspellings. Correct nothing, and never join words that are apart: quote them separately.
- If the words occur several times, add the words directly before or after them as \`prefix\` or \`suffix\`. Do not lengthen the quotation.
- If a name that the draft needs is in another sentence, quote it with \`for: "speaker"\` or \`for: "place"\`. Words that only date the draft have \`for: "date"\`.
- If one sentence says the same of several actors, write one draft and list the actors in \`forEach\`.
- An agency or an outlet that the text gives as its source is in \`via\`. It is not the speaker.
`;

const dates = `## Dates

Write what the text says: an EDTF date in \`date\`, or the words of the text in \`date\` and the EDTF date that they mean in \`resolved\`. "On the same day" and "on Tuesday" mean the day that the text refers to, not the day of publication.

- EDTF: \`2024-05-02\`, \`2024-05\`, \`2024\`, \`2024-05-02/2024-05-04\` (lasts), \`[2024-05-02..2024-05-04]\` (one day of these), \`[..2024-05-04]\` (that day or earlier), \`2024-05~\` (approximately), \`2024?-05-02\` (the year is inferred).
- An act without a day has the range that the text allows: after the last dated event that it follows, and not after the publication. Leave the date empty if there is no such range.
- Nothing that was said or done is dated after the publication. Check the year.
- If a value is inferred and not reported, name its field in \`doubts\` and give the reason.
`;

function people(base: Dataset | undefined): string {
  const known = (base?.actors ?? []).map(({ id, name, type, otherNames = [] }) => {
    const others = otherNames.map((other) => other.name);
    return `- \`${id}\`: ${name} (${[type, ...others].join("; ")})`;
  });
  return `## Actors

Name an actor by its id if it is in the list of known actors. Otherwise add it to \`newActors\` with its English name and, in \`otherNames\`, its spellings in the text, and name it by that name everywhere. If the text means it by other words than its name, such as an adjective ("the Italian government"), quote these words in \`words\`.

${valuesOf("type", "actorTypes")}
- The speaker is who spoke, not the first name in the sentence. A spokesman or a ministry that speaks for a state is the speaker, with the state in \`onBehalfOf\`.
- \`addressees\` are those to whom it was said, and \`targets\` those at whom it was aimed. Write them only if the sentence names them.
- Unnamed officials of a named state are the state.
${known.length === 0 ? "" : `\n### Known actors\n\n${known.join("\n")}\n`}`;
}

function statements(language: string): string {
  const verbs = actVerbs(language);
  const acts = definitions.statementActs?.values ?? {};
  const rows = Object.entries(acts).map(
    ([act, { definition, example: sentence }]) =>
      `| \`${act}\` | ${verbs[act as StatementAct]} | ${definition} ${sentence} |`,
  );
  return `## Statements

${about("statementActs")}

| act | verbs | definition and example |
| --- | --- | --- |
${rows.join("\n")}

Verbs are a help and not a rule: code what the speaker does. The first definition that fits exactly is coded.

${valuesOf("reporting", "reportings")}
### Stances

${about("stances")}

${valuesOf("stance", "stances")}
A stance is on what this act says, not on what is known about the speaker. To state a fact is no stance. A condition goes into \`condition\`.
`;
}

function proposals(): string {
  return `## Proposals

A draft of kind \`proposals\` is a plan, demand or offer that others are to answer. An offer or a demand is a statement and, if somebody is to answer it, a proposal as well: write both, and link them by \`statement\`. A demand that is only repeated is a statement about the earlier proposal.

- Each thing that is asked for or offered is a term with its own words.
- A response is the answer of an addressee, or a silence that the text reports. What others think of a proposal is a statement. No answer is not a refusal.

${valuesOf("answer", "responseAnswers")}`;
}

function meetings(): string {
  return `## Meetings

${about("meetingFormats")} Talks of which no content is reported are a meeting and no statement. What was said at a meeting is a statement with \`meeting\`. Planned is not held.

${valuesOf("format", "meetingFormats")}
${valuesOf("status", "meetingStatuses")}`;
}

function bases(): string {
  return `## Bases

${about("baseTypes")}

${valuesOf("type", "baseTypes")}
${valuesOf("status", "baseStatuses")}`;
}

function events(): string {
  return `## Events

${about("eventTypes")} An accusation is a statement, and the act that somebody is accused of is an event with the status \`alleged\`, which the statement is \`about\`. Two sums of money are two events.

${valuesOf("type", "eventTypes")}
${valuesOf("status", "eventStatuses")}`;
}

function issues(base: Dataset | undefined): string {
  const known = (base?.issues ?? []).map(
    ({ id, label, proposition }) => `- \`${id}\`: ${label}. ${proposition}`,
  );
  const proposed = (base?.proposals ?? []).map(({ id, title }) => `- \`${id}\`: ${title}`);
  return `## Issues

An issue is a proposition that actors can be for or against. Use a known issue if one fits, by its id. Otherwise add it to \`newIssues\`, worded so that to agree with it is to be for.
${known.length === 0 ? "" : `\n### Known issues\n\n${known.join("\n")}\n`}${proposed.length === 0 ? "" : `\n### Known proposals\n\n${proposed.join("\n")}\n`}`;
}

function example(): string {
  const { text: worked, drafts } = workedExample();
  return `## Example

Text, published on 6 May 2024:

${worked
  .split("\n")
  .map((line) => `> ${line}`.trimEnd())
  .join("\n")}

Drafts, without empty fields:

\`\`\`json
${JSON.stringify(drafts, null, 1)}
\`\`\`
`;
}

/** Returns the definition of an enumeration, followed by its rules about what to code and what not to code. */
function about(name: string): string {
  const { definition = "", includes = "", excludes = "" } = definitions[name] ?? {};
  return `${definition} Code ${includes} Do not code ${excludes}`;
}

/** Returns a list of the values of an enumeration with their definitions. */
function valuesOf(field: string, name: string): string {
  const values = Object.entries(definitions[name]?.values ?? {});
  return `\`${field}\` is one of:

${values.map(([value, each]) => `- \`${value}\`: ${each.definition}${each.example === "" ? "" : ` ${each.example}`}`).join("\n")}
`;
}
