import type { Texts } from "../coding/text.ts";
import { isObject } from "../collections/is-object.ts";
import { checkIsDataset, registryOf } from "../dataset/registry.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { type Stance, stances } from "../model/stance.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { text } from "../options/text.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { AttributeVariables, ownVariables } from "./dna/attributes.ts";
import { writeDocuments } from "./dna/documents.ts";
import { Entities } from "./dna/entities.ts";
import { DnaLossCounter, type DnaRowsLosses } from "./dna/losses.ts";
import { rolesOf, Sources } from "./dna/sources.ts";
import { dnaStatements } from "./dna/statements.ts";
import { type DnaRow, type DnaTable, TableWriter } from "./dna/tables.ts";

/** Options of {@link toDnaRows}. */
export interface ToDnaRowsOptions {
  /** The texts of the documents. The key is the id of a document. Documents without a text are left out. */
  readonly texts: Texts;
  /**
   * An object that maps stances to integers, which become the values of the variable `agreement`. Default: `agreement`
   * is a boolean, true for `support` and false for `oppose`. Positions with a stance that has no value are left out.
   */
  readonly scale?: Readonly<Partial<Record<Stance, number>>> | undefined;
  /** Label of the statement type in DNA. Default: `"Statement"`. */
  readonly type?: string | undefined;
  /** Number of the coder of the documents and statements. Default: 1, the administrator of a new project. */
  readonly coder?: number | undefined;
  /**
   * The number of the first row of each table. It has to be greater than all numbers of rows that are already in the
   * project. Default: 1001.
   */
  readonly firstId?: number | undefined;
}

/** The result of {@link toDnaRows}. */
export interface DnaRows {
  /** The rows of each table, in an order in which they can be inserted. */
  readonly tables: Readonly<Record<DnaTable, readonly DnaRow[]>>;
  /** The parts of the dataset that are not in the rows. */
  readonly losses: DnaRowsLosses;
}

const textsRule: OptionRule = {
  check(value, option) {
    if (isObject(value)) return;
    option.refuse(`${option.name} has to be an object with the text of each document, not ${shown(value)}.`);
  },
};
const scaleRule: OptionRule = {
  check(value, option) {
    const isTable = typeof value === "object" && value !== null && Object.keys(value).length > 0;
    const entries: readonly (readonly [string, unknown])[] = isTable ? Object.entries(value) : [["", value]];
    const isStance = (stance: string) => (stances as readonly string[]).includes(stance);
    const wrong = entries.find(([stance, number]) => !isStance(stance) || !Number.isSafeInteger(number));
    if (wrong === undefined) return;
    const [stance, number] = wrong;
    const isNamed = stance !== "" && !isStance(stance);
    option.refuse(
      `${option.name} has to give stances an integer, ${isNamed ? `and ${shown(stance)} is no stance` : `not ${shown(number)}`}. Write { support: 1, neutral: 0, oppose: -1 }.`,
    );
  },
};
const rules = {
  texts: textsRule,
  scale: scaleRule,
  type: text,
  coder: /* @__PURE__ */ wholeNumber({ atLeast: 1 }),
  firstId: /* @__PURE__ */ wholeNumber({ atLeast: 1 }),
};

/** The values of stances if `agreement` is a boolean. In DNA, 1 is true and 0 is false. */
const booleanScale = { support: 1, oppose: 0 } as const;

/**
 * Returns the documents and statements of a dataset as rows of the tables of a DNA 3 project, which any client of SQLite
 * can insert into a project that DNA has created. {@link import!fromDna} is the inverse.
 *
 * - The statements are of one type with the variables `person`, `organization`, `concept` and `agreement`. If the
 *   speaker is a person, `person` is the speaker, and `organization` is the principal. Otherwise, `organization` is the
 *   speaker. Attributes of statements are further variables, and attributes of actors and issues are attributes of
 *   entities.
 * - A statement of DNA has one speaker, one concept and one agreement. So a joint statement of two actors with three
 *   positions becomes six statements of DNA.
 * - Documents that have no text or no day are left out, and so are statements that no remaining document attests. A
 *   statement of DNA is a passage in the text of one document and has the date of this document. If several passages
 *   attest a statement, the first in a document that is not left out is used. If the citation has no passage, because
 *   it cites the whole document or a row, the statement is the whole text.
 * - `losses` counts what is not written. This includes statements without a position, stances that are not on the
 *   scale, other records, and fields that DNA does not have, such as speech acts, addressees and conditions.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and with code `text-mismatch` if a text is not the text
 * that was coded, because positions would be wrong in it.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toDnaRows } from "demarche/export";
 *
 * const { tables, losses } = toDnaRows(dataset, { texts: {} });
 * tables.VARIABLES.map(({ ID, Variable, DataType }) => `${ID} ${Variable}: ${DataType}`);
 * // => ["1001 person: short text", "1002 organization: short text", "1003 concept: short text", "1004 agreement: boolean"]
 * losses.statements.leftOut === losses.statements.read; // => true
 * ```
 */
export function toDnaRows<I extends Ids>(dataset: Dataset<I>, options: ToDnaRowsOptions): DnaRows {
  const given = dataset as unknown as Dataset;
  checkIsDataset(given, "The first argument of toDnaRows");
  checkOptions("toDnaRows", options, rules);
  const { texts, scale, type: label = "Statement", coder = 1, firstId = 1001 } = options;
  const { byId } = registryOf(given);
  const writer = new TableWriter(firstId);
  const counter = new DnaLossCounter();
  const documents = writeDocuments(given, { texts, coder }, writer, counter);
  const context = { documents, scale: scale ?? booleanScale, counter };
  const all = given.statements.flatMap(({ id }) => dnaStatements(byId.get(id) as never, context));
  const type = writer.add("STATEMENTTYPES", { Label: label, Red: 239, Green: 208, Blue: 51 });
  const qualifierType = scale === undefined ? "boolean" : "integer";
  const [person, organization, concept, agreement] = ownVariables.map((name) =>
    writer.add("VARIABLES", {
      Variable: name,
      DataType: name === "agreement" ? qualifierType : "short text",
      StatementTypeId: type,
    }),
  ) as [number, number, number, number];
  const [persons, organizations, concepts] = [person, organization, concept].map(
    (variable) => new Entities(variable, writer, counter),
  ) as [Entities, Entities, Entities];
  const written = [...new Set(all.map(({ statement }) => statement))];
  const attributes = new AttributeVariables(written, type, writer, counter);
  const sources = new Sources(given);
  for (const each of all) {
    const { statement, document, start, end, on, value } = each;
    const StatementId = writer.add("STATEMENTS", {
      StatementTypeId: type,
      DocumentId: document.number,
      Start: start,
      Stop: end,
      Coder: coder,
    });
    const { personal, collective } = rolesOf(each, sources, counter);
    const entities = [
      [person, personal === undefined ? persons.ofText("") : persons.of(personal)],
      [organization, collective === undefined ? organizations.ofText("") : organizations.of(collective)],
      [concept, concepts.of(sources.of(on))],
    ] as const;
    for (const [VariableId, Entity] of entities)
      writer.add("DATASHORTTEXT", { StatementId, VariableId, Entity });
    const table = scale === undefined ? "DATABOOLEAN" : "DATAINTEGER";
    writer.add(table, { StatementId, VariableId: agreement, Value: value });
    attributes.write(statement, StatementId);
  }
  for (const each of [persons, organizations, concepts]) each.writeAttributes();
  sources.countLosses(counter);
  return Object.freeze({
    tables: Object.freeze(writer.tables),
    losses: counter.losses(given.statements.length, written.length),
  });
}
