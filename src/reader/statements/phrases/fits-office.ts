import type { Office } from "../../reading.ts";

/** Words that a later phrase for an office does not leave out, such as `deputy` in `deputy minister`. */
const distinguishing: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "prime",
  "deputy",
  "vice",
  "adviser",
  "spokesperson",
]);

/** Whether a later phrase can mean the office of a person. It can leave out words, as `minister` for `foreign minister`. */
export function fitsOffice(office: Office, later: Office): boolean {
  const [words, others] = [office, later].map(({ role }) => role.split(" ")) as [string[], string[]];
  const isOfSame =
    !office.organization || !later.organization || office.organization.name === later.organization.name;
  return (
    isOfSame &&
    others.every((word) => words.includes(word)) &&
    words.every((word) => !distinguishing.has(word) || others.includes(word))
  );
}
