import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Actor, Membership, OtherName } from "../../src/model/actor.ts";
import type { Base } from "../../src/model/base.ts";
import type { Citation, CitedDifference } from "../../src/model/citation.ts";
import type { Dataset, DatasetMetadata } from "../../src/model/dataset.ts";
import type { Doubt } from "../../src/model/doubt.ts";
import type { Identifier } from "../../src/model/identifier.ts";
import type { Issue } from "../../src/model/issue.ts";
import type { Meeting, Participant } from "../../src/model/meeting.ts";
import type { Place } from "../../src/model/place.ts";
import type { Amount, EventCode, PoliticalEvent } from "../../src/model/political-event.ts";
import type { Proposal, ProposalResponse, Term, TermPosition } from "../../src/model/proposal.ts";
import type { SourceDocument } from "../../src/model/source-document.ts";
import type { Position, Statement } from "../../src/model/statement.ts";
import type * as shapes from "../../src/schema/schemas.ts";

/**
 * Makes the properties of all nested objects readonly, like those of the interfaces. A type such as
 * `"cameo" | (string & {})`, for which editors suggest some values, becomes `string`, because schemas cannot express
 * it.
 */
type DeepReadonly<T> = [string, T] extends [T, string]
  ? string
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Shape<S extends z.ZodType> = DeepReadonly<z.output<S>>;

test("each schema has exactly the fields of its interface, with the same optional ones", () => {
  expectTypeOf<Shape<typeof shapes.citedDifference>>().toEqualTypeOf<DeepReadonly<CitedDifference>>();
  expectTypeOf<Shape<typeof shapes.citation>>().toEqualTypeOf<DeepReadonly<Citation>>();
  expectTypeOf<Shape<typeof shapes.place>>().toEqualTypeOf<DeepReadonly<Place>>();
  expectTypeOf<Shape<typeof shapes.sourceDocument>>().toEqualTypeOf<DeepReadonly<SourceDocument>>();
  expectTypeOf<Shape<typeof shapes.otherName>>().toEqualTypeOf<DeepReadonly<OtherName>>();
  expectTypeOf<Shape<typeof shapes.membership>>().toEqualTypeOf<DeepReadonly<Membership>>();
  expectTypeOf<Shape<typeof shapes.identifier>>().toEqualTypeOf<DeepReadonly<Identifier>>();
  expectTypeOf<Shape<typeof shapes.actor>>().toEqualTypeOf<DeepReadonly<Actor>>();
  expectTypeOf<Shape<typeof shapes.issue>>().toEqualTypeOf<DeepReadonly<Issue>>();
  expectTypeOf<Shape<typeof shapes.position>>().toEqualTypeOf<DeepReadonly<Position>>();
  expectTypeOf<Shape<typeof shapes.statement>>().toEqualTypeOf<DeepReadonly<Statement>>();
  expectTypeOf<Shape<typeof shapes.termPosition>>().toEqualTypeOf<DeepReadonly<TermPosition>>();
  expectTypeOf<Shape<typeof shapes.term>>().toEqualTypeOf<DeepReadonly<Term>>();
  expectTypeOf<Shape<typeof shapes.proposalResponse>>().toEqualTypeOf<DeepReadonly<ProposalResponse>>();
  expectTypeOf<Shape<typeof shapes.proposal>>().toEqualTypeOf<DeepReadonly<Proposal>>();
  expectTypeOf<Shape<typeof shapes.participant>>().toEqualTypeOf<DeepReadonly<Participant>>();
  expectTypeOf<Shape<typeof shapes.meeting>>().toEqualTypeOf<DeepReadonly<Meeting>>();
  expectTypeOf<Shape<typeof shapes.base>>().toEqualTypeOf<DeepReadonly<Base>>();
  expectTypeOf<Shape<typeof shapes.doubt>>().toEqualTypeOf<DeepReadonly<Doubt>>();
  expectTypeOf<Shape<typeof shapes.eventCode>>().toEqualTypeOf<DeepReadonly<EventCode>>();
  expectTypeOf<Shape<typeof shapes.amount>>().toEqualTypeOf<DeepReadonly<Amount>>();
  expectTypeOf<Shape<typeof shapes.politicalEvent>>().toEqualTypeOf<DeepReadonly<PoliticalEvent>>();
  expectTypeOf<Shape<typeof shapes.datasetMetadata>>().toEqualTypeOf<DeepReadonly<DatasetMetadata>>();
  expectTypeOf<Shape<typeof shapes.dataset>>().toEqualTypeOf<DeepReadonly<Dataset>>();
});
