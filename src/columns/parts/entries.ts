import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { type Stance, stances } from "../../model/stance.ts";
import type { Statement } from "../../model/statement.ts";
import type { StanceAct } from "../../query/stances/stance-act.ts";
import type { Utterance } from "../../query/stances/utterances.ts";
import type { StatementFields } from "../statement-fields.ts";
import type { CodeArray } from "./code-array.ts";
import { codeTexts, type TextCodes } from "./code-texts.ts";

/** Entries by column. An entry is the stance that one actor takes on one matter by one act. */
export interface Entries {
  /**
   * For each entry, the index of its record, which is the act. Undefined if each record has exactly one entry, because
   * an entry then has the same index as its record.
   */
  readonly records: Int32Array | undefined;
  /**
   * The actor of each entry, as an index of the ids of all actors. Undefined if each entry has the actor of its record.
   */
  readonly actors: CodeArray | undefined;
  /** The ids of the matters, and the matter of each entry as an index of these ids. */
  readonly matters: TextCodes;
  /** The stance of each entry, as an index of `stances`. */
  readonly stances: Uint8Array;
  /**
   * For each entry, the utterance from which it was made: the stance that one actor takes by one act. Undefined if the
   * entries were made from rows.
   */
  readonly utterances: readonly Utterance[] | undefined;
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
  return { records: undefined, actors: undefined, matters, stances: codes, utterances: undefined };
}

/** Returns the acts of the utterances that are proposals or responses and not statements. */
export function otherActsOf(utterances: readonly Utterance[]): readonly StanceAct[] {
  return [...new Set(utterances.map(({ act }) => act))].filter(({ kind }) => kind !== "statements");
}

/**
 * Returns the entries of a dataset. Each utterance (the stance that one actor takes by one act) is one entry. The
 * queries of `demarche` count utterances, too, so both give the same counts.
 */
export function entriesOfUtterances(
  utterances: readonly Utterance[],
  records: readonly (Statement | StanceAct)[],
  { actors, knownMatters }: { readonly actors: TextCodes; readonly knownMatters: readonly string[] },
): Entries {
  const indexes = new Map<unknown, number>(records.map((record, i) => [record, i]));
  return {
    records: Int32Array.from(
      utterances,
      ({ act }) => indexes.get(act.kind === "statements" ? act.record : act) as number,
    ),
    actors: Int32Array.from(utterances, ({ actor }) => actors.codeOf.get(actor) as number),
    matters: codeTexts(utterances, { name: "on", textOf: ({ on }) => on, known: knownMatters }),
    stances: Uint8Array.from(utterances, ({ stance }, i) => stanceCode(stance, i)),
    utterances,
  };
}

function stanceCode(stance: Stance, i: number): number {
  const code = stances.indexOf(stance);
  if (code >= 0) return code;
  const message = `columnsOf: the stance of row ${i} cannot be ${shown(stance)}. ${suggest(stance, stances)}`;
  throw problem("invalid-option", `/${i}`, message, stance);
}
