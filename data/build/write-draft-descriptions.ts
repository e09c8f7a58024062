import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The files that declare the interfaces of drafts. */
const paths = [
  ...["draft-words", "draft-parts", "draft", "new-names"].map((name) => `src/coding/drafts/${name}.ts`),
  "src/model/doubt.ts",
];

/** Returns the module of the descriptions of drafts: the doc comments of their interfaces and fields. */
export function writeDraftDescriptions(root: string): Readonly<Record<string, string>> {
  const interfaces = paths.flatMap((path) =>
    ts
      .createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.Latest, true)
      .statements.filter(ts.isInterfaceDeclaration),
  );
  const fieldsOf = (node: ts.InterfaceDeclaration): Readonly<Record<string, string>> => {
    const parents = (node.heritageClauses ?? []).flatMap(({ types }) => [...types]);
    const inherited = parents.flatMap(({ expression }) =>
      interfaces.filter(({ name }) => name.text === expression.getText()).map(fieldsOf),
    );
    const own = node.members
      .filter(ts.isPropertySignature)
      .map((field) => [field.name.getText(), commentOf(field)] as const);
    return Object.assign({}, ...inherited, Object.fromEntries(own));
  };
  const descriptions = Object.fromEntries(
    interfaces.map((node) => [node.name.text, { self: commentOf(node), fields: fieldsOf(node) }]),
  );
  return {
    "src/coding/drafts/draft-descriptions.ts": `// Generated from the interfaces of drafts in src/coding/drafts and from src/model/doubt.ts by \`npm run data\`. Do not edit.

/** Descriptions of the interfaces of drafts and of their fields. */
export const draftDescriptions: Readonly<
  Record<string, { readonly self: string; readonly fields: Readonly<Record<string, string>> }>
> = ${JSON.stringify(descriptions, null, 2)};
`,
  };
}

function commentOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const text = ts.getTextOfJSDocComment(comment?.comment as never) ?? "";
  return text
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .trim();
}
