import { getOrAdd } from "../../collections/get-or-add.ts";
import type { FromDnaOptions } from "./options.ts";
import type { DnaProject, DnaStatement, DnaValue } from "./project.ts";
import { type DnaRole, nameOfVariable } from "./roles.ts";
import { hasIntegers } from "./scale.ts";

/**
 * Returns the statements of a statement export, after converting their values to the types of the project. The export
 * does not say the types of variables. A column is read as boolean if all its values are 0 and 1 or `true` and `false`,
 * and as integer if all its values are whole numbers. Persons, organizations and concepts are texts.
 */
export function withColumnTypes(
  { statements, variables }: Pick<DnaProject, "statements" | "variables">,
  options: Pick<FromDnaOptions, "variables" | "types" | "scale">,
): readonly DnaStatement[] {
  const nameOf = (role: DnaRole) => nameOfVariable(role, undefined, { variables, options });
  const texts = new Set([nameOf("person"), nameOf("organization"), nameOf("concept")]);
  const qualifier = nameOf("qualifier");
  const readers = new Map<string, (value: DnaValue) => DnaValue>();
  for (const [name, values] of valuesByColumn(statements)) {
    if (texts.has(name)) continue;
    // On a scale such as -2 to 2, the values 0 and 1 are integers, even if the rows have no other values.
    const isScale = name === qualifier && hasIntegers(options.scale);
    if (!isScale && [...values].every(isBoolean)) readers.set(name, toBoolean);
    else if ([...values].every(isInteger)) readers.set(name, toNumber);
  }
  return statements.map((statement) => ({
    ...statement,
    values: new Map(
      [...statement.values].map(([name, value]) => [name, readers.get(name)?.(value) ?? value]),
    ),
  }));
}

function valuesByColumn(statements: readonly DnaStatement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const columns = new Map<string, Set<string>>();
  for (const { values } of statements) {
    for (const [name, { value }] of values) {
      getOrAdd(columns, name, () => new Set()).add(String(value));
    }
  }
  return columns;
}

function isBoolean(text: string): boolean {
  return /^(?:0|1|true|false)$/i.test(text);
}

/** Returns whether a text is an integer as programs write it. For example, `007` is a text. */
function isInteger(text: string): boolean {
  return /^(?:0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text));
}

function toBoolean(value: DnaValue): DnaValue {
  return { ...value, value: /^(?:1|true)$/i.test(String(value.value)), type: "boolean" };
}

function toNumber(value: DnaValue): DnaValue {
  return { ...value, value: Number(value.value), type: "integer" };
}
