import type { RecordRule } from "./rule-context.ts";

/** The rule that a document has both the length and the digest of its text, or neither. */
export const documentsRule: RecordRule = (location, context) => {
  const { length, digest } = location.record;
  if ((length === undefined) === (digest === undefined)) return;
  const [field, missing] = length === undefined ? ["digest", "length"] : ["length", "digest"];
  const message = `it has a ${field} and no ${missing}. Add both as fingerprint(text) returns them, or take the ${field} out.`;
  const value = location.record[field as string];
  context.report({ code: "inconsistent-record", location, below: `/${field}`, message, value });
};
