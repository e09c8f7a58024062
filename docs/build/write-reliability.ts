import type { CoderAgreement } from "../../src/coding/coder-agreement.ts";
import { row } from "./row.ts";
import { settle } from "./settlements.ts";

/**
 * Returns the page on reliability: the agreement of the two codings, the sections on the reader, and the settlement of
 * every disagreement.
 */
export function writeReliability(agreement: CoderAgreement, sectionsOnReader: string): string {
  const unitizing = agreement.unitizing.map(({ kind, first, second, matched, f1, alpha }) =>
    row([kind, String(first), String(second), String(matched), figure(f1), figure(alpha)]),
  );
  const values = agreement.values.map(({ kind, variable, level, units, equal, alpha }) =>
    row([kind, variable, level, String(units), figure(equal), figure(alpha)]),
  );
  const disagreements = agreement.disagreements.map((disagreement) => {
    const { first, variable, firstValue, secondValue } = disagreement;
    return row([first, variable, firstValue, secondValue, settle(disagreement)]);
  });
  const unmatched = [
    ...agreement.onlyFirst.map((id) => row(["first", id, settle({ coder: "first", id })])),
    ...agreement.onlySecond.map((id) => row(["second", id, settle({ coder: "second", id })])),
  ];
  return `# Reliability

<!-- Generated from the two codings in data/codings, the articles in test/reader/texts and data/reader by \`npm run data\`. Do not edit. -->

Two coders coded all five documents. The second coder did not see the first coding, but used the same coding rules and the same lists of actors and issues. The bundled dataset results from both codings, so it differs from each.

Both codings are in the package, with the values as they were submitted. \`coderAgreement\` computes all figures of the next two sections:

\`\`\`ts
import type { Dataset } from "demarche";
import { coderAgreement } from "demarche/coding";
import first from "demarche/codings/first.json" with { type: "json" };
import second from "demarche/codings/second.json" with { type: "json" };

const { unitizing, values } = coderAgreement(first as Dataset, second as Dataset);
unitizing.map(({ kind, f1 }) => \`\${kind}: \${f1?.toFixed(3)}\`); // => ${list(agreement.unitizing)}
values.length; // => ${agreement.values.length}
\`\`\`

The first coding is version 0.1.0 of the dataset, of 22 November 2026. The second coder worked by the rules and the model of the same version. The [codebook](codebook.md) was written when the two codings were compared, and has grown since. These things are newer than the codings, so neither coder could use them: the acts \`regret\`, \`pledge\` and \`agree\`; the event types \`war\`, \`agreement\`, \`attack\`, \`protest\`, \`arrest\`, \`aid\` and \`other\`; the joint speakers of a statement, the positions of terms, issues that oppose each other, doubts, and dates in the words of the text.

The figures overstate the agreement somewhat: the shared lists suggest which units to look for, and several examples in the coding rules come from these documents. The two coders are therefore not independent.

## Agreement on units

A record of one coding matches a record of the other if the two share at least half of the characters cited by the record that cites fewer. Alpha is Krippendorff's alpha over all characters of the texts, each with the value cited or not cited by a record of this kind.

| kind | first | second | matched | F1 | alpha |
| --- | --- | --- | --- | --- | --- |
${unitizing.join("\n")}

## Agreement on values

The figures are computed over matched records. Alpha is undefined, and the cell empty, if there is no pair or only one value occurs. Lists are equal if they contain the same ids. Dates are equal if their EDTF strings are equal, so dates that overlap still count as different: the codings often agree on the day but differ in the uncertainty that they code.

| kind | variable | level | pairs | equal | alpha |
| --- | --- | --- | --- | --- | --- |
${values.join("\n")}

${sectionsOnReader}
## Disagreements and their settlement

Records are identified by the ids of the first coder.

| record | variable | first coder | second coder | settlement |
| --- | --- | --- | --- | --- |
${disagreements.join("\n")}

## Units that only one coder found

| coder | record | settlement |
| --- | --- | --- |
${unmatched.join("\n")}
`;
}

function figure(value: number | null): string {
  return value === null ? "" : value.toFixed(3);
}

function list(unitizing: CoderAgreement["unitizing"]): string {
  const items = unitizing.map(({ kind, f1 }) => JSON.stringify(`${kind}: ${f1?.toFixed(3)}`));
  return `[${items.join(", ")}]`;
}
