import { fingerprint } from "../coding/fingerprint.ts";
import { idMaker } from "../coding/make-id.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import { registryOf } from "../dataset/registry.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Stance, type StatementAct, stances, statementActs } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { checkDnaVariables, dnaTypes, dnaVariables } from "./check-dna-variables.ts";
import type { DnaDocument, DnaEntity, DnaProject, DnaStatement, DnaValue } from "./dna-project.ts";
import { finishImport, type ImportedSource, noteMapped } from "./imported-source.ts";
import { importRows } from "./map-rows.ts";
import { readDnaExport } from "./read-dna-export.ts";
import { readDnaTables } from "./read-dna-tables.ts";
import { type ActorDetails, type IssueDetails, type RowErrorMode, rowErrorModes } from "./row-mapping.ts";
import { settleRecords } from "./settle-records.ts";
import { SourceLedger } from "./source-ledger.ts";
import { functionOption, objectOption, tableOf } from "./source-options.ts";
import { utf16Positions } from "./utf16-positions.ts";

/** The tables of a DNA 3 project by their names, each with all rows as objects, as clients of SQLite return them. */
export type DnaTables = Readonly<Record<string, readonly object[] | undefined>>;

/** Names of the variables of a statement type. `null`: no variable, even if the type has one with a customary name. */
export interface DnaVariables {
  /** Variable of the person that spoke. Default: `person`, `actor` or `speaker`, if the type has one of them. */
  readonly person?: string | null | undefined;
  /**
   * Variable of the organization for which the person spoke, or that spoke itself. Default: `organization`,
   * `organisation` or `org`, if the type has one of them.
   */
  readonly organization?: string | null | undefined;
  /** Variable of what the statement is about. Default: `concept`, `claim` or `issue`, if the type has one of them. */
  readonly concept?: string | null | undefined;
  /** Variable of agreement with the concept. Default: `agreement`, `agree` or `qualifier`, if the type has one of them. */
  readonly qualifier?: string | null | undefined;
}

/** The values of the variables of a statement, by the name of the variable. */
export type DnaValues = Readonly<Record<string, string | number | boolean>>;

/** A stance that a value of a qualifier can stand for. */
export type DnaStance = Exclude<Stance, "conditional">;

/** Options of {@link fromDna}. */
export interface FromDnaOptions {
  /** Variables of all statement types that `types` does not name. Default: variables with customary names. */
  readonly variables?: DnaVariables | undefined;
  /** Variables of single statement types, by the label of the type. `null` leaves the type out. */
  readonly types?: Readonly<Record<string, DnaVariables | null>> | undefined;
  /**
   * Stance that each value of the qualifier stands for. Default: `true` and 1 are `support`, and `false` and 0 are
   * `oppose`. Scales of integers have to be declared, because projects use different ones. `conditional` is no value,
   * because DNA does not code the condition.
   */
  readonly scale?: Readonly<Record<string, DnaStance>> | undefined;
  /** Speech act of the statements, which DNA does not code. Default: `"assert"`. */
  readonly act?: StatementAct | ((values: DnaValues, type: string | undefined) => StatementAct) | undefined;
  /** Texts of the documents by their numbers, for a statement export. Tables have the texts. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
  /** What is known of an actor. Default: a `person` or an `organization`, with the attributes of the project. */
  readonly actor?: ((name: string, known: DnaActor) => ActorDetails) | undefined;
  /** What is known of a concept. Default: its text is the label and the proposition. */
  readonly issue?: ((name: string, attributes: Readonly<Record<string, string>>) => IssueDetails) | undefined;
  /** A dataset whose records the project can name, and that the result contains. Default: none. */
  readonly extends?: Dataset | undefined;
  /** What to do with rows that cannot be mapped. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

/** What a project of DNA has about an actor. */
export interface DnaActor {
  /** Variable whose value the name is. */
  readonly type: "person" | "organization";
  /** Attributes of the value in the project, without empty ones. */
  readonly attributes: Readonly<Record<string, string>>;
}

const actRule: OptionRule = {
  check(value, option) {
    if (typeof value === "function" || statementActs.includes(value as StatementAct)) return;
    option.refuse(`${option.name} cannot be ${shown(value)}. ${suggest(value, statementActs)}`);
  },
};
const rules = {
  variables: dnaVariables,
  types: dnaTypes,
  scale: /* @__PURE__ */ tableOf(/* @__PURE__ */ stances.filter((stance) => stance !== "conditional")),
  act: actRule,
  texts: objectOption,
  actor: functionOption,
  issue: functionOption,
  extends: datasetRule,
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};

/** Customary names of variables, in the order in which they are tried. */
const customary = {
  person: ["person", "actor", "speaker"],
  organization: ["organization", "organisation", "org"],
  concept: ["concept", "claim", "issue"],
  qualifier: ["agreement", "agree", "qualifier"],
} as const;

/** How summaries begin. */
const stanceWords: Readonly<Record<DnaStance, string>> = {
  support: "Supports",
  neutral: "Is neutral on",
  oppose: "Opposes",
  unclear: "Is unclear on",
};

/** The scale of a boolean qualifier. */
const booleanScale: Readonly<Record<string, DnaStance>> = {
  true: "support",
  false: "oppose",
  "1": "support",
  "0": "oppose",
};

/**
 * Returns the dataset that a project of Discourse Network Analyzer (DNA) 3 contains. The project is a SQLite file; pass
 * its tables as any client returns them, or the rows of the statement export. The function opens no file.
 *
 * - Every document is in the dataset, with its source, section and type as attributes. Positions are converted from
 *   UTF-16 units to code points, and texts to lengths and digests.
 * - A statement has the person as its speaker and the organization as the principal, or, without a person, the
 *   organization as its speaker. Its position is the concept with the qualifier on the declared scale. Without a
 *   qualifier, the statement is about the concept, because DNA does not say whether it supports it, and
 *   `losses.dropped` counts it.
 * - Other variables become attributes of the statement, and `dna.statement`, `dna.type` and `dna.coder` say where it
 *   comes from. Attributes of persons, organizations and concepts become attributes of actors and issues.
 * - Statement types without a person and an organization, values that no statement uses, colours and settings are left
 *   out and counted in `losses.dropped`. Passwords of coders are never read.
 *
 * A name that is both a person and an organization is one actor, an organization.
 *
 * @throws {@link index!DemarcheError} for an unknown option, for a statement type or a variable that the project does not
 * have, for a table that is missing or is of DNA 2, and, with `onError: "throw"`, for rows that cannot be mapped.
 *
 * @example
 * ```ts
 * import { fromDna } from "demarche/import";
 *
 * const { dataset, losses } = fromDna({
 *   DOCUMENTS: [{ ID: 1, Title: "Debate", Text: "🕊 Bo: the toll is fair.", Author: "Cy", Date: 1106697600 }],
 *   STATEMENTTYPES: [{ ID: 1, Label: "DNA Statement", Red: 239, Green: 208, Blue: 51 }],
 *   VARIABLES: [
 *     { ID: 1, Variable: "person", DataType: "short text", StatementTypeId: 1 },
 *     { ID: 2, Variable: "concept", DataType: "short text", StatementTypeId: 1 },
 *     { ID: 3, Variable: "agreement", DataType: "boolean", StatementTypeId: 1 },
 *   ],
 *   STATEMENTS: [{ ID: 7, StatementTypeId: 1, DocumentId: 1, Start: 3, Stop: 24, Coder: 1 }],
 *   ENTITIES: [{ ID: 1, VariableId: 1, Value: "Bo" }, { ID: 2, VariableId: 2, Value: "A toll" }],
 *   DATASHORTTEXT: [
 *     { ID: 1, StatementId: 7, VariableId: 1, Entity: 1 },
 *     { ID: 2, StatementId: 7, VariableId: 2, Entity: 2 },
 *   ],
 *   DATABOOLEAN: [{ ID: 1, StatementId: 7, VariableId: 3, Value: 1 }],
 * });
 * dataset.statements.map(({ speaker, date, summary }) => `${date} ${speaker}: ${summary}`);
 * // => ["2005-01-26 bo: Supports: A toll"]
 * dataset.statements[0]?.sources; // => [{ document: "debate", start: 2, end: 23 }]
 * losses.tables.STATEMENTS; // => { read: 1, mapped: 1, skipped: 0, refused: 0 }
 * losses.dropped.map(({ column, reason, count }) => `${column}: ${reason} (${count})`);
 * // => ["Red, Green, Blue: colours of the program (1)"]
 * ```
 */
export function fromDna(source: DnaTables | readonly object[], options: FromDnaOptions = {}): ImportedSource {
  checkOptions("fromDna", options, rules);
  if (typeof source !== "object" || source === null) {
    const message = `fromDna takes the tables of a project or the rows of its statement export, not ${shown(source)}. Open the file with a client of SQLite, or parse the CSV file first.`;
    throw problem("invalid-shape", "", message, source);
  }
  const ledger = new SourceLedger();
  const project = Array.isArray(source)
    ? readDnaExport(source, options.texts ?? {}, ledger)
    : readDnaTables(source as DnaTables, ledger);
  // Without rows there are no names of variables to compare with.
  if (project.statements.length > 0) checkDnaVariables(project, options);
  const { base, idOf, positions } = addDocuments(project.documents, options.extends, ledger);
  const rows = project.statements.flatMap((statement) => {
    const row = ledger.isRefused(statement.source)
      ? undefined
      : toRow(statement, idOf, positions, options, ledger);
    return row === undefined ? [] : [row];
  });
  const actors = knownActors(rows);
  const concepts = new Map(
    rows.flatMap(({ concept }) => (concept === undefined ? [] : [[concept.value, concept.entity] as const])),
  );
  const { actor, issue } = options;
  const mapped = importRows("fromDna", rows, {
    document: { id: (row) => row.document },
    extends: base,
    actor: (name) => {
      const known = actors.get(name) ?? { type: "organization", attributes: {}, parent: undefined };
      const { type, attributes, parent } = known;
      if (actor !== undefined) return actor(name, { type, attributes });
      return {
        type,
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
        ...(parent === undefined || type === "person" ? {} : { parent }),
      };
    },
    issue: (name) => {
      const entity = concepts.get(name);
      const attributes = entity?.attributes ?? {};
      if (issue !== undefined) return issue(name, attributes);
      return {
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
        ...(entity?.parent === undefined || entity.parent === name ? {} : { broader: entity.parent }),
      };
    },
    statement: {
      speaker: (row) => row.speaker,
      onBehalfOf: (row) => row.principal,
      act: (row) => row.act,
      date: (row) => row.date,
      summary: (row) => row.summary,
      positions: (row) => (row.stance === undefined ? [] : [{ on: row.concept?.value, stance: row.stance }]),
      about: (row) =>
        row.stance !== undefined || row.concept === undefined ? [] : [{ issue: row.concept.value }],
      attributes: (row) => row.attributes,
      citation: (row) => row.citation,
    },
  });
  noteMapped(
    mapped,
    rows.map(({ statement }) => statement),
    ledger,
  );
  for (const { statement, used, concept, stance } of rows) {
    if (ledger.isRefused(statement.source)) continue;
    if (concept !== undefined && stance === undefined) {
      const column = qualifierOf(statement.type, options, project);
      ledger.drop(statement.source.table, column, "statements without a qualifier, which take no stance");
    }
    ledger.map(statement.source);
    for (const part of [...statement.rows, ...used]) ledger.map(part);
  }
  skipParts(project.statements, ledger);
  return finishImport(mapped, ledger, options);
}

/** A statement as a row of the mapping. */
interface DnaRow {
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
  /** Values of persons and organizations. */
  readonly named: readonly { readonly type: DnaActor["type"]; readonly value: DnaValue }[];
  /** Rows of the values that are in the record. */
  readonly used: DnaStatement["rows"];
}

interface DocumentTarget {
  readonly id: string;
  readonly date: string | undefined;
  readonly hasText: boolean;
}

function addDocuments(
  documents: readonly DnaDocument[],
  given: Dataset | undefined,
  ledger: SourceLedger,
): {
  readonly base: Dataset;
  readonly idOf: ReadonlyMap<string, DocumentTarget>;
  readonly positions: (key: string, position: number) => number | undefined;
} {
  const known = new Map(
    (given?.documents ?? []).flatMap(({ id, digest }) =>
      digest === undefined ? [] : [[digest, id] as const],
    ),
  );
  const ids = idMaker(given === undefined ? new Map() : registryOf(given).byId);
  const targets = new Map<string, DocumentTarget>();
  const texts = new Map<string, string>();
  const records = documents.flatMap((document) => {
    const { key, source, title, text, date } = document;
    if (ledger.isRefused(source)) return [];
    const print = text === undefined ? undefined : fingerprint(text);
    const match = print === undefined ? undefined : known.get(print.digest);
    const id = match ?? ids.make([title.slice(0, 100)], "document");
    targets.set(key, { id, date, hasText: text !== undefined });
    if (text !== undefined) texts.set(key, text);
    if (match !== undefined) {
      ledger.map(source);
      return [];
    }
    if (print !== undefined) known.set(print.digest, id);
    return [{ source, record: documentRecord(id, document, print) }];
  });
  const base = settleRecords(given, { documents: records }, ledger);
  // In the statement export, the row of a document is the row of a statement, whose part in the dataset is that statement.
  for (const { source } of records) if (source.table === "DOCUMENTS") ledger.map(source);
  const converters = new Map<string, (position: number) => number | undefined>();
  return {
    base,
    idOf: targets,
    positions: (key, position) => {
      let convert = converters.get(key);
      if (convert === undefined) {
        convert = utf16Positions(texts.get(key) ?? "");
        converters.set(key, convert);
      }
      return convert(position);
    },
  };
}

function documentRecord(
  id: string,
  { title, author, outlet, section, type, notes, date }: DnaDocument,
  print: object | undefined,
): Readonly<Record<string, unknown>> & { readonly id: string } {
  const attributes = Object.fromEntries(
    Object.entries({ source: outlet, section, type }).filter(([, value]) => value !== undefined),
  );
  return {
    id,
    title,
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { datePublished: date }),
    ...print,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(notes === undefined ? {} : { note: notes }),
  };
}

function toRow(
  statement: DnaStatement,
  documents: ReadonlyMap<string, DocumentTarget>,
  positions: (key: string, position: number) => number | undefined,
  options: FromDnaOptions,
  ledger: SourceLedger,
): DnaRow | undefined {
  const { source, values, type } = statement;
  const document = documents.get(statement.document);
  if (document === undefined) {
    ledger.refuse(source, {
      message: `its document ${statement.document} was refused. Correct the document.`,
    });
    return undefined;
  }
  const own = type === undefined ? undefined : options.types?.[type];
  if (own === null) {
    ledger.skip(source, `statement type ${shown(type)}, which the option types leaves out`);
    return undefined;
  }
  const find = (role: keyof typeof customary): readonly [string, DnaValue] | undefined => {
    const given = (own ?? options.variables)?.[role];
    if (given === null) return undefined;
    const names = given === undefined ? customary[role] : [given];
    for (const name of names) {
      for (const [variable, value] of values)
        if (variable === name || (given === undefined && variable.toLowerCase() === name))
          return [variable, value];
    }
    return undefined;
  };
  const person = find("person");
  const organization = find("organization");
  const speaker = person ?? organization;
  if (speaker === undefined) {
    const message = `statements of ${type === undefined ? "these rows" : `type ${shown(type)}`} without a person and an organization. To import them, name the variables: { types: { ${shown(type ?? "…")}: { person: "…" } } }`;
    ledger.skip(source, message);
    return undefined;
  }
  const concept = find("concept");
  const qualifier = find("qualifier");
  const stance = stanceOf(statement, concept, qualifier, options, ledger);
  if (stance === null) return undefined;
  const citation = citationOf(statement, document, positions, ledger);
  if (citation === undefined) return undefined;
  const plainValues = Object.fromEntries([...values].map(([name, { value }]) => [name, value]));
  const act = typeof options.act === "function" ? options.act(plainValues, type) : (options.act ?? "assert");
  if (!statementActs.includes(act)) {
    ledger.refuse(source, {
      value: act,
      message: `the option act returns ${shown(act)}. ${suggest(act, statementActs)}`,
    });
    return undefined;
  }
  const roles = new Set(
    [person, organization, concept].flatMap((found) => (found === undefined ? [] : [found[0]])),
  );
  const isCoded = qualifier !== undefined && typeof qualifier[1].value === "boolean" && stance !== undefined;
  const attributes: Record<string, string | number | boolean> = {
    "dna.statement": Number.isSafeInteger(Number(statement.number))
      ? Number(statement.number)
      : statement.number,
    ...(type === undefined ? {} : { "dna.type": type }),
    ...(statement.coder === undefined ? {} : { "dna.coder": statement.coder }),
  };
  for (const [name, { value }] of values) {
    if (!roles.has(name) && !(isCoded && name === qualifier[0]) && name !== "__proto__")
      attributes[name] = value;
  }
  const principal =
    person === undefined || organization?.[1].value === person[1].value ? undefined : organization;
  return {
    statement,
    document: document.id,
    date: document.date,
    speaker: String(speaker[1].value),
    principal: principal === undefined ? undefined : String(principal[1].value),
    act,
    concept: concept === undefined ? undefined : { ...concept[1], value: String(concept[1].value) },
    stance,
    summary:
      concept === undefined
        ? undefined
        : `${stance === undefined ? "About" : stanceWords[stance]}: ${concept[1].value}`,
    attributes,
    citation,
    named: [
      ...(person === undefined ? [] : [{ type: "person" as const, value: person[1] }]),
      ...(organization === undefined ? [] : [{ type: "organization" as const, value: organization[1] }]),
    ],
    used: [...values.values()].flatMap((value) => value.rows),
  };
}

/** Returns the name of the qualifier of a statement type, or the names that were tried if the type has none. */
function qualifierOf(
  type: string | undefined,
  { variables, types }: FromDnaOptions,
  project: DnaProject,
): string {
  const given = ((type === undefined ? undefined : types?.[type]) ?? variables)?.qualifier;
  if (given !== undefined && given !== null) return given;
  const names = [...(project.variables.get(type) ?? [])];
  const found = customary.qualifier.flatMap((name) => names.find((own) => own.toLowerCase() === name) ?? []);
  return found[0] ?? customary.qualifier.join(", ");
}

/** Returns the stance of a statement, undefined if it has none, or null if its qualifier is not on the scale. */
function stanceOf(
  { source }: DnaStatement,
  concept: readonly [string, DnaValue] | undefined,
  qualifier: readonly [string, DnaValue] | undefined,
  { scale }: FromDnaOptions,
  ledger: SourceLedger,
): DnaStance | undefined | null {
  if (concept === undefined || qualifier === undefined) return undefined;
  const [column, { value, type }] = qualifier;
  const table: Readonly<Record<string, DnaStance>> = scale ?? (type === "integer" ? {} : booleanScale);
  for (const key of [String(value), typeof value === "boolean" ? String(Number(value)) : ""])
    if (Object.hasOwn(table, key)) return table[key];
  ledger.addUnknown(source, column, String(value));
  const known = Object.keys(table);
  const cure =
    known.length === 0
      ? `Declare the scale of integers: { scale: { "${value}": "support" } }.`
      : `Its values are ${known.map((key) => `"${key}"`).join(", ")}. Add the value to scale.`;
  ledger.refuse(source, {
    column,
    value,
    message: `${shown(value)} is not on the scale of the qualifier. ${cure}`,
  });
  return null;
}

function citationOf(
  { source, start, end, document: key }: DnaStatement,
  document: DocumentTarget,
  positions: (key: string, position: number) => number | undefined,
  ledger: SourceLedger,
): DnaRow["citation"] | undefined {
  if (start === undefined && end === undefined) return {};
  if (!document.hasText) {
    ledger.drop(source.table, "Start, Stop", "positions in a document without a text");
    return {};
  }
  const span = { start: positions(key, start ?? -1), end: positions(key, end ?? -1) };
  if (span.start !== undefined && span.end !== undefined && span.start < span.end)
    return { start: span.start, end: span.end };
  const message = `positions ${start} to ${end} are not a span of the text of document ${key}. Check that the text is complete and has the line ends of the project.`;
  ledger.refuse(source, { column: "Start", value: start, message });
  return undefined;
}

interface KnownActor extends DnaActor {
  readonly parent: string | undefined;
}

/** Returns what the project has about each actor, by name. */
function knownActors(rows: readonly DnaRow[]): ReadonlyMap<string, KnownActor> {
  const known = new Map<string, KnownActor>();
  for (const { named } of rows) {
    for (const { type, value } of named) {
      const name = String(value.value);
      const earlier = known.get(name);
      if (earlier !== undefined && (earlier.type === type || type === "person")) continue;
      const entity: DnaEntity | undefined = value.entity;
      known.set(name, {
        type,
        attributes: entity?.attributes ?? {},
        parent: entity?.parent === name ? undefined : entity?.parent,
      });
    }
  }
  return known;
}

/** Says of the values of statements that are not in the dataset why they are not. */
function skipParts(statements: readonly DnaStatement[], ledger: SourceLedger): void {
  for (const { values, rows } of statements) {
    for (const row of rows) ledger.skip(row, "used only by statements that are not in the dataset");
    for (const value of values.values())
      for (const row of value.rows) ledger.skip(row, "used only by statements that are not in the dataset");
  }
}
