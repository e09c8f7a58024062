import { links } from "../dataset/links.ts";
import { safeParseEdtf } from "../dates/safe-parse-edtf.ts";
import { kinds } from "../model/ids.ts";

/**
 * The fields of results whose values are ids of records. The list does not repeat the names of kinds, and the fields
 * that records have too, such as `speaker`. A test compares this list with the types of all results.
 */
const idFieldsOfResults = [
  "a",
  "addressee",
  "b",
  "cancelled",
  "certainlyFirst",
  "coalitions",
  "codedFirst",
  "column",
  "counterProposals",
  "first",
  "fromIssues",
  "held",
  "ids",
  "issue",
  "matters",
  "memberOf",
  "operator",
  "partners",
  "possible",
  "possiblyFirst",
  "principal",
  "proposal",
  "proposed",
  "proposer",
  "record",
  "records",
  "response",
  "scheduled",
  "second",
  "source",
  "target",
  "term",
  "undated",
  "voices",
];

/**
 * Tests for the values that are no ids, for each field that contains ids in some results and words or dates in others. A
 * value that passes the test is not read as an id, even if a record has it as its id.
 */
const tests: Readonly<Record<string, (value: string) => boolean>> = {
  // The way in which a stance came about. In citations, it is the actors by whom the content was reported.
  via: (value) => ["position", "term", "proposal", "response", "several"].includes(value),
  // The date of the first meeting or statement. In `elapsed`, it is the id of the earlier record.
  first: (value) => safeParseEdtf(value).success,
};

/** Returns a function that returns whether a value of a field is to be read as the id of another record. */
export function idTest(): (value: string, field: string) => boolean {
  const fields = new Set([
    ...links().map(({ path }) => path.at(-1) as string),
    ...kinds,
    ...idFieldsOfResults,
  ]);
  return (value, field) => {
    if (!fields.has(field)) return false;
    const isWordOrDate = Object.hasOwn(tests, field) ? tests[field] : undefined;
    return isWordOrDate?.(value) !== true;
  };
}
