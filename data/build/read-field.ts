import ts from "typescript";
import { commentOf, docTag } from "./doc-comments.ts";
import type { FieldType, ModelField } from "./model.ts";
import { anyOtherText, readType } from "./read-type.ts";

/** Returns a field of the interface `owner`. Throws if its type cannot be read, or if a reference has no inverse. */
export function readField(
  owner: string,
  node: ts.PropertySignature,
  aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>,
  interfaces: ReadonlySet<string>,
): ModelField {
  const name = node.name.getText();
  const { type, list } = withoutList(node.type as ts.TypeNode);
  const fieldType = readType(name, type, { node, aliases, interfaces });
  if (fieldType === undefined) {
    const reason = `${owner}.${name}: the generator cannot read the type ${type.getText()}`;
    throw new Error(`${reason}. Use a type of src/model, or add this one to data/build/read-type.ts.`);
  }
  if (fieldType.is === "reference" && fieldType.inverse === "") {
    const example = "`@inverse speakerOf`";
    throw new Error(`${owner}.${name}: a reference needs the name of its inverse. Add ${example}.`);
  }
  return {
    name,
    optional: node.questionToken !== undefined,
    list,
    nonEmpty: docTag(node, "minItems") === "1",
    type: fieldType,
    typeLabel: labelOf(fieldType, type.getText(), list),
    description: commentOf(node).definition,
  };
}

/**
 * For a type such as `readonly X[]`, returns X and `list: true`. For any other type, returns the type itself and `list:
 * false`. The model has no mutable arrays.
 */
function withoutList(node: ts.TypeNode): { readonly type: ts.TypeNode; readonly list: boolean } {
  if (!ts.isTypeOperatorNode(node) || !ts.isArrayTypeNode(node.type)) return { type: node, list: false };
  return { type: node.type.elementType, list: true };
}

/** Returns the type of a field in a form that does not require knowledge of TypeScript. */
function labelOf(type: FieldType, source: string, list: boolean): string {
  if (type.is === "id") return "id";
  if (type.is === "reference") {
    const kinds = type.to === "any" ? "any kind" : type.to.join(", ");
    return list ? `list of ids (${kinds})` : `id (${kinds})`;
  }
  const label = source
    .replace(/<I>/g, "")
    .replace(/^readonly /, "")
    .replaceAll(anyOtherText, "any other string");
  return list ? `list of ${label}` : label;
}
