import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const banner = "// Generated from the doc comments in src/model by `npm run data`. Do not edit.\n";

/** The doc comments of the model's interfaces as a table, so that JSON Schemas say what the types say. */
export function writeDescriptions(folder: string): Readonly<Record<string, string>> {
  const table: Record<string, { self: string; members: Record<string, string> }> = {};
  for (const name of readdirSync(folder).sort()) {
    const source = ts.createSourceFile(
      name,
      readFileSync(join(folder, name), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    for (const node of source.statements) {
      if (!ts.isInterfaceDeclaration(node)) continue;
      const members: Record<string, string> = {};
      for (const member of node.members) members[member.name?.getText(source) ?? ""] = comment(member);
      table[node.name.text] = { self: comment(node), members };
    }
  }
  const type =
    "Readonly<Record<string, { readonly self: string; readonly members: Readonly<Record<string, string>> }>>";
  const doc = "/** What each interface of the model, and each member of it, is. */\n";
  return {
    "src/schema/descriptions.ts": `${banner}\n${doc}export const descriptions: ${type} = ${JSON.stringify(table, null, 2)};\n`,
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
