import type { RoleNoun } from "../words/word-tables.ts";

/**
 * The largest number of parts of a phrase that are read on each side of its noun. A part is, for example, a department
 * or a state.
 */
export const mostParts = 6;

/** Titles of offices and bodies that represent a state in another state or in an organization. */
export const abroad: ReadonlySet<string> = /* @__PURE__ */ new Set(["Embassy", "Ambassador", "Envoy"]);

/** Whether an office is that of a secretary with a department, such as `Energy Secretary`, who is a minister. */
export const isSecretaryOf = ({ noun, department }: Parsed): boolean =>
  noun.title === "Secretary" && department !== undefined;

/**
 * The parts of a phrase for an office or a body. In `the Russian minister of foreign affairs`, the noun is `minister`,
 * the department is `foreign affairs`, and the owner is Russia.
 */
export interface Parsed {
  to: number;
  noun: RoleNoun;
  department?: string;
  owner?: string;
  /**
   * Whether the owner is named after a preposition of place. An adjective before the noun then shows the owner, as in
   * `the Korean leader in Singapore`.
   */
  isLocated?: boolean;
  /** The key of the state or organization to which an ambassador is sent. */
  place?: string;
  inner?: Parsed;
  from: number;
}
