import type { RoleNoun } from "../words/word-tables.ts";

/**
 * The largest number of parts of a phrase that are read on each side of its noun. A part is, for example, a department
 * or a state.
 */
export const mostParts = 6;

/**
 * The parts of a phrase for an office or a body. In `the Russian minister of foreign affairs`, the noun is `minister`,
 * the department is `foreign affairs`, and the owner is Russia.
 */
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
