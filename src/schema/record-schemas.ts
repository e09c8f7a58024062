import type { z } from "zod";
import type { Records } from "../model/dataset.ts";
import type { Kind } from "../model/ids.ts";
import * as shapes from "./schemas.ts";

/** The zod schema of the shape of each kind of record. */
export const recordSchemas: { readonly [K in Kind]: z.ZodType<Records[K]> } = {
  documents: shapes.sourceDocument,
  actors: shapes.actor,
  issues: shapes.issue,
  statements: shapes.statement,
  proposals: shapes.proposal,
  meetings: shapes.meeting,
  bases: shapes.base,
  events: shapes.politicalEvent,
};
