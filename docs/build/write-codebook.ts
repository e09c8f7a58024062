import type { Model, ModelEnumeration, ModelInterface } from "../../data/build/read-model.ts";
import { codes } from "../../src/coding/codes.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { statementActs } from "../../src/model/statement.ts";

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
  "Place",
  "Citation",
  "CitedDifference",
];

const preface = `# Codebook

<!-- Generated from the doc comments in src/model by \`npm run data\`. Do not edit. -->

## Unit of analysis

One record per fact. A statement is one speech act by one speaker to one set of addressees on one matter: a sentence with two acts is two statements, and one act that is told in two sentences or two documents is one statement with two citations. A proposal, each of its terms and each response to it, a meeting, a base or presence, and any other dated fact are units, too.

Every unit rests on citations: the smallest run of whole clauses that attests it, a negation always included, in Unicode code points from 0, the end exclusive. What only dates a unit is cited with \`supports: "date"\` and corroborates nothing.

## Population

Everything attributable in the coded documents: what is said, offered, demanded and answered there, who met or is to meet, which bases and presences are spoken of, and the dated facts told as background. Headlines of other articles, links and credits are not part of a document. What the documents do not say is not in the record; English names and identifiers are exempt.

## Dates

Dates are EDTF (ISO 8601-2). An interval (\`a/b\`) lasts; a one-of range (\`[a..b]\`) happened on one day of it, and the two are never written for each other. An anchor such as "the same day" is resolved against what it refers to. What no document dates has no date. A year that no document gives is external knowledge: it is marked \`?\`, and \`note\` says why.

## How not to read the data

- **Silence is not neutrality.** An actor without a statement on an issue said nothing on it in these documents. \`neutral\` is somebody who spoke and took no side; \`unclear\` is somebody whose side cannot be told; a mixed actor contradicts itself.
- **No answer is not a refusal**, and a judgement on an answer is not the answer.
- **Planned is not held.** A status is that of the latest document, not of the calendar.
- **The record is what these documents tell**, not what happened. Numbers of statements measure reporting as much as speaking.
- **Two documents are not two witnesses** where both draw on one agency: see \`via\`.

## Known limits

- Few documents, chosen by hand: nothing can be concluded about frequencies outside them.
- One coder decided after two had coded; [reliability.md](reliability.md) has the figures, and [decisions.md](decisions.md) every choice.
- Several acts of speaking can be told in words that fit two codes (\`assert\` and \`criticize\`, \`announce\` and \`assert\`); the first definition that fits exactly is coded.
- Positions point into texts that are not part of the package; \`verifySources\` checks them against a copy.
`;

/** The codebook: every variable with its values, in the layout of CAMEO and PLOVER. */
export function writeCodebook(model: Model, dataset: Dataset): string {
  const { interfaces, enumerations } = model;
  const parts = [preface, "## Variables\n"];
  for (const name of records) {
    const found = interfaces.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`The model has no interface ${name}.`);
    parts.push(writeInterface(found));
  }
  parts.push("## Values\n\nThe last column counts how often the bundled record uses a value.\n");
  for (const enumeration of enumerations.filter(({ includes }) => includes !== ""))
    parts.push(writeEnumeration(enumeration, countValues(enumeration.name, model, dataset)));
  parts.push(writeCodes());
  return `${parts.join("\n")}`;
}

function writeInterface({ name, description, fields }: ModelInterface): string {
  const rows = fields.map((field) =>
    row([`\`${field.name}\`${field.optional ? "?" : ""}`, field.typeInWords, field.description]),
  );
  return `### ${name}\n\n${description}\n\n| variable | holds | is |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
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
 * Counts each value of an enumeration in the fields of a dataset that hold it. Where a document reports a value that
 * differs from the record's, that value does not count.
 */
function countValues(enumeration: string, model: Model, dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const fieldsOf = (name: string) => model.interfaces.find((one) => one.name === name)?.fields ?? [];
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

function writeCodes(): string {
  const rows = statementActs.map((act) => {
    const { cameo, cameoName, ploverType, ploverMode, schemaOrg } = codes(act);
    const plover =
      ploverType === null ? "" : ploverMode === null ? ploverType : `${ploverType} (${ploverMode})`;
    return row([`\`${act}\``, cameo === null ? "" : `${cameo} ${cameoName}`, plover, schemaOrg]);
  });
  return `## Derived codes

The codes of an act in CAMEO (root), PLOVER (type and mode) and schema.org are derived by \`codes(act)\` and never stored. An empty cell: the scheme has no code, as PLOVER leaves comments and appeals out. The source of the coded event is the speaker or its principal; its target is whom the statement is aimed at, or else to whom it was said.

| act | CAMEO root | PLOVER type (mode) | schema.org |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "or")).join(" | ")} |`;
}
