import { shown } from "../../errors/suggest.ts";
import type { DnaStance } from "./options.ts";
import type { DnaStatement, DnaValue } from "./project.ts";

/** The stances of booleans, unless the option `scale` gives others. */
const stancesOfWords: Readonly<Record<string, DnaStance>> = { true: "support", false: "oppose" };
const stancesOfBits: Readonly<Record<string, DnaStance>> = { "1": "support", "0": "oppose" };

/** The greatest number of values that a message names. */
const mostValues = 12;

/** Returns whether a scale names an integer other than 0 and 1, such as -2. */
export function hasIntegers(scale: Readonly<Record<string, DnaStance>> | undefined): boolean {
  return Object.keys(scale ?? {}).some(isFurtherInteger);
}

function isBit(text: string): boolean {
  return text === "0" || text === "1";
}

function isFurtherInteger(text: string): boolean {
  return /^[-+]?\d+$/.test(text) && !isBit(text);
}

/**
 * Returns a boolean in small letters, because R and spreadsheets write `TRUE`. Any other text is returned unchanged.
 */
function inSmallLetters(text: string): string {
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : text;
}

/**
 * Finds the stance that a value of a qualifier means. The option `scale` gives some stances, and all other values have
 * defaults.
 */
export class DnaScale {
  readonly #given: Readonly<Record<string, DnaStance>>;
  readonly #statements: readonly DnaStatement[];
  /**
   * Whether the option names an integer other than 0 and 1, such as -2. In this case, the qualifier is a scale of
   * integers, where 0 and 1 do not mean false and true. For example, 0 is the middle of a scale from -2 to 2.
   */
  readonly #isOfIntegers: boolean;
  /** For each qualifier of a type, the values that are not on the scale. */
  readonly #unknown = new Map<string, readonly string[]>();
  /** For each qualifier of a type, whether it has an integer other than 0 and 1. */
  readonly #furtherIntegers = new Map<string, boolean>();

  constructor(given: Readonly<Record<string, DnaStance>> | undefined, statements: readonly DnaStatement[]) {
    this.#given = Object.fromEntries(
      Object.entries(given ?? {}).map(([key, stance]) => [inSmallLetters(key), stance]),
    );
    this.#statements = statements;
    this.#isOfIntegers = hasIntegers(given);
  }

  /**
   * Returns the stance that a value of the qualifier `column` means. Undefined if the value is not on the scale. 0 and 1
   * have defaults only if no statement of the type has another integer in this column, because 0 can otherwise be the
   * middle of the scale.
   */
  stanceOf(
    { value, type }: Pick<DnaValue, "value" | "type">,
    column: string,
    statementType: string | undefined,
  ): DnaStance | undefined {
    const text = String(value);
    if (isBit(text) && !Object.hasOwn(this.#given, text) && this.#hasFurtherIntegers(column, statementType))
      return undefined;
    const tables = [this.#given, this.#defaultsOf(type)];
    const keys = this.#keysOf(value);
    for (const table of tables) for (const key of keys) if (Object.hasOwn(table, key)) return table[key];
    return undefined;
  }

  /** Returns a message that a value is not on the scale. It lists the values that the option `scale` has to add. */
  describeUnknown({ value, type }: DnaValue, column: string, statementType: string | undefined): string {
    const missing = this.#valuesNotOnScale(column, statementType);
    const isListed = new Set(missing);
    const known = [...new Set([...Object.keys(this.#defaultsOf(type)), ...Object.keys(this.#given)])].filter(
      (each) => !isListed.has(each),
    );
    const list = missing.slice(0, mostValues).map((each) => `${shown(each)}: "…"`);
    const added = `{ scale: { ${list.join(", ")}${missing.length > mostValues ? ", …" : ""} } }`;
    const cure =
      known.length === 0
        ? `Declare the scale of integers: ${added}.`
        : `Its values are ${known.map(shown).join(", ")}. Say what the other values mean: ${added}.`;
    const bits = type === "integer" ? [] : missing.filter(isBit);
    return `${shown(value)} is not on the scale of the qualifier. ${cure}${reasonOfBits(bits)}`;
  }

  #defaultsOf(type: DnaValue["type"]): Readonly<Record<string, DnaStance>> {
    if (type === "integer") return {};
    return this.#isOfIntegers ? stancesOfWords : { ...stancesOfBits, ...stancesOfWords };
  }

  /**
   * Returns the keys with which a value is looked up in the scale. Unless the scale has integers, a boolean is also
   * looked up as 1 or 0.
   */
  #keysOf(value: DnaValue["value"]): readonly string[] {
    const text = String(value);
    if (typeof value === "boolean") return this.#isOfIntegers ? [text] : [text, String(Number(value))];
    return [inSmallLetters(text)];
  }

  /** Returns whether a statement of a type has an integer other than 0 and 1 as the value of a qualifier. */
  #hasFurtherIntegers(column: string, statementType: string | undefined): boolean {
    const key = JSON.stringify([column, statementType]);
    let known = this.#furtherIntegers.get(key);
    if (known === undefined) {
      known = this.#statements.some(({ type, values }) => {
        const value = type === statementType ? values.get(column) : undefined;
        return value !== undefined && isFurtherInteger(String(value.value));
      });
      this.#furtherIntegers.set(key, known);
    }
    return known;
  }

  /**
   * Returns the values of a qualifier that are not on the scale, first the numbers in ascending order, then the others.
   */
  #valuesNotOnScale(column: string, statementType: string | undefined): readonly string[] {
    const key = JSON.stringify([column, statementType]);
    const known = this.#unknown.get(key);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const { type, values } of this.#statements) {
      const value = type === statementType ? values.get(column) : undefined;
      if (value === undefined) continue;
      if (this.stanceOf(value, column, statementType) === undefined) found.add(String(value.value));
    }
    const numbers = [...found].filter((each) => !Number.isNaN(Number(each)));
    const words = [...found].filter((each) => Number.isNaN(Number(each)));
    const list = [...numbers.sort((a, b) => Number(a) - Number(b)), ...words.sort()];
    this.#unknown.set(key, list);
    return list;
  }
}

/** Returns a blank and a sentence that explains why a message lists 0 or 1. Empty if the message lists neither. */
function reasonOfBits(bits: readonly string[]): string {
  if (bits.length === 0) return "";
  const [are, they] = bits.length === 1 ? ["is", "it has no default"] : ["are", "they have no defaults"];
  return ` ${bits.join(" and ")} ${are} listed because beside another integer ${they}.`;
}
