import { actsOf, type CodeMeaning } from "../../coding/acts-of.ts";
import { getOrAdd } from "../../collections/get-or-add.ts";
import { DemarcheError } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import { type FieldName, refuse } from "../shared/losses/refusal.ts";
import type { EventColumns } from "./columns.ts";
import { formatOf } from "./formats.ts";
import { objectIn } from "./object-in.ts";
import { repairedCode } from "./repair-code.ts";
import type { EventScheme } from "./schemes.ts";

/** The meaning of the code of a row, with the code itself. */
export interface RowMeaning extends CodeMeaning {
  /** The code. If the row lacks the zero at the beginning of the code, the zero is added. */
  readonly code: string;
}

/** Reads the codes of rows of event data. Each distinct code is looked up once. */
export class EventCodes {
  readonly #scheme: EventScheme;
  readonly #columns: EventColumns;
  readonly #column: string;
  readonly #field: FieldName;
  readonly #meanings = new Map<string, RowMeaning | DemarcheError>();

  constructor(scheme: EventScheme, columns: EventColumns) {
    this.#scheme = scheme;
    this.#columns = columns;
    this.#column = formatOf(scheme).code;
    this.#field = { field: "code", column: columns.formatName(String(columns.nameOf(this.#column))) };
  }

  /** Returns the code as the row gives it. Undefined if it is missing. */
  written(row: object): string | undefined {
    return this.#columns.text(row, this.#column);
  }

  /**
   * Returns the code of a row. If a spreadsheet dropped the zero at the beginning of a CAMEO code, the zero is added. A
   * POLECAT code consists of the type and the mode. Undefined if the code is missing. Throws a `Refusal` if a zero may
   * be missing but cannot be added with certainty.
   */
  code(row: object): string | undefined {
    const code = this.written(row);
    if (code === undefined) return undefined;
    if (this.#scheme === "polecat") {
      const mode = this.#columns.text(row, "Event Mode");
      return mode === undefined ? code : `${code} ${mode}`;
    }
    const root = this.#scheme === "gdelt" ? this.#columns.text(row, "EventRootCode") : undefined;
    const repaired = repairedCode(code, root, this.#columns.isNumber(row, this.#column));
    if (repaired === undefined) return code;
    if ("code" in repaired) return repaired.code;
    throw refuse(this.#field, `cannot be ${shown(code)}. ${repaired.fault}`, { value: code });
  }

  /** Returns the meaning of the code of a row. Throws a `Refusal` if the code is missing or not one of the scheme. */
  meaning(row: object): RowMeaning {
    const code = this.code(row);
    if (code === undefined) {
      const value =
        this.#columns.missingWord(row, this.#column) ?? objectIn(this.#columns, row, this.#column);
      const fault = value === undefined ? "is missing" : `cannot be ${shown(value)}`;
      throw refuse(this.#field, `${fault}. Give the code of the event.`, { value });
    }
    const scheme = this.#scheme === "polecat" ? "plover" : "cameo";
    const meaning = getOrAdd(this.#meanings, code, () => lookUp(scheme, code));
    if (meaning instanceof DemarcheError)
      throw refuse(this.#field, `cannot be ${shown(code)}. ${meaning.message}`, { value: code });
    return meaning;
  }
}

/** Returns the meaning of a code, or the error that says why the scheme does not have it. */
function lookUp(scheme: "cameo" | "plover", code: string): RowMeaning | DemarcheError {
  try {
    return { ...actsOf(scheme, code), code };
  } catch (error) {
    if (error instanceof DemarcheError) return error;
    throw error;
  }
}
