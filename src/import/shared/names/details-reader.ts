import { isObject } from "../../../collections/is-object.ts";

/**
 * A type that a field requires of its actors: the country of a place is a state, and a membership is held in an
 * organization.
 */
export type ExpectedType = "state" | "organization";

/** Returns the details that the mapping gives for a name. `expected` is the type that the field of the name requires. */
export type DetailsReader = (
  name: string,
  row: object,
  index: number,
  expected: ExpectedType | undefined,
) => unknown;

/**
 * Returns a reader of details that are the same for the names in all fields, with two exceptions: a country of a place
 * gets the type `state`, and an organization of a membership gets the type `organization` if the details have the type
 * `person`.
 */
export function constantDetails(details: unknown): DetailsReader {
  const ofState = isObject(details) && "type" in details ? { ...details, type: "state" } : details;
  const ofOrganization = withExpectedType(details, "organization");
  return (_name, _row, _index, expected) => {
    if (expected === undefined) return details;
    return expected === "state" ? ofState : ofOrganization;
  };
}

/**
 * Returns the details of an actor. If they have the type `person`, and the field of the actor requires another type,
 * the result has the required type.
 */
export function withExpectedType(details: unknown, expected: ExpectedType | undefined): unknown {
  const isPerson = isObject(details) && (details as { readonly type?: unknown }).type === "person";
  return expected !== undefined && isPerson ? { ...details, type: expected } : details;
}
