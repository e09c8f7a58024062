import type { TextSpan } from "../../coding/locating/text-span.ts";
import { shown } from "../../errors/suggest.ts";
import { type StatementAct, statementActs } from "../../model/speech-act.ts";
import { actHint } from "../shared/cells/act-hint.ts";
import { rowName } from "../shared/losses/row-name.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import type { DocumentTarget } from "./add-documents.ts";
import { citationOf } from "./citation.ts";
import type { DnaActor, DnaStance, DnaValues, FromDnaOptions } from "./options.ts";
import type { DnaProject, DnaStatement, DnaValue } from "./project.ts";
import { customaryNames, type DnaRole, describeMissingSpeaker, dnaRoles, nameOfVariable } from "./roles.ts";
import type { DnaScale } from "./scale.ts";

/** The words with which the summary of a statement begins, for each stance. */
const stanceWords: Readonly<Record<DnaStance, string>> = {
  support: "Supports",
  neutral: "Is neutral on",
  oppose: "Opposes",
  unclear: "Is unclear on",
};

/** A statement as a row for `importRows`. */
export interface DnaRow {
  readonly statement: DnaStatement;
  readonly document: string;
  readonly date: string | undefined;
  readonly speaker: string;
  readonly principal: string | undefined;
  readonly act: StatementAct;
  readonly concept: (DnaValue & { readonly value: string }) | undefined;
  readonly stance: DnaStance | undefined;
  readonly summary: string | undefined;
  readonly attributes: DnaValues;
  readonly citation: { readonly start?: number; readonly end?: number };
  /** The person and the organization that the statement names. */
  readonly named: readonly { readonly type: DnaActor["type"]; readonly value: DnaValue }[];
  /** Rows of the source whose values are in the statement. */
  readonly used: DnaStatement["rows"];
}

/** The data that is needed to read any statement of the project. */
export interface DnaContext {
  readonly documents: ReadonlyMap<string, DocumentTarget>;
  /** Converts a position in a document to code points. `key` is the key of the document. */
  readonly positions: (key: string, position: number) => number | undefined;
  /** Returns the spans where a document contains the given words. `key` is the key of the document. */
  readonly findWords: (key: string, words: string) => readonly TextSpan[];
  /** Names of the variables of each statement type. */
  readonly variables: DnaProject["variables"];
  readonly scale: DnaScale;
  readonly options: FromDnaOptions;
  readonly ledger: SourceLedger;
}

/** A value of a statement with the name of its variable. */
type NamedValue = readonly [variable: string, value: DnaValue];

/** Returns a statement as a row for `importRows`. Undefined if the statement is skipped or refused. */
export function toRow(statement: DnaStatement, context: DnaContext): DnaRow | undefined {
  const { documents, options, ledger } = context;
  const { source, values, type } = statement;
  const document = documents.get(statement.document);
  if (document === undefined) {
    const message = `its document ${statement.document} was refused. Correct the document.`;
    ledger.refuse(source, { message });
    return undefined;
  }
  if (type !== undefined && options.types?.[type] === null) {
    ledger.skip(source, `statement type ${shown(type)}, which the option types leaves out`);
    return undefined;
  }
  const refused = refusedValue(statement, context);
  if (refused !== undefined) {
    const { variable, row } = refused;
    const message = `its value of ${shown(variable)} was refused: ${row.table} ${rowName(row.row)}. Correct that row.`;
    ledger.refuse(source, { message });
    return undefined;
  }
  const person = valueOfRole("person", statement, options);
  const organization = valueOfRole("organization", statement, options);
  const speaker = person ?? organization;
  if (speaker === undefined) {
    leaveOutWithoutSpeaker(statement, context);
    return undefined;
  }
  const concept = valueOfRole("concept", statement, options);
  const qualifier = valueOfRole("qualifier", statement, options);
  const stance = stanceOf(statement, concept, qualifier, context);
  if (stance === null) return undefined;
  const act = actOf(statement, options);
  if (!statementActs.includes(act)) {
    const message = `the option act returns ${shown(act)}. ${actHint(String(act))}`;
    ledger.refuse(source, { value: act, message });
    return undefined;
  }
  const principal =
    person === undefined || organization?.[1].value === person[1].value ? undefined : organization;
  const isCoded = typeof qualifier?.[1].value === "boolean" && stance !== undefined;
  return {
    statement,
    document: document.id,
    date: statement.isUndated ? undefined : document.date,
    speaker: String(speaker[1].value),
    principal: principal === undefined ? undefined : String(principal[1].value),
    act,
    concept: concept === undefined ? undefined : { ...concept[1], value: String(concept[1].value) },
    stance,
    summary:
      concept === undefined
        ? undefined
        : `${stance === undefined ? "About" : stanceWords[stance]}: ${concept[1].value}`,
    attributes: attributesOf(statement, [person, organization, concept], isCoded ? qualifier : undefined),
    citation: citationOf(statement, document, context),
    named: [
      ...(person === undefined ? [] : [{ type: "person" as const, value: person[1] }]),
      ...(organization === undefined ? [] : [{ type: "organization" as const, value: organization[1] }]),
    ],
    used: [...values.values()].flatMap((value) => value.rows),
  };
}

/**
 * Returns the value that a statement has for a role, such as `person`, with the name of its variable. Undefined if the
 * statement has no such value.
 */
function valueOfRole(
  role: DnaRole,
  { type, values }: DnaStatement,
  options: FromDnaOptions,
): NamedValue | undefined {
  const own = type === undefined ? undefined : options.types?.[type];
  const given = (own ?? options.variables)?.[role];
  if (given === null) return undefined;
  const names = given === undefined ? customaryNames[role] : [given];
  for (const name of names) {
    for (const [variable, value] of values)
      if (variable === name || (given === undefined && variable.toLowerCase() === name))
        return [variable, value];
  }
  return undefined;
}

/** Refuses or skips a statement that has neither a person nor an organization. */
function leaveOutWithoutSpeaker({ source, type }: DnaStatement, context: DnaContext): void {
  const { ledger } = context;
  const names = (["person", "organization"] as const).flatMap(
    (role) => nameOfVariable(role, type, context) ?? [],
  );
  const [column] = names;
  if (column !== undefined) {
    const message = `has no value of ${names.map(shown).join(" and of ")}, so nobody made the statement. Give one.`;
    ledger.refuse(source, { column, message });
  } else if (type === undefined) {
    const message =
      'has no column with a person or an organization. Name the column: { variables: { person: "…" } }.';
    ledger.refuse(source, { message });
  } else ledger.skip(source, describeMissingSpeaker(type, context));
}

/** Returns the act that the option `act` gives to a statement. */
function actOf({ type, values }: DnaStatement, { act = "assert" }: FromDnaOptions): StatementAct {
  if (typeof act !== "function") return act;
  return act(Object.fromEntries([...values].map(([name, { value }]) => [name, value])), type);
}

/**
 * Returns the attributes of a statement: its number, its type, its coder, the values of variables that have no role
 * (such as `person`), and the attributes of all values. `used` are the values with a role. `coded` is the qualifier if
 * the stance already expresses its value, so that it does not become an attribute.
 */
function attributesOf(
  { number, type, coder, values }: DnaStatement,
  used: readonly (NamedValue | undefined)[],
  coded: NamedValue | undefined,
): DnaValues {
  const roles = new Set(used.flatMap((found) => (found === undefined ? [] : [found[0]])));
  const attributes: Record<string, string | number | boolean> = {
    "dna.statement": Number.isSafeInteger(Number(number)) ? Number(number) : number,
    ...(type === undefined ? {} : { "dna.type": type }),
    ...(coder === undefined ? {} : { "dna.coder": coder }),
  };
  for (const [name, { value, entity }] of values) {
    if (roles.has(name) || name === "__proto__") continue;
    if (name !== coded?.[0]) attributes[name] = value;
    for (const [own, text] of Object.entries(entity?.attributes ?? {})) attributes[`${name}.${own}`] ??= text;
    if (entity?.parent !== undefined) attributes[`${name}.ChildOf`] ??= entity.parent;
  }
  return attributes;
}

/**
 * Returns the first refused value of the variables for the person, the organization, the concept and the qualifier. A
 * statement with such a value is refused, because without the value it would have a wrong speaker or no stance.
 */
function refusedValue(
  { type, refusedValues }: DnaStatement,
  context: DnaContext,
): DnaStatement["refusedValues"][number] | undefined {
  if (refusedValues.length === 0) return undefined;
  const names = new Set(dnaRoles.map((role) => nameOfVariable(role, type, context)));
  return refusedValues.find(({ variable }) => names.has(variable));
}

/** Returns the stance of a statement, undefined if it has none, or null if its qualifier is not on the scale. */
function stanceOf(
  { source, type }: DnaStatement,
  concept: NamedValue | undefined,
  qualifier: NamedValue | undefined,
  { scale, ledger }: DnaContext,
): DnaStance | undefined | null {
  if (concept === undefined || qualifier === undefined) return undefined;
  const [column, value] = qualifier;
  const stance = scale.stanceOf(value, column, type);
  if (stance !== undefined) return stance;
  ledger.addUnknown(source, column, String(value.value));
  ledger.refuse(source, { column, value: value.value, message: scale.describeUnknown(value, column, type) });
  return null;
}
