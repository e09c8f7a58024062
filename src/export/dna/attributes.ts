import { attributeOf } from "../../dataset/attribute-of.ts";
import type { Statement } from "../../model/statement.ts";
import { Entities } from "./entities.ts";
import type { DnaLossCounter } from "./losses.ts";
import { shortLength, type TableWriter } from "./tables.ts";

type DataType = "boolean" | "integer" | "short text" | "long text";

/**
 * The variables that the statement type has for every dataset. Attributes of statements become additional variables.
 */
export const ownVariables = ["person", "organization", "concept", "agreement"] as const;

/** Writes the attributes of statements. Each attribute becomes a variable of the statement type in DNA. */
export class AttributeVariables {
  readonly #writer: TableWriter;
  readonly #variables: readonly {
    readonly name: string;
    readonly type: DataType;
    readonly number: number;
    readonly entities: Entities | undefined;
  }[];

  constructor(statements: readonly Statement[], type: number, writer: TableWriter, counter: DnaLossCounter) {
    this.#writer = writer;
    const values = new Map<string, (string | number | boolean | undefined)[]>();
    for (const { id, attributes = {} } of statements)
      for (const name of Object.keys(attributes)) {
        const problem = problemOfName(name);
        if (problem !== undefined) counter.drop("statements", id, problem, `attributes.${name}`);
        else if (!values.has(name))
          values.set(
            name,
            statements.map((each) => attributeOf(each, name)),
          );
      }
    this.#variables = [...values].map(([name, all]) => {
      const data = typeOf(all);
      const number = writer.add("VARIABLES", { Variable: name, DataType: data, StatementTypeId: type });
      const entities = data === "short text" ? new Entities(number, writer, counter) : undefined;
      for (const [i, value] of all.entries())
        if (data.endsWith("text") && value !== undefined && typeof value !== "string")
          counter.drop(
            "statements",
            (statements[i] as Statement).id,
            "the number or the boolean is a text in DNA",
            `attributes.${name}`,
          );
      return { name, type: data, number, entities };
    });
  }

  /** Writes the attributes of `statement`. In DNA, the statement has the given number. */
  write(statement: Statement, number: number): void {
    for (const { name, type, number: variable, entities } of this.#variables) {
      const value = attributeOf(statement, name);
      const row = { StatementId: number, VariableId: variable };
      if (type === "boolean" || type === "integer")
        this.#writer.add(type === "boolean" ? "DATABOOLEAN" : "DATAINTEGER", {
          ...row,
          Value: Number(value),
        });
      else if (entities === undefined)
        this.#writer.add("DATALONGTEXT", { ...row, Value: String(value ?? "") });
      else this.#writer.add("DATASHORTTEXT", { ...row, Entity: entities.ofText(String(value ?? "")) });
    }
  }
}

function problemOfName(name: string): string | undefined {
  if (name.startsWith("dna."))
    return "it comes from an earlier project of DNA, which numbers statements itself";
  if ((ownVariables as readonly string[]).includes(name)) return "a variable of DNA has this name";
  return name.length > shortLength ? "longer than 190 characters" : undefined;
}

/**
 * Returns the type of a variable. In DNA, a boolean or integer variable has a value for every statement. So an
 * attribute gets one of these types only if every statement has the attribute.
 */
function typeOf(values: readonly (string | number | boolean | undefined)[]): DataType {
  if (values.every((value) => typeof value === "boolean")) return "boolean";
  if (values.every((value) => Number.isSafeInteger(value))) return "integer";
  const isShort = values.every((value) => String(value ?? "").length <= shortLength);
  return isShort ? "short text" : "long text";
}
