import { memoize } from "../../collections/memo.ts";
import type { Reading, Speaker } from "../reading.ts";
import type { Drafter } from "./drafter.ts";
import type { FoundAnswer } from "./found-answer.ts";
import type { Proposed } from "./proposed.ts";

/**
 * How the actor who answers is related to a proposal: as its addressee, as its proposer, or as a possible addressee
 * (`open`), if the addressee is unknown.
 */
export type AnswerPart = "addressee" | "open" | "proposer";

/** Returns the part in a proposal of the actor who answers. Undefined: the proposal is addressed to others. */
export function partOf(
  found: FoundAnswer,
  { draft, addressees, doubt }: Proposed,
  { actors }: Drafter,
): AnswerPart | undefined {
  if (found.speaker === undefined) return addressees.length === 1 ? "addressee" : undefined;
  const sideOf = (speaker: Speaker): readonly string[] =>
    [actors.speaker(speaker), actors.principal(speaker)?.actor].filter((each) => each !== undefined);
  const side = sideOf(found.speaker);
  const proposers = [...(draft.proposers ?? []), draft.onBehalfOf];
  if (side.some((each) => proposers.includes(each))) return "proposer";
  if (addressees.some((each) => sideOf(each).some((name) => side.includes(name)))) return "addressee";
  return (doubt || addressees.every(isNameless)) &&
    (found.hasObject || found.isBare || found.answer === "unanswered")
    ? "open"
    : undefined;
}

/**
 * Whether an actor can speak for any addressee, because the text gives an office without its state, as in
 * `the premier Danko`, or a body such as the Kremlin.
 */
export function canBeAny({ actors, reading }: Drafter, speaker: Speaker | undefined): boolean {
  if (speaker === undefined) return false;
  const principal = actors.principal(speaker);
  if (principal) return principal.actor === undefined;
  const [id] = speaker.candidates;
  return id !== undefined && bodiesOf(reading).has(id);
}

/** Returns the ids of the bodies that a text names. */
const bodiesOf = /* @__PURE__ */ memoize(
  ({ mentions }: Reading): ReadonlySet<string | undefined> =>
    new Set(mentions.flatMap(({ kind, candidates }) => (kind === "body" ? candidates.slice(0, 1) : []))),
);

/**
 * Whether the text has only a description of an actor, such as `both sides`, and neither a name nor an entry of the
 * gazetteer is known.
 */
export function isNameless({ candidates, name }: Speaker): boolean {
  return candidates.length === 0 && name === undefined;
}
