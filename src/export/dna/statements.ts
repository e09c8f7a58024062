import type { Entry } from "../../dataset/registry.ts";
import { attestingCitations } from "../../dataset/traits.ts";
import type { Stance } from "../../model/stance.ts";
import type { Position, Statement } from "../../model/statement.ts";
import type { WrittenDocument } from "./documents.ts";
import type { DnaLossCounter } from "./losses.ts";

/** A statement of DNA: one position of one speaker. */
export interface DnaStatement {
  readonly statement: Statement;
  readonly speaker: string;
  readonly on: string;
  /** The value of the variable `agreement`, which is the integer for the stance. */
  readonly value: number;
  readonly document: WrittenDocument;
  readonly start: number;
  readonly end: number;
}

/** The key is a stance, the value is the integer that DNA has for this stance. */
export type DnaScale = Readonly<Partial<Record<Stance, number>>>;

/**
 * Returns the DNA statements that are written for a statement of the dataset. Also counts what is lost: positions that
 * are left out, and fields that DNA does not have.
 */
export function dnaStatements(
  entry: Entry,
  {
    documents,
    scale,
    counter,
  }: {
    readonly documents: ReadonlyMap<string, WrittenDocument | string>;
    readonly scale: DnaScale;
    readonly counter: DnaLossCounter;
  },
): readonly DnaStatement[] {
  const statement = entry.record as Statement;
  const leave = (reason: string, on?: string) => {
    counter.leftOut.push({ statement: statement.id, ...(on === undefined ? {} : { on }), reason });
    return [];
  };
  const { positions } = statement;
  if (positions.length === 0) return leave("it takes no position. DNA has an agreement for each statement");
  const attesting = attestingCitations(entry);
  const cited = attesting.find(({ document }) => typeof documents.get(document) === "object");
  if (cited === undefined)
    return leave(
      String(
        documents.get(attesting[0]?.document ?? "") ??
          "no document attests it. DNA has statements in documents only",
      ),
    );
  const document = documents.get(cited.document) as WrittenDocument;
  const start = cited.start === undefined ? 0 : document.toUnits(cited.start);
  const end = cited.end === undefined ? document.length : document.toUnits(cited.end);
  const kept = positions.flatMap(({ on, stance }: Position) => {
    const value = scale[stance];
    return value === undefined ? leave(reasonOfStance(stance), on) : [{ on, value }];
  });
  if (kept.length === 0) return [];
  countLosses(statement, { day: document.day, isWhole: cited.start === undefined, counter });
  return [statement.speaker, ...(statement.jointlyWith ?? [])].flatMap((speaker) =>
    kept.map(({ on, value }) => ({ statement, speaker, on, value, document, start, end })),
  );
}

function reasonOfStance(stance: Stance): string {
  return `the stance ${stance} is not on the scale. Give all stances an integer: { scale: { support: 2, conditional: 1, neutral: 0, oppose: -2 } }`;
}

/** Fields of statements that are written, or whose loss is counted here. */
const handled = [
  "id",
  "speaker",
  "jointlyWith",
  "onBehalfOf",
  "act",
  "date",
  "reporting",
  "positions",
  "attributes",
  "sources",
];

function countLosses(
  statement: Statement,
  {
    day,
    isWhole,
    counter,
  }: { readonly day: string; readonly isWhole: boolean; readonly counter: DnaLossCounter },
): void {
  const { id, jointlyWith, act, date, reporting, positions, sources } = statement;
  const drop = (field: string, reason: string) => counter.drop("statements", id, reason, field);
  counter.dropOthers("statements", statement, handled);
  if (jointlyWith !== undefined)
    drop("jointlyWith", "each joint speaker makes a statement of its own in DNA");
  if (positions.length > 1) drop("positions", "each position is a statement of its own in DNA");
  if (positions.some(({ condition }) => condition !== undefined))
    drop("positions.condition", "DNA has no field for it");
  if (act !== "assert") drop("act", "DNA codes no speech acts");
  if (reporting !== "indirect") drop("reporting", "DNA has no field for it");
  if (date !== day) drop("date", "statements have the date of their document in DNA");
  if (isWhole) drop("sources", "the words of the statement are unknown, so it is the whole document");
  if (sources.length > 1) drop("sources", "a statement of DNA is in one document");
}
