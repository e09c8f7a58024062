import type { Model, ModelEnumeration, ModelInterface } from "../../data/build/model.ts";
import { actsByVerb } from "../../src/coding/acts-by-verb.ts";
import { codes } from "../../src/coding/codes.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { statementActs } from "../../src/model/speech-act.ts";

const records = [
  "SourceDocument",
  "Actor",
  "Membership",
  "OtherName",
  "Identifier",
  "Issue",
  "Statement",
  "Position",
  "Proposal",
  "Term",
  "TermPosition",
  "ProposalResponse",
  "Meeting",
  "Participant",
  "Base",
  "PoliticalEvent",
  "Amount",
  "EventCode",
  "Place",
  "Doubt",
  "Citation",
  "CitedDifference",
];

const preface = `# Codebook

<!-- Generated from the doc comments in src/model by \`npm run data\`. Do not edit. -->

## Unit of analysis

Each record states one fact. A statement is one speech act by one speaker, to one set of addressees, on one subject. A sentence that contains two acts yields two statements. One act that is reported in two sentences, or in two documents, yields one statement with two citations. The other units are proposals, each term of a proposal, each response to it, meetings, bases and events.

Every unit cites the documents that attest it. A citation covers the shortest run of whole clauses that attests the unit, including any negation. Spans are given in Unicode code points, counted from 0; the end is exclusive. A citation that only dates the unit has \`supports: "date"\` and does not count as corroboration.

## Population

The dataset codes everything in the documents that can be attributed: what actors say, offer, demand and answer; who meets or is to meet; which bases and presences are mentioned; and which dated facts are reported as background. Headlines of other articles, links and credits are not part of a document. Nothing is coded that the documents do not say, apart from English names, identifiers and marked years (see Dates).

## Dates

Dates are written in EDTF (ISO 8601-2). An interval (\`a/b\`) lasts from \`a\` to \`b\`. A one-of range (\`[a..b]\`) means one day between \`a\` and \`b\`. The two are never interchangeable. An expression such as "the same day" is resolved to the date that it refers to. A fact that no document dates has no date. A year that no document gives comes from external knowledge: it is marked \`?\`, and \`note\` gives the reason.

## Glossary

- **Addressee**: an actor to which a statement or a proposal is addressed.
- **Attest**: a citation attests a record if the cited span reports the fact. A citation with \`supports: "date"\` does not.
- **Attribute**: a value of the source for which the model has no variable, under the name that the source gives it.
- **Base**: a military installation, or a presence of armed forces, on the territory of a state. A kind of base that an actor only opposes or wants ruled out is coded as \`hypothetical\`.
- **Circumstance**: a state of affairs that a document reports as background, coded as an event.
- **Doubt**: a variable whose value the text leaves open, with the reason. A date marks its own doubt.
- **Issue**: a proposition that actors can support or oppose. The coders define the issues.
- **Kind**: the type of a record: document, actor, issue, statement, proposal, meeting, base or event. Terms and responses are kinds that are nested in proposals.
- **Matter**: the object of a stance: an issue, a proposal, a term or a response.
- **Position**: the stance of one statement on one matter, with its condition if there is one.
- **Principal**: the actor on whose behalf another actor speaks, proposes, answers or takes part in a meeting, such as the state of a minister. The variable is \`onBehalfOf\`.
- **Proposal**: a plan, demand or offer that is put forward for others to answer.
- **Response**: the answer of an addressee to a proposal, or the absence of an answer that a document reports. The views of other actors are statements.
- **Silence**: in a response, the absence of an answer; in a comparison of stances, the absence of any statement by an actor on a matter.
- **Span**: the run of characters that a citation points to.
- **Stance**: whether an actor supports or opposes a matter, with the values \`support\`, \`conditional\`, \`neutral\`, \`oppose\` and \`unclear\`.
- **Target**: an actor at which a statement or an event is directed. The target of a statement need not be its addressee.
- **Term**: one item that a proposal asks for or offers.

## How not to read the data

- **Silence is not neutrality.** An actor without a statement on an issue said nothing about it in these documents. \`neutral\` means that the actor spoke and took no side. \`unclear\` means that the text does not show which side the actor took. In query results, \`mixed\` means that an actor's own statements contradict each other.
- **No answer is not a refusal.** Nor is a judgement on an answer the answer itself.
- **Scheduled is not held, and planned or alleged is not done.** A status comes from the latest document, not from the calendar.
- **The dataset records what these documents report**, not what happened. The number of statements reflects reporting as much as speech.
- **Two documents are not two independent sources** if both draw on the same agency. The variable \`via\` names the agency.

## Known limits

- The documents are few and were chosen by hand. They support no conclusion about frequencies in other texts.
- Two coders coded the documents, and one coder made the final decisions. [reliability.md](reliability.md) reports the agreement, and [decisions.md](decisions.md) lists the decisions.
- Some wordings fit two acts, such as \`assert\` and \`criticize\`, or \`announce\` and \`assert\`. The first definition that fits exactly is coded.
- Citations refer to texts that are not part of the package. \`verifySources\` checks the citations against a copy of the texts.
`;

/** Returns the codebook: all variables and their values, in the layout of the CAMEO and PLOVER codebooks. */
export function writeCodebook(model: Model, dataset: Dataset): string {
  const { interfaces, enumerations } = model;
  const parts = [preface, "## Variables\n"];
  for (const name of records) {
    const declared = interfaces.find((candidate) => candidate.name === name);
    if (declared === undefined) throw new Error(`The model has no interface ${name}.`);
    parts.push(writeInterface(declared));
  }
  parts.push(
    "## Values\n\nThe column n gives the number of times that the bundled dataset uses the value.\n",
  );
  for (const enumeration of enumerations.filter(({ includes }) => includes !== ""))
    parts.push(writeEnumeration(enumeration, countValues(enumeration.name, model, dataset)));
  parts.push(writeDecisionTable(), writeCodes());
  return `${parts.join("\n")}`;
}

function writeInterface({ name, description, fields }: ModelInterface): string {
  const rows = fields.map((field) =>
    row([`\`${field.name}\`${field.optional ? "?" : ""}`, field.typeLabel, field.description]),
  );
  return `### ${name}\n\n${description}\n\n| variable | type | definition |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

function writeEnumeration(enumeration: ModelEnumeration, counts: ReadonlyMap<string, number>): string {
  const { name, definition, includes, excludes, example, values } = enumeration;
  const examples = values.some((value) => value.example !== "");
  const rows = values.map((value) =>
    row([
      `\`${value.value}\``,
      value.definition,
      ...(examples ? [value.example] : []),
      String(counts.get(value.value) ?? 0),
    ]),
  );
  const head = examples
    ? "| value | definition | invented example | n |\n| --- | --- | --- | --- |"
    : "| value | definition | n |\n| --- | --- | --- |";
  return `### ${name}\n\n${definition}\n\n- **Includes** ${includes}\n- **Excludes** ${excludes}\n- **Invented example**: ${example}\n\n${head}\n${rows.join("\n")}\n`;
}

/**
 * Returns how often the records of a dataset use each value of an enumeration. Values in the field `says` of a citation
 * are not counted, because they differ from the values of the record.
 */
function countValues(enumeration: string, model: Model, dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const fieldsOf = (name: string) => model.interfaces.find((each) => each.name === name)?.fields ?? [];
  const count = (name: string, record: Readonly<Record<string, unknown>>) => {
    for (const { name: field, type } of fieldsOf(name)) {
      for (const value of [record[field] ?? []].flat()) {
        if (type.is === "interface" && type.name !== "CitedDifference")
          count(type.name, value as Readonly<Record<string, unknown>>);
        if (type.is === "values" && type.enumerations.includes(enumeration))
          counts.set(value as string, (counts.get(value as string) ?? 0) + 1);
      }
    }
  };
  count("Dataset", dataset as unknown as Readonly<Record<string, unknown>>);
  return counts;
}

function writeDecisionTable(): string {
  const missing = statementActs.filter((act) => actsByVerb.every((each) => each.act !== act));
  if (missing.length > 0) throw new Error(`The decision table has no verbs for ${missing.join(", ")}.`);
  const rows = actsByVerb.map(({ english, italian, romanian, when, act }) =>
    row([english, italian, romanian, when ?? "", `\`${act}\``]),
  );
  return `## From verbs to acts

The table gives the act for the verbs that report it. It is read from top to bottom, and the first row whose verb and condition fit is taken. A generic verb, such as "to say", is coded by what is said: "says that it is against the plan" is \`oppose\`. The definitions of the acts prevail over the verbs.

| English | Italian | Romanian | if | act |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function writeCodes(): string {
  const rows = statementActs.map((act) => {
    const { cameo, cameoName, ploverType, ploverMode, schemaOrg } = codes(act);
    const plover =
      ploverType === null ? "" : ploverMode === null ? ploverType : `${ploverType} (${ploverMode})`;
    return row([`\`${act}\``, cameo === null ? "" : `${cameo} ${cameoName}`, plover, schemaOrg]);
  });
  return `## Derived codes

The function \`codes(act)\` derives the code of an act in CAMEO (root), PLOVER (type and mode) and schema.org. The dataset does not store these codes. A cell is empty if the scheme has no code: PLOVER, for example, has none for comments and appeals. The source of the coded event is the speaker or its principal. Its target is the target of the statement or, without one, the addressee.

| act | CAMEO root | PLOVER type (mode) | schema.org |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "or")).join(" | ")} |`;
}
