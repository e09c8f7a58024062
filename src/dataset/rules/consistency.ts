import { listOf, membersOf, objectsOf } from "../unchecked.ts";
import { nameOf, type RecordPlace, type RecordRule, type RuleContext } from "./rule-context.ts";

/** The members of a record fit each other. */
export const consistencyRule: RecordRule = (place, context) => {
  if (place.kind === "statements") positionsFit(place, context);
  if (place.kind === "responses") responseFits(place, context);
  if (place.record.place !== undefined) placeExists(place, context);
};

function positionsFit(place: RecordPlace, context: RuleContext): void {
  const report = (below: string, message: string, value?: unknown) =>
    context.report("inconsistent-record", place, below, `${nameOf(place)}: ${message}`, value);
  const positions = listOf(place.record.positions);
  for (let j = 0; j < positions.length; j++) {
    const position = membersOf(positions[j]);
    if (position === undefined) continue;
    const { on, stance, condition } = position;
    const below = `/positions/${j}`;
    if (stance === "conditional" && condition === undefined) {
      report(
        below,
        `the conditional position on "${on}" has no condition. Say in our own words what it depends on.`,
      );
    }
    if (typeof stance === "string" && stance !== "conditional" && condition !== undefined) {
      report(
        `${below}/condition`,
        `the position on "${on}" is ${stance} and has a condition. Take the condition out, or make the stance "conditional".`,
        condition,
      );
    }
    for (let k = 0; k < j; k++) {
      if (typeof on !== "string" || membersOf(positions[k])?.on !== on) continue;
      report(
        `${below}/on`,
        `two positions on "${on}". Keep one; "unclear" is for a statement that contradicts itself.`,
        on,
      );
      break;
    }
  }
}

function responseFits(place: RecordPlace, context: RuleContext): void {
  const { record, proposal } = place;
  const report = (below: string, message: string, value: unknown) =>
    context.report("inconsistent-record", place, below, `${nameOf(place)}: ${message}`, value);
  const own = objectsOf(proposal?.terms).map(([, term]) => term.id);
  listOf(record.terms).forEach((term, k) => {
    // What is no term of any proposal is told as a reference that names none.
    if (typeof term !== "string" || context.kindOf.get(term) !== "terms" || own.includes(term)) return;
    const cure =
      own.length === 0 ? "It has none." : `Its terms are ${own.map((id) => `"${id}"`).join(", ")}.`;
    report(`/terms/${k}`, `"${term}" is no term of the proposal "${proposal?.id}". ${cure}`, term);
  });
  const addressees = listOf(proposal?.addressees);
  if (typeof record.by !== "string" || context.kindOf.get(record.by) !== "actors") return;
  if (addressees.length === 0) return;
  // An addressee that is no actor may have been meant to be the one who answers.
  const answers = (id: unknown) =>
    id === record.by || id === record.onBehalfOf || context.kindOf.get(id as string) !== "actors";
  if (addressees.some(answers)) return;
  report(
    "/by",
    `"${record.by}" is none of those to whom "${proposal?.id}" is addressed. Add the addressee, or code a statement: what others think of a proposal is no response.`,
    record.by,
  );
}

function placeExists(place: RecordPlace, context: RuleContext): void {
  const coordinates = membersOf(place.record.place)?.coordinates;
  const [longitude, latitude] = listOf(coordinates);
  if (typeof longitude !== "number" || typeof latitude !== "number") return;
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return;
  const message = `${nameOf(place)}: there is no place at ${longitude}, ${latitude}. Longitude comes first.`;
  context.report("inconsistent-record", place, "/place/coordinates", message, coordinates);
}
