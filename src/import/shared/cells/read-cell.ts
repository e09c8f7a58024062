import { memoize } from "../../../collections/memo.ts";
import { shown } from "../../../errors/suggest.ts";
import { isVisible, trimmed } from "../../../text/invisible.ts";
import { type FieldName, refuse } from "../losses/refusal.ts";
import { actHint } from "./act-hint.ts";

/** Returns whether a cell is empty: undefined, `null`, `NaN`, or a text without a visible character. */
export function isAbsent(value: unknown): value is undefined | null {
  if (value === undefined || value === null) return true;
  return typeof value === "string" ? !isVisible(value) : Number.isNaN(value);
}

/** Returns a cell as a text without white space and invisible characters at its ends. */
export function toText(value: unknown, at: FieldName): string {
  if (typeof value === "string") return trimmed(value);
  if (Number.isFinite(value) || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) throw refuse(at, severalValues, { value });
  throw refuse(
    at,
    `has to be a text or a number, not ${shown(value)}. Write a function that returns a text.`,
    {
      value,
    },
  );
}

const severalValues =
  "has several values, and the field takes one. Leave split out, or write the list that the field is part of as a function of the row, such as positions: (row) => [{ on: …, stance: … }].";

/** Returns a cell as a number. */
export function toNumber(value: unknown, at: FieldName): number {
  const text = typeof value === "string" ? trimmed(value) : value;
  const number = typeof text === "string" || typeof text === "bigint" ? Number(text) : text;
  if (Number.isFinite(number)) return number as number;
  throw refuse(at, `has to be a number, not ${shown(value)}.`, { value });
}

/**
 * Returns a cell as one of the values of an enumeration. Case and white space at the ends are ignored. If the cell is
 * not one of these values, `count` is called with it.
 */
export function toOneOf(
  value: unknown,
  known: ReadonlySet<string>,
  at: FieldName,
  count: (value: string) => void,
): string {
  if (known.has(value as string)) return value as string;
  if (Array.isArray(value)) throw refuse(at, severalValues, { value });
  const plain = typeof value === "string" ? trimmed(value).toLowerCase() : "";
  if (known.has(plain)) return plain;
  const text = typeof value === "object" ? shown(value) : String(value);
  count(text);
  const cure = known.has("assert") ? actCure(text) : cureOf(known);
  throw refuse(at, `cannot be ${shown(value)}. ${cure}`, { value });
}

/** The greatest number of words for which `actCures` has an entry. */
const mostWords = 1000;

/**
 * The key is a word that is not an act, and the value says how to correct it. The values are kept, because a million
 * messages can be about the same word.
 */
const actCures = /* @__PURE__ */ new Map<string, string>();

/**
 * Returns how to correct a word that is not an act: with the act that the codebook has for the word, or with the option
 * `values`, which can translate the word.
 */
function actCure(word: string): string {
  const known = actCures.get(word);
  if (known !== undefined) return known;
  const cure = `${actHint(word)} Write the act, or give values: column(name, { values: { ${shown(word)}: "…" } }).`;
  if (actCures.size >= mostWords) actCures.clear();
  actCures.set(word, cure);
  return cure;
}

/**
 * Returns the sentence that lists the values of an enumeration. The sentence is made once for each enumeration, because
 * a million messages can contain it.
 */
const cureOf = /* @__PURE__ */ memoize((known: ReadonlySet<string>): string => {
  const values = [...known].map((item) => `"${item}"`).join(", ");
  return `Use one of ${values}, or give values: column(name, { values }).`;
});
