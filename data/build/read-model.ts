import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What a field holds. */
export type FieldType =
  /** The id of the record itself. */
  | { readonly is: "id" }
  /** A reference to records of these kinds; `"any"`: of every kind. */
  | { readonly is: "reference"; readonly to: readonly string[] | "any"; readonly inverse: string }
  /** Another interface of the model. */
  | { readonly is: "interface"; readonly name: string }
  /** One value of these enumerations, or of these literals. */
  | { readonly is: "values"; readonly enumerations: readonly string[]; readonly literals: readonly string[] }
  /** Text that says something, or has the form of a pattern; `prefix`: text that every value begins with. */
  | { readonly is: "text"; readonly pattern?: string; readonly cure?: string; readonly prefix?: string }
  | { readonly is: "edtf" | "integer" | "number" | "boolean" | "coordinates" };

/** A field of a record, as the model declares it. */
export interface ModelField {
  readonly name: string;
  readonly optional: boolean;
  readonly list: boolean;
  readonly type: FieldType;
  /** The type in words. */
  readonly typeInWords: string;
  /** The doc comment on one line, without its tags. */
  readonly description: string;
}

/** An interface of the model. */
export interface ModelInterface {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly ModelField[];
}

/** What a doc comment says, in parts. */
interface Definition {
  readonly definition: string;
  readonly includes: string;
  readonly excludes: string;
  readonly example: string;
}

/** An enumeration of the model. */
export interface ModelEnumeration extends Definition {
  readonly name: string;
  /** The file in src/model that declares it. */
  readonly file: string;
  readonly values: readonly (Definition & { readonly value: string })[];
}

/** Everything that is generated from src/model. */
export interface Model {
  readonly interfaces: readonly ModelInterface[];
  readonly enumerations: readonly ModelEnumeration[];
  /** The interface of each kind of record. */
  readonly interfaceOfKind: Readonly<Record<string, string>>;
}

/** Interfaces that only tell the compiler which ids and records there are. */
const notRecords = ["Ids", "Records"];

/** Reads the interfaces and enumerations of the model with their doc comments. */
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
      // `Actor<I>` is the interface Actor.
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
  const read = readType(name, type, { node, aliases, interfaces });
  if (read === undefined) {
    const reason = `${owner}.${name}: the generator cannot read the type ${type.getText()}`;
    throw new Error(`${reason}. Use a type of src/model, or teach data/build/read-model.ts this one.`);
  }
  if (read.is === "reference" && read.inverse === "") {
    const example = "`@inverse speakerOf`";
    throw new Error(`${owner}.${name}: a reference needs the name of its other direction. Add ${example}.`);
  }
  return {
    name,
    optional: node.questionToken !== undefined,
    list,
    type: read,
    typeInWords: inWords(read, type.getText(), list),
    description: commentOf(node).definition,
  };
}

/** A list is `readonly X[]`; an array without `readonly` is not used in the model. */
function withoutList(node: ts.TypeNode): { readonly type: ts.TypeNode; readonly list: boolean } {
  if (!ts.isTypeOperatorNode(node) || !ts.isArrayTypeNode(node.type)) return { type: node, list: false };
  return { type: node.type.elementType, list: true };
}

/** What is known where a type is read. */
interface TypeContext {
  /** The declaration whose doc tags describe the type. */
  readonly node: ts.PropertySignature | ts.TypeAliasDeclaration;
  readonly aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>;
  readonly interfaces: ReadonlySet<string>;
}

function readType(name: string, type: ts.TypeNode, context: TypeContext): FieldType | undefined {
  const written = type.getText();
  if (name === "id") return { is: "id" };
  if (/^NoInfer<AnyId<I>>$/.test(written)) return { is: "reference", to: "any", inverse: inverseOf(context) };
  const ids = [...written.matchAll(/I\["(\w+)"\]/g)].map(([, kind]) => kind as string);
  if (ids.length > 0) return { is: "reference", to: ids, inverse: inverseOf(context) };
  if (written === "string") return readText(context);
  if (written === "number") return { is: tag(context.node, "asType") === "integer" ? "integer" : "number" };
  if (written === "boolean") return { is: "boolean" };
  if (ts.isTypeOperatorNode(type) && ts.isTupleTypeNode(type.type)) return { is: "coordinates" };
  if (ts.isTemplateLiteralTypeNode(type)) return { ...readText(context), prefix: type.head.text };
  const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const literals = parts.flatMap((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : [],
  );
  if (literals.length === parts.length) return { is: "values", enumerations: [], literals };
  const enumerations = parts.flatMap((part) => enumerationOf(part, context) ?? []);
  if (enumerations.length === parts.length) return { is: "values", enumerations, literals: [] };
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const referred = type.typeName.getText();
  if (referred === "Edtf") return { is: "edtf" };
  if (context.interfaces.has(referred)) return { is: "interface", name: referred };
  const alias = context.aliases.get(referred);
  return alias === undefined ? undefined : readType(name, alias.type, { ...context, node: alias });
}

/** The array behind a type such as `ActorType`, which is `(typeof actorTypes)[number]`. */
function enumerationOf(type: ts.TypeNode, { aliases }: TypeContext): string | undefined {
  const alias = ts.isTypeReferenceNode(type) ? aliases.get(type.typeName.getText()) : undefined;
  return /^\(typeof (\w+)\)\[number\]$/.exec(alias?.type.getText() ?? "")?.[1];
}

function readText({ node }: TypeContext): FieldType & { readonly is: "text" } {
  const [pattern, cure] = [tag(node, "pattern"), tag(node, "cure")];
  return {
    is: "text",
    ...(pattern === undefined ? {} : { pattern }),
    ...(cure === undefined ? {} : { cure }),
  };
}

function inverseOf({ node }: TypeContext): string {
  return tag(node, "inverse") ?? "";
}

/** The text of a tag of a doc comment, in the vocabulary of ts-json-schema-generator where that has a word. */
function tag(node: ts.Node, name: string): string | undefined {
  const found = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return found === undefined ? undefined : (ts.getTextOfJSDocComment(found.comment) ?? "").trim();
}

/** A type as a reader who knows no TypeScript can read it. */
function inWords(type: FieldType, written: string, list: boolean): string {
  const one =
    type.is === "reference"
      ? type.to === "any"
        ? "any id"
        : `id of ${type.to.join(", ")}`
      : type.is === "id"
        ? "id"
        : written.replace(/<I>/g, "").replace(/^readonly /, "");
  return list ? `list of ${one}` : one;
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
