import ts from "typescript";
import { docTag } from "./doc-comments.ts";
import type { FieldType } from "./model.ts";

/** The declarations that `readType` needs to interpret a type. */
export interface TypeContext {
  /** The field or type alias whose doc tags describe the type. */
  readonly node: ts.PropertySignature | ts.TypeAliasDeclaration;
  readonly aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>;
  readonly interfaces: ReadonlySet<string>;
}

/** Returns the type of a field. Returns undefined if the generators have no use for the type. */
export function readType(name: string, type: ts.TypeNode, context: TypeContext): FieldType | undefined {
  const source = type.getText();
  if (name === "id") return { is: "id" };
  if (/^NoInfer<AnyId<I>>$/.test(source)) return { is: "reference", to: "any", inverse: inverseOf(context) };
  const ids = [...source.matchAll(/I\["(\w+)"\]/g)].map(([, kind]) => kind as string);
  if (ids.length > 0) return { is: "reference", to: ids, inverse: inverseOf(context) };
  if (source === "string") return readText(context);
  if (source === "number") return { is: docTag(context.node, "asType") === "integer" ? "integer" : "number" };
  if (source === "boolean") return { is: "boolean" };
  if (ts.isTypeOperatorNode(type) && ts.isTupleTypeNode(type.type)) return { is: "coordinates" };
  if (ts.isTemplateLiteralTypeNode(type)) return { ...readText(context), prefix: type.head.text };
  const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  if (parts.some((part) => part.getText() === anyOtherText)) return readText(context);
  const literals = parts.flatMap((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : [],
  );
  if (literals.length === parts.length) return { is: "values", enumerations: [], literals };
  const enumerations = parts.flatMap((part) => enumerationOf(part, context) ?? []);
  if (enumerations.length === parts.length) return { is: "values", enumerations, literals: [] };
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const referred = type.typeName.getText();
  if (referred === "Edtf") return { is: "edtf" };
  if (referred === "Day") return { is: "day" };
  if (referred === "Attributes") return { is: "attributes" };
  if (context.interfaces.has(referred)) return { is: "interface", name: referred };
  const alias = context.aliases.get(referred);
  return alias === undefined ? undefined : readType(name, alias.type, { ...context, node: alias });
}

/**
 * The last part of a type such as `"en" | "it" | (string & {})`. Such a type allows every text, but editors suggest
 * `en` and `it`.
 */
export const anyOtherText = "(string & {})";

/** Returns the name of the array that a type such as `ActorType` is derived from: `(typeof actorTypes)[number]`. */
function enumerationOf(type: ts.TypeNode, { aliases }: TypeContext): string | undefined {
  const alias = ts.isTypeReferenceNode(type) ? aliases.get(type.typeName.getText()) : undefined;
  return /^\(typeof (\w+)\)\[number\]$/.exec(alias?.type.getText() ?? "")?.[1];
}

function readText({ node }: TypeContext): FieldType & { readonly is: "text" } {
  const [pattern, cure] = [docTag(node, "pattern"), docTag(node, "cure")];
  if ((pattern === undefined) !== (cure === undefined)) {
    throw new Error(`${node.name.getText()}: a text has both @pattern and @cure, or neither.`);
  }
  return {
    is: "text",
    ...(pattern === undefined ? {} : { pattern }),
    ...(cure === undefined ? {} : { cure }),
  };
}

function inverseOf({ node }: TypeContext): string {
  return docTag(node, "inverse") ?? "";
}
