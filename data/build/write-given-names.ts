import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The greatest number of letters that a name can share with the previous name. The module stores this number as one
 * digit.
 */
const mostShared = 9;

/** Returns the module of the given names that the reader knows, from data/world-names/given-names.txt. */
export function writeGivenNames(root: string): Readonly<Record<string, string>> {
  const names = readFileSync(join(root, "data/world-names/given-names.txt"), "utf8")
    .split(/\s+/)
    .filter(Boolean);
  const lines = [""];
  let previous = "";
  for (const name of [...new Set(names)].sort()) {
    let shared = 0;
    while (shared < mostShared && shared < name.length && name[shared] === previous[shared]) shared += 1;
    const entry = `${shared}${name.slice(shared)}`;
    if ((lines.at(-1) as string).length + entry.length > 104) lines.push("");
    lines.push(`${lines.pop()}${entry}`);
    previous = name;
  }
  return {
    "src/reader/gazetteer/given-names.ts": `// Written by data/build.ts from data/world-names/given-names.txt. Do not edit.

/**
 * Given names of persons in the news. If a name is in no gazetteer and begins with one of these names, it is the name
 * of a person. Usually, one spelling of each name is enough, because names are compared by sound: \`Sergey\` also finds
 * \`Serghei\`. The list is sorted, and each name is shortened: the letters that it shares with the start of the previous
 * name are left out, and the digit before it is the number of these letters.
 */
export const givenNames: string =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`,
  };
}
