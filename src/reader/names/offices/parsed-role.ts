import type { RoleNoun } from "../words/word-tables.ts";

/** The largest number of parts of a phrase, such as a department or a state, that are read on each side of its noun. */
export const mostParts = 6;

/** The parts of a phrase for an office or a body, such as `il ministro degli Esteri russo`. */
export interface Parsed {
  to: number;
  noun: RoleNoun;
  department?: string;
  owner?: string;
  /** The key of the state or organization to which an ambassador is sent. */
  place?: string;
  inner?: Parsed;
  from: number;
}
