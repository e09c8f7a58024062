import { memoize } from "../../../collections/memo.ts";
import type { Office } from "../../reading.ts";

/**
 * Words that a later phrase for the same office must repeat. For example, `the minister` does not mean a
 * `deputy minister`.
 */
const distinguishing: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "prime",
  "deputy",
  "vice",
  "adviser",
  "spokesperson",
]);

/** Returns the words of an office. They are kept, because many later phrases are compared with the same office. */
const wordsOf = /* @__PURE__ */ memoize(({ role }: Office) => role.split(" "));

/**
 * Whether a later phrase can mean the office of a person. The later phrase can leave out words. For example, `minister`
 * can mean `foreign minister`.
 */
export function fitsOffice(office: Office, later: Office): boolean {
  const isOfSame =
    !office.organization || !later.organization || office.organization.name === later.organization.name;
  if (!isOfSame) return false;
  const [words, others] = [wordsOf(office), wordsOf(later)];
  return (
    others.every((word) => words.includes(word)) &&
    words.every((word) => !distinguishing.has(word) || others.includes(word))
  );
}
