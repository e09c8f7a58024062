/**
 * The kinds of record that coders find in the texts. Documents, actors and issues are left out, because all coders use
 * the same lists of them.
 */
export const codedKinds = [
  "statements",
  "proposals",
  "terms",
  "responses",
  "meetings",
  "bases",
  "events",
] as const;

/** One of {@link codedKinds}. */
export type CodedKind = (typeof codedKinds)[number];
