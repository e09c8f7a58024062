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
 * Returns a reader of details that are the same for the names in all fields. A country of a place is a state even so, and
 * an organization with members is not a person.
 */
export function constantDetails(details: unknown): DetailsReader {
  const ofState = isObject(details) && "type" in details ? { ...details, type: "state" } : details;
  const ofOrganization = withExpectedType(details, "organization");
  return (_name, _row, _index, expected) => {
    if (expected === undefined) return details;
    return expected === "state" ? ofState : ofOrganization;
  };
}

/** Returns the details of an actor with the type that its field requires if they make the actor a person. */
export function withExpectedType(details: unknown, expected: ExpectedType | undefined): unknown {
  const isPerson = isObject(details) && (details as { readonly type?: unknown }).type === "person";
  return expected !== undefined && isPerson ? { ...details, type: expected } : details;
}
