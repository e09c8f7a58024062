import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The type of a field. */
export type FieldType =
  /** The id of the record itself. */
  | { readonly is: "id" }
  /** A reference to a record of one of these kinds, or of any kind (`"any"`). */
  | { readonly is: "reference"; readonly to: readonly string[] | "any"; readonly inverse: string }
  /** A nested object of another interface of the model. */
  | { readonly is: "interface"; readonly name: string }
  /** One of the values of these enumerations, or one of these literals. */
  | { readonly is: "values"; readonly enumerations: readonly string[]; readonly literals: readonly string[] }
  /**
   * Text that is not blank. `pattern` is a regular expression for the text after `prefix`, and `cure` says how to fix a
   * text that does not match.
   */
  | { readonly is: "text"; readonly pattern?: string; readonly cure?: string; readonly prefix?: string }
  | { readonly is: "edtf" | "day" | "integer" | "number" | "boolean" | "coordinates" | "attributes" };

/** A field of an interface, as the model declares it. */
export interface ModelField {
  readonly name: string;
  readonly optional: boolean;
  readonly list: boolean;
  /** Whether the list must have at least one item. */
  readonly nonEmpty: boolean;
  readonly type: FieldType;
  /** The type as the codebook prints it, such as `list of ids (actors)`. */
  readonly typeLabel: string;
  /** The first paragraph of the doc comment, on one line. */
  readonly description: string;
}

/** An interface of the model. */
export interface ModelInterface {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly ModelField[];
}

/** The first paragraph of a doc comment, and the paragraphs after `Includes:`, `Excludes:` and `Example:`. */
interface Definition {
  readonly definition: string;
  readonly includes: string;
  readonly excludes: string;
  readonly example: string;
}

/** An enumeration of the model. */
export interface ModelEnumeration extends Definition {
  readonly name: string;
  /** Name of the file in src/model that declares the enumeration. */
  readonly file: string;
  readonly values: readonly (Definition & { readonly value: string })[];
}

/** The declarations of src/model, from which other files are generated. */
export interface Model {
  readonly interfaces: readonly ModelInterface[];
  readonly enumerations: readonly ModelEnumeration[];
  /** The interface of each kind of record. */
  readonly interfaceOfKind: Readonly<Record<string, string>>;
}

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
      // The type of the field, such as `Actor<I>`, is the name of the interface with a type argument.
      field.type?.getText().replace(/<.*/, "") ?? "",
    ]),
  );
  return { interfaces, enumerations, interfaceOfKind };
}

function readField(
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
    throw new Error(`${reason}. Use a type of src/model, or add this one to data/build/read-model.ts.`);
  }
  if (fieldType.is === "reference" && fieldType.inverse === "") {
    const example = "`@inverse speakerOf`";
    throw new Error(`${owner}.${name}: a reference needs the name of its inverse. Add ${example}.`);
  }
  return {
    name,
    optional: node.questionToken !== undefined,
    list,
    nonEmpty: tag(node, "minItems") === "1",
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

/** The declarations that `readType` needs to interpret a type. */
interface TypeContext {
  /** The field or type alias whose doc tags describe the type. */
  readonly node: ts.PropertySignature | ts.TypeAliasDeclaration;
  readonly aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>;
  readonly interfaces: ReadonlySet<string>;
}

function readType(name: string, type: ts.TypeNode, context: TypeContext): FieldType | undefined {
  const source = type.getText();
  if (name === "id") return { is: "id" };
  if (/^NoInfer<AnyId<I>>$/.test(source)) return { is: "reference", to: "any", inverse: inverseOf(context) };
  const ids = [...source.matchAll(/I\["(\w+)"\]/g)].map(([, kind]) => kind as string);
  if (ids.length > 0) return { is: "reference", to: ids, inverse: inverseOf(context) };
  if (source === "string") return readText(context);
  if (source === "number") return { is: tag(context.node, "asType") === "integer" ? "integer" : "number" };
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
const anyOtherText = "(string & {})";

/** Returns the name of the array that a type such as `ActorType` is derived from: `(typeof actorTypes)[number]`. */
function enumerationOf(type: ts.TypeNode, { aliases }: TypeContext): string | undefined {
  const alias = ts.isTypeReferenceNode(type) ? aliases.get(type.typeName.getText()) : undefined;
  return /^\(typeof (\w+)\)\[number\]$/.exec(alias?.type.getText() ?? "")?.[1];
}

function readText({ node }: TypeContext): FieldType & { readonly is: "text" } {
  const [pattern, cure] = [tag(node, "pattern"), tag(node, "cure")];
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
  return tag(node, "inverse") ?? "";
}

/**
 * Returns the text of a doc tag, or undefined if the declaration does not have the tag. `@pattern`, `@asType` and
 * `@minItems` have the same meaning as in ts-json-schema-generator.
 */
function tag(node: ts.Node, name: string): string | undefined {
  const found = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return found === undefined ? undefined : (ts.getTextOfJSDocComment(found.comment) ?? "").trim();
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

function readEnumeration(
  node: ts.VariableStatement,
  declaration: ts.VariableDeclaration,
): readonly ModelEnumeration[] {
  const list = declaration.initializer;
  if (list === undefined || !ts.isAsExpression(list) || !ts.isArrayLiteralExpression(list.expression))
    return [];
  const values = list.expression.elements
    .filter(ts.isStringLiteral)
    .map((element) => ({ value: element.text, ...definitionOf(commentBefore(element)) }));
  const file = node.getSourceFile().fileName;
  return [{ name: declaration.name.getText(), file, ...commentOf(node), values }];
}

function commentOf(node: ts.Node): Definition {
  return definitionOf(commentBefore(node));
}

function commentBefore(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const last = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).at(-1);
  if (last === undefined) return "";
  return text
    .slice(last.pos, last.end)
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .replace(/^ ?@\w+ .*$/gm, "")
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
