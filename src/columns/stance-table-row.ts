import { stances } from "../model/statement.ts";

/** How often an actor took each stance on a matter. */
export interface StanceTableRow<out A extends string = string> {
  /** The actor. */
  readonly actor: A;
  /** How often it was for it. */
  readonly support: number;
  /** How often it was for it under a condition. */
  readonly conditional: number;
  /** How often it spoke and took neither side. */
  readonly neutral: number;
  /** How often it was against it. */
  readonly oppose: number;
  /** How often its side cannot be told. */
  readonly unclear: number;
}

/** Counts the stances from one place to another, as places in `stances`. */
export function stanceTableRow(actor: string, codes: Uint8Array, start: number, end: number): StanceTableRow {
  const counts = stances.map(() => 0);
  for (let i = start; i < end; i++) {
    const code = codes[i] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  const [support, conditional, neutral, oppose, unclear] = counts as [number, number, number, number, number];
  return Object.freeze({ actor, support, conditional, neutral, oppose, unclear });
}
