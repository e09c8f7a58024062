import type { DraftKind, Drafts } from "../draft.ts";
import { baseShape } from "./base-shape.ts";
import { commonShapes } from "./common-shapes.ts";
import { eventShape } from "./event-shape.ts";
import type { FieldsOf, ObjectShape } from "./field-shape.ts";
import { meetingShape } from "./meeting-shape.ts";
import { newActorShape } from "./new-actor-shape.ts";
import { newIssueShape } from "./new-issue-shape.ts";
import { proposalShape } from "./proposal-shape.ts";
import { statementShape } from "./statement-shape.ts";

/** The shapes of drafts: the fields of each kind of draft and their types. */
export interface DraftShapes {
  /** The shape of the drafts of a text. */
  readonly drafts: ObjectShape;
  /** The shape of the drafts of each kind. */
  readonly kinds: Readonly<Record<DraftKind, ObjectShape>>;
  /** The shape of new actors. */
  readonly newActor: ObjectShape;
  /** The shape of new issues. */
  readonly newIssue: ObjectShape;
}

let made: DraftShapes | undefined;

/** Returns the shapes of drafts. They are made at the first call, so that bundles without drafts leave them out. */
export function draftShapes(): DraftShapes {
  made ??= makeShapes();
  return made;
}

function makeShapes(): DraftShapes {
  const shapes = commonShapes();
  const { optional, required } = shapes;
  const kinds: Readonly<Record<DraftKind, ObjectShape>> = {
    statements: statementShape(shapes),
    proposals: proposalShape(shapes),
    meetings: meetingShape(shapes),
    bases: baseShape(shapes),
    events: eventShape(shapes),
  };
  const newActor = newActorShape(shapes);
  const newIssue = newIssueShape(shapes);
  const drafts: ObjectShape = {
    name: "Drafts",
    fields: {
      newActors: { is: "list", items: { is: "object", shape: newActor }, ...optional },
      newIssues: { is: "list", items: { is: "object", shape: newIssue }, ...optional },
      drafts: {
        is: "list",
        items: { is: "union", shapes: Object.values(kinds) },
        ...required,
      },
    } satisfies FieldsOf<Drafts>,
  };
  return { drafts, kinds, newActor, newIssue };
}
