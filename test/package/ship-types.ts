// Makes the types in dist smaller, for they are a good third of the package: examples are left to the reference, where they
// are run and have room, and what comments, lists and blanks need no editor shows.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compactTypes } from "./compact-types.ts";
import { withOwnNames } from "./own-names.ts";

const files = readdirSync("dist").filter((file) => file.endsWith(".d.ts"));
const texts = new Map(files.map((name) => [name, readFileSync(`dist/${name}`, "utf8")]));
for (const [name, text] of withOwnNames(texts)) writeFileSync(`dist/${name}`, compactTypes(text));
