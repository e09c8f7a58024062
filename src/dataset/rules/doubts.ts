import { shown, suggest } from "../../errors/suggest.ts";
import type { RecordKind } from "../../model/ids.ts";
import { fieldsByShape, shapeOfKind } from "../fields.ts";
import { objectsOf } from "../unchecked.ts";
import type { RecordRule } from "./rule-context.ts";

/** Fields that a text cannot leave in doubt, because their values come from the coder. */
const neverInDoubt: readonly string[] = ["id", "sources", "doubts", "note"];

/**
 * Returns the rule for the doubts of a record. Each doubt has to name a field of this kind of record, and two doubts
 * must not name the same field.
 */
export function doubtsRule(): RecordRule {
  const fields = fieldsByShape();
  const namesOf = (kind: RecordKind): readonly string[] =>
    fields[shapeOfKind[kind]].map(({ name }) => name).filter((name) => !neverInDoubt.includes(name));
  return (location, context) => {
    const { doubts } = location.record;
    if (doubts === undefined) return;
    const known = namesOf(location.kind);
    const named = new Set<string>();
    for (const [i, { field }] of objectsOf(doubts)) {
      if (typeof field !== "string") continue;
      const report = (message: string) =>
        context.report({
          code: "inconsistent-record",
          location,
          below: `/doubts/${i}/field`,
          message: `doubts: ${message}`,
          value: field,
        });
      if (!known.includes(field)) {
        report(
          `${shown(field)} is no field of ${location.kind} that can be in doubt. ${suggest(field, known)}`,
        );
      } else if (named.has(field)) {
        report(`${shown(field)} is there twice. Give all reasons in one doubt.`);
      }
      named.add(field);
    }
  };
}
