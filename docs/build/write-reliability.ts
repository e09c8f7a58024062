import type { CoderAgreement } from "../../src/coding/coder-agreement.ts";
import { settle } from "./settlements.ts";

/** Figures of the two codings, and every disagreement with how it was settled. */
export function writeReliability(agreement: CoderAgreement): string {
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
  const alone = [
    ...agreement.onlyFirst.map((id) => row(["first", id, settle({ only: "first", id })])),
    ...agreement.onlySecond.map((id) => row(["second", id, settle({ only: "second", id })])),
  ];
  return `# Reliability

<!-- Generated from the two codings in test/fixtures by \`npm run data\`. Do not edit. -->

Two coders coded all five documents. The second worked without sight of the first, from the same coding rules and the same lists of actors and issues. Both codings are in \`test/fixtures/\` as they were handed in; the bundled record is what came of them, so it differs from both. The figures are those of \`coderAgreement\`.

The agreement is somewhat flattered: the shared lists suggest what is to be found, and the coding rules take several of their examples from these documents. Neither coder is independent of the other as two strangers would be.

## Which units were found

A record has a partner where the two share at least half of the characters of the shorter citation. Alpha is Krippendorff's, over every character of the texts, cited by this kind of record or not.

| kind | first | second | partners | F1 | alpha |
| --- | --- | --- | --- | --- | --- |
${unitizing.join("\n")}

## Which values they were given

Over pairs of partners. Alpha is empty where there is no pair, or where only one value occurs. Lists count as equal where they hold the same ids. Dates count as equal where the same EDTF string is written, so two readings that overlap still differ: the codings often agree on the day and differ on how much doubt to write down.

| kind | variable | level | pairs | equal | alpha |
| --- | --- | --- | --- | --- | --- |
${values.join("\n")}

## Every disagreement, and how it was settled

Ids are those of the first coder.

| record | variable | first coder | second coder | settled |
| --- | --- | --- | --- | --- |
${disagreements.join("\n")}

## Units that one coder alone has

| coder | record | settled |
| --- | --- | --- |
${alone.join("\n")}
`;
}

function figure(value: number | null): string {
  return value === null ? "" : value.toFixed(3);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
