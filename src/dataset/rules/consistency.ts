import { fieldsOf, listOf, objectsOf } from "../unchecked.ts";
import type { RecordLocation, RecordRule, RuleContext } from "./rule-context.ts";

/** The rule that the fields of a record do not contradict each other. */
export const consistencyRule: RecordRule = (location, context) => {
  if (location.kind === "statements") {
    checkPositions(location, context);
    checkJointSpeakers(location, context);
  }
  if (location.kind === "responses") checkResponse(location, context);
  if (location.record.place !== undefined) checkPlace(location, context);
};

type Report = (below: string, message: string, value?: unknown) => void;

function reporter(location: RecordLocation, context: RuleContext): Report {
  return (below, message, value) =>
    context.report({ code: "inconsistent-record", location, below, message, value });
}

function checkPositions(location: RecordLocation, context: RuleContext): void {
  const report = reporter(location, context);
  const positions = listOf(location.record.positions);
  for (let i = 0; i < positions.length; i++) {
    const position = fieldsOf(positions[i]);
    if (position === undefined) continue;
    const { on, stance, condition } = position;
    const below = `/positions/${i}`;
    if (stance === "conditional" && condition === undefined) {
      const message = `the conditional position on "${on}" has no condition. State in your own words what it depends on.`;
      report(below, message);
    }
    if (typeof on !== "string") continue;
    if (positions.findIndex((other) => fieldsOf(other)?.on === on) === i) continue;
    const message = `there are two positions on "${on}". Keep one; "unclear" is for a statement that contradicts itself.`;
    report(`${below}/on`, message, on);
  }
}

function checkJointSpeakers(location: RecordLocation, context: RuleContext): void {
  const { speaker, jointlyWith } = location.record;
  if (jointlyWith === undefined || typeof speaker !== "string") return;
  const index = listOf(jointlyWith).indexOf(speaker);
  if (index < 0) return;
  const message = `"${speaker}" is the speaker and in jointlyWith. Take it out of jointlyWith, which has only the other speakers.`;
  reporter(location, context)(`/jointlyWith/${index}`, message, speaker);
}

function checkResponse(location: RecordLocation, context: RuleContext): void {
  const { record, proposal } = location;
  const report = reporter(location, context);
  const termIds = objectsOf(proposal?.terms).map(([, term]) => term.id);
  listOf(record.terms).forEach((term, i) => {
    // Ids that do not name a term at all are skipped here, because `referencesRule` reports them.
    if (typeof term !== "string" || context.kindOf.get(term) !== "terms" || termIds.includes(term)) return;
    const cure =
      termIds.length === 0 ? "It has none." : `Its terms are ${termIds.map((id) => `"${id}"`).join(", ")}.`;
    report(`/terms/${i}`, `"${term}" is not a term of the proposal "${proposal?.id}". ${cure}`, term);
  });
  const addressees = listOf(proposal?.addressees);
  if (typeof record.by !== "string" || context.kindOf.get(record.by) !== "actors") return;
  if (addressees.length === 0) return;
  // An addressee that is not an actor may be a misspelling of the actor that responds. In this case nothing is reported
  // here, because `referencesRule` reports the misspelling.
  const mayRespond = (id: unknown) =>
    id === record.by || id === record.onBehalfOf || context.kindOf.get(id as string) !== "actors";
  if (addressees.some(mayRespond)) return;
  const message = `"${record.by}" is not an addressee of "${proposal?.id}". Add it to the addressees, or code a statement: only an addressee can respond to a proposal.`;
  report("/by", message, record.by);
}

function checkPlace(location: RecordLocation, context: RuleContext): void {
  const coordinates = fieldsOf(location.record.place)?.coordinates;
  const [longitude, latitude] = listOf(coordinates);
  if (typeof longitude !== "number" || typeof latitude !== "number") return;
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return;
  const message = `there is no place at ${longitude}, ${latitude}. Write the longitude first.`;
  reporter(location, context)("/place/coordinates", message, coordinates);
}
