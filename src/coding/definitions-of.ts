import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { definitions } from "./definitions.ts";

/**
 * The names of the enumerations that the codebook defines. `demarche` exports the values of each enumeration under this
 * name.
 */
export const enumerationNames = [
  "actorTypes",
  "baseTypes",
  "baseStatuses",
  "identifierSchemes",
  "meetingFormats",
  "eventTypes",
  "amountBounds",
  "responseAnswers",
  "reportings",
  "statementActs",
  "stances",
  "meetingStatuses",
  "eventStatuses",
] as const;

/** One of {@link enumerationNames}. */
export type EnumerationName = (typeof enumerationNames)[number];

/** The definition of an enumeration and of its values. */
export interface Definitions {
  /** What the enumeration distinguishes. */
  readonly definition: string;
  /** What is coded with one of its values. */
  readonly includes: string;
  /** What is not coded with any of its values. */
  readonly excludes: string;
  /** The values with their definitions, in the order of the enumeration. */
  readonly values: readonly ValueDefinition[];
}

/** The definition of a value of an enumeration. */
export interface ValueDefinition {
  /** The value, as records have it. */
  readonly value: string;
  /** What the value means. */
  readonly definition: string;
  /** An invented sentence to which the value applies; null if the codebook has none. */
  readonly example: string | null;
}

/**
 * Returns the definition of an enumeration in the codebook, with the definitions of its values. Examples of
 * enumerations are the speech acts and the stances. Use them, for example, to explain the choices in a form for coders.
 * They are the same definitions that editors show and that {@link codingInstructions} contains.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for an unknown enumeration.
 *
 * @example
 * ```ts
 * import { definitionsOf } from "demarche/coding";
 *
 * definitionsOf("stances").values.find(({ value }) => value === "neutral")?.definition; // => "Speaks on the matter and takes neither side."
 * ```
 */
export function definitionsOf(enumeration: EnumerationName): Definitions {
  if (!enumerationNames.includes(enumeration)) {
    const message = `definitionsOf: there is no enumeration ${shown(enumeration)}. ${suggest(enumeration, enumerationNames)}`;
    throw problem("invalid-option", "", message, enumeration);
  }
  const { values, ...own } = definitions[enumeration] as (typeof definitions)[string];
  return Object.freeze({
    ...own,
    values: Object.freeze(
      Object.entries(values).map(([value, { definition, example }]) =>
        Object.freeze({ value, definition, example: example === "" ? null : example }),
      ),
    ),
  });
}
