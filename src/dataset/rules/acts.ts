import { type Fields, listOf } from "../unchecked.ts";
import type { ActDates } from "./act-dates.ts";
import { type DateReader, dateSpan, precedes } from "./date-span.ts";
import type { RecordRule } from "./rule-context.ts";

/**
 * Returns the rule for a proposal or a response that a statement made. The statement and the record that it made are
 * one act, so their actors and dates must not contradict each other. At least one actor must have a part in both: as a
 * speaker or the principal of the statement, and as a proposer, the actor that responds, or the principal of the other
 * record. If the same statement made two records, the dates of these two must not contradict each other either.
 */
export function actsRule(dateOf: ActDates, read: DateReader): RecordRule {
  return (location, context) => {
    const { kind, record } = location;
    if (kind !== "proposals" && kind !== "responses") return;
    const { statement: id } = record;
    const statement = typeof id === "string" ? context.recordsOf("statements").get(id) : undefined;
    if (statement === undefined) return;
    const report = (message: string) =>
      context.report({ code: "inconsistent-record", location, below: "/statement", message, value: id });
    const makers = kind === "proposals" ? listOf(record.proposers) : [record.by];
    // If an id is not the id of an actor, it may be a misspelling of the right actor. In this case, the actors are not
    // compared.
    const speakers = [statement.speaker, ...listOf(statement.jointlyWith)];
    const named = [...makers, record.onBehalfOf, ...speakers, statement.onBehalfOf];
    const areKnown = named.every(
      (actor) => actor === undefined || context.kindOf.get(actor as string) === "actors",
    );
    if (areKnown && makers.length > 0) {
      if (!sharesParty(makers, record.onBehalfOf, statement)) {
        const maker = makers.map((actor) => `"${actor}"`).join(", ");
        report(
          `its statement "${id}" is by "${statement.speaker}", and it is by ${maker}. Name the statement that made it, or correct one of the two.`,
        );
      } else if (hasOtherPrincipal(makers, record.onBehalfOf, statement)) {
        report(
          `its statement "${id}" is on behalf of "${statement.onBehalfOf}", and it is on behalf of "${record.onBehalfOf}". Correct one of the two.`,
        );
      }
    }
    const act = dateOf(statement, context);
    const [days, actDays] = [dateSpan(record.date, read), dateSpan(act?.date, read)];
    if (act === undefined || (!precedes(days, actDays) && !precedes(actDays, days))) return;
    const dated =
      act.record === statement
        ? `its statement "${id}" is dated`
        : `its statement "${id}" also made "${act.record.id}", which is dated`;
    report(
      `it is dated ${record.date}, but ${dated} ${act.date}. Correct one of the dates, or name the statement that made it.`,
    );
  };
}

function sharesParty(
  makers: readonly unknown[],
  principal: unknown,
  { speaker, jointlyWith, onBehalfOf }: Fields,
): boolean {
  return [speaker, ...listOf(jointlyWith), onBehalfOf].some(
    (party) => party !== undefined && (party === principal || makers.includes(party)),
  );
}

function hasOtherPrincipal(
  makers: readonly unknown[],
  principal: unknown,
  { speaker, onBehalfOf }: Fields,
): boolean {
  if (principal === undefined || onBehalfOf === undefined || principal === onBehalfOf) return false;
  return principal !== speaker && !makers.includes(onBehalfOf);
}
