import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { commentOf } from "./doc-comments.ts";
import type { Model, ModelEnumeration } from "./model.ts";
import { readField } from "./read-field.ts";

/** Interfaces that exist for the type system alone and describe no data. */
const notRecords = ["Ids", "Records"];

/** Returns the interfaces and enumerations of the model with their doc comments. */
export function readModel(folder: string): Model {
  const files = readdirSync(folder)
    .sort()
    .map((file) =>
      ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest, true),
    );
  const statements = files.flatMap((file) => [...file.statements]);
  const aliases = new Map(statements.filter(ts.isTypeAliasDeclaration).map((node) => [node.name.text, node]));
  const declared = statements.filter(ts.isInterfaceDeclaration);
  const names = new Set(declared.map(({ name }) => name.text));
  const interfaces = declared
    .filter(({ name }) => !notRecords.includes(name.text))
    .map((node) => ({
      name: node.name.text,
      description: commentOf(node).definition,
      fields: node.members
        .filter(ts.isPropertySignature)
        .map((field) => readField(node.name.text, field, aliases, names)),
    }));
  const enumerations = statements
    .filter(ts.isVariableStatement)
    .flatMap((node) => node.declarationList.declarations.flatMap((each) => readEnumeration(node, each)));
  const records = declared.find(({ name }) => name.text === "Records");
  const interfaceOfKind = Object.fromEntries(
    [...(records?.members ?? [])].filter(ts.isPropertySignature).map((field) => [
      field.name.getText(),
      // The type of the field has a type argument, as in `Actor<I>`. Only the name of the interface is kept.
      field.type?.getText().replace(/<.*/, "") ?? "",
    ]),
  );
  return { interfaces, enumerations, interfaceOfKind };
}

function readEnumeration(
  node: ts.VariableStatement,
  declaration: ts.VariableDeclaration,
): readonly ModelEnumeration[] {
  const list = declaration.initializer;
  if (list === undefined || !ts.isAsExpression(list) || !ts.isArrayLiteralExpression(list.expression))
    return [];
  const values = list.expression.elements
    .filter(ts.isStringLiteral)
    .map((element) => ({ value: element.text, ...commentOf(element) }));
  const file = node.getSourceFile().fileName;
  return [{ name: declaration.name.getText(), file, ...commentOf(node), values }];
}
