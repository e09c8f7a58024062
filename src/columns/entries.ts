import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { type Stance, type Statement, stances } from "../model/statement.ts";
import type { Utterance } from "../query/utterances.ts";
import type { CodeArray } from "./code-array.ts";
import { codeTexts, type TextCodes } from "./code-texts.ts";
import type { StatementFields } from "./statement-fields.ts";

/** Entries by column. An entry is the stance that one actor takes on one matter in one statement. */
export interface Entries {
  /** The index of the statement of each entry. Undefined: each statement has exactly one entry, with the same index. */
  readonly statements: Int32Array | undefined;
  /** The actor of each entry, as a code. Undefined: the actor of an entry is that of its statement. */
  readonly actors: CodeArray | undefined;
  /** What each entry takes a stance on. */
  readonly matters: TextCodes;
  /** The stance of each entry, as an index of `stances`. */
  readonly stances: Uint8Array;
  /** The terms through which each entry counts on its matter, since a position on a term also counts on the issues of the term. Empty: the position is on the matter itself. Undefined: no entry counts through a term. */
  readonly terms: readonly (readonly string[])[] | undefined;
}

/** Returns the entries of rows: each row is one entry. */
export function entriesOfRows<R>(
  rows: readonly R[],
  fields: StatementFields<R>,
  knownMatters: readonly string[],
): Entries {
  const codes = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) codes[i] = stanceCode(fields.stance(rows[i] as R), i);
  const matters = codeTexts(rows, { name: "on", textOf: fields.on, known: knownMatters });
  return { statements: undefined, actors: undefined, matters, stances: codes, terms: undefined };
}

/** Returns the entries of a dataset: each utterance is one entry, so that counts are those of the queries. */
export function entriesOfUtterances(
  utterances: readonly Utterance[],
  statements: readonly Statement[],
  { actors, knownMatters }: { readonly actors: TextCodes; readonly knownMatters: readonly string[] },
): Entries {
  const indexes = new Map(statements.map((statement, i) => [statement, i]));
  return {
    statements: Int32Array.from(utterances, ({ statement }) => indexes.get(statement) as number),
    actors: Int32Array.from(utterances, ({ actor }) => actors.codeOf.get(actor) as number),
    matters: codeTexts(utterances, { name: "on", textOf: ({ on }) => on, known: knownMatters }),
    stances: Uint8Array.from(utterances, ({ stance }, i) => stanceCode(stance, i)),
    terms: utterances.map(({ terms }) => terms),
  };
}

function stanceCode(stance: Stance, i: number): number {
  const code = stances.indexOf(stance);
  if (code >= 0) return code;
  const message = `columnsOf: the stance of row ${i} cannot be ${shown(stance)}. ${suggest(stance, stances)}`;
  throw problem("invalid-option", `/${i}`, message, stance);
}
