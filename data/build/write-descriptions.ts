import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const banner = "// Generated from the doc comments in src/model by `npm run data`. Do not edit.\n";

/** What each interface of the model, and each member of it, is. */
export type Descriptions = Record<string, { self: string; members: Record<string, string> }>;

/** The doc comments of the model's interfaces, so that JSON Schemas say what the types say. */
export function readDescriptions(folder: string): Descriptions {
  const table: Descriptions = {};
  for (const name of readdirSync(folder).sort()) {
    const source = ts.createSourceFile(
      name,
      readFileSync(join(folder, name), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    for (const node of source.statements) {
      // No schema describes these: they only tell the compiler which ids and records there are.
      if (!ts.isInterfaceDeclaration(node) || node.name.text === "Ids" || node.name.text === "Records")
        continue;
      const members: Record<string, string> = {};
      for (const member of node.members) members[member.name?.getText(source) ?? ""] = comment(member);
      table[node.name.text] = { self: comment(node), members };
    }
  }
  return table;
}

/**
 * The descriptions as a module: their first sentences alone, for every bundle with a JSON Schema carries them, and those
 * that many members have as constants.
 */
export function writeDescriptions(descriptions: Descriptions): Readonly<Record<string, string>> {
  const counts = new Map<string, number>();
  const short = JSON.parse(JSON.stringify(descriptions), (_, value: unknown) => {
    if (typeof value !== "string") return value;
    const [sentence = ""] = value.split(/(?<=\.) /);
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    return sentence;
  }) as Descriptions;
  const names = new Map(
    [...counts]
      .filter(([, count]) => count > 2)
      .map(([sentence]) => [JSON.stringify(sentence), `_${sentence.replaceAll(/\W+/g, "_")}`]),
  );
  const constants = [...names].map(([text, name]) => `const ${name} = ${text};\n`).join("");
  const literal = JSON.stringify(short, null, 2).replaceAll(
    /(?<=": )".*"(?=,?$)/gm,
    (text) => names.get(text) ?? text,
  );
  const type =
    "Readonly<Record<string, { readonly self: string; readonly members: Readonly<Record<string, string>> }>>";
  const doc = "/** What each interface of the model, and each member of it, is, in a sentence. */\n";
  return {
    "src/schema/descriptions.ts": `${banner}\n${constants}\n${doc}export const descriptions: ${type} = ${literal};\n`,
  };
}

function comment(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? "";
  return text
    .replace(/\{@link (\w+)\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
