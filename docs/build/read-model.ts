import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A member of a record, as the model declares it. */
export interface ModelMember {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly description: string;
}

/** An interface of the model. */
export interface ModelInterface {
  readonly name: string;
  readonly description: string;
  readonly members: readonly ModelMember[];
}

/** What a doc comment says, in parts. */
export interface Definition {
  readonly definition: string;
  readonly includes: string;
  readonly excludes: string;
  readonly example: string;
}

/** An enumeration of the model. */
export interface ModelEnumeration extends Definition {
  readonly name: string;
  readonly values: readonly (Definition & { readonly value: string })[];
}

/** The interfaces and enumerations of the model, with what their doc comments say. */
export function readModel(folder: string): {
  readonly interfaces: readonly ModelInterface[];
  readonly enumerations: readonly ModelEnumeration[];
} {
  const interfaces: ModelInterface[] = [];
  const enumerations: ModelEnumeration[] = [];
  for (const file of readdirSync(folder).sort()) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(folder, file), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    for (const node of source.statements) {
      if (ts.isInterfaceDeclaration(node)) interfaces.push(readInterface(node, source));
      if (ts.isVariableStatement(node)) enumerations.push(...readEnumerations(node, source));
    }
  }
  return { interfaces, enumerations };
}

function readInterface(node: ts.InterfaceDeclaration, source: ts.SourceFile): ModelInterface {
  const members = node.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(source),
    optional: member.questionToken !== undefined,
    type: plainType(member.type?.getText(source) ?? ""),
    description: definitionOf(commentBefore(member, source)).definition,
  }));
  return { name: node.name.text, description: definitionOf(commentBefore(node, source)).definition, members };
}

function readEnumerations(node: ts.VariableStatement, source: ts.SourceFile): readonly ModelEnumeration[] {
  return node.declarationList.declarations.flatMap((declaration) => {
    const list = declaration.initializer;
    if (list === undefined || !ts.isAsExpression(list) || !ts.isArrayLiteralExpression(list.expression))
      return [];
    const values = list.expression.elements.filter(ts.isStringLiteral).map((element) => ({
      value: element.text,
      ...definitionOf(commentBefore(element, source)),
    }));
    return [{ name: declaration.name.getText(source), ...definitionOf(commentBefore(node, source)), values }];
  });
}

/** A type as a reader who knows no TypeScript can read it. */
function plainType(type: string): string {
  const ids = [...type.matchAll(/I\["(\w+)"\]/g)].map(([, kind]) => kind);
  const words = type.includes("AnyId<I>")
    ? "any id"
    : ids.length > 0
      ? `id of ${ids.join(", ")}`
      : type.replace(/<I>/g, "");
  const list = type.startsWith("readonly ") && type.endsWith("[]");
  const one = words
    .replace(/^readonly /, "")
    .replace(/\[\]$/, "")
    .replace(/readonly /g, "");
  return list ? `list of ${one}` : one;
}

function commentBefore(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const last = ranges.at(-1);
  if (last === undefined) return "";
  return source.text
    .slice(last.pos, last.end)
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .trim();
}

function definitionOf(comment: string): Definition {
  const paragraphs = comment.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
  const part = (label: string) =>
    paragraphs
      .find((paragraph) => paragraph.startsWith(label))
      ?.slice(label.length)
      .trim() ?? "";
  return {
    definition: paragraphs[0] ?? "",
    includes: part("Includes:"),
    excludes: part("Excludes:"),
    example: part("Example:"),
  };
}
