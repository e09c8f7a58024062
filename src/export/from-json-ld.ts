import { attributeNameCure, attributeNamePattern } from "../dataset/attribute-name.ts";
import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import { isAttribute } from "../dataset/shape-guard.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../model/ids.ts";
import { amountKey, keyOf } from "./json-ld-terms.ts";

/**
 * Reads a JSON-LD document that {@link toJsonLd} wrote, and returns the dataset without loss. If a JSON-LD processor
 * has changed the document, compact it first with the context that `toJsonLd` wrote.
 *
 * The document has to have the form that `toJsonLd` writes. If a processor has also changed the nesting of the nodes,
 * frame the document before you compact it. The types of all values are checked, but references and spans are not. So
 * if the document comes from elsewhere, pass the dataset to `parseDataset` of `demarche/schema`, which checks them.
 *
 * @throws {@link index!DemarcheError} with code `invalid-shape` and all differences from the form of `toJsonLd` at
 * once. For an entirely different document, such as one without most of the lists of records, the error has only one
 * problem.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { fromJsonLd, toJsonLd } from "demarche/export";
 * import { parseDataset } from "demarche/schema";
 *
 * const text = JSON.stringify(toJsonLd(dataset));
 * const read = parseDataset(fromJsonLd(JSON.parse(text)));
 * JSON.stringify(read) === JSON.stringify(dataset); // => true
 * ```
 */
export function fromJsonLd(document: unknown): Dataset {
  const problems: Problem[] = [];
  const fields = fieldsByShape();
  const dataset = datasetOf(document);
  const [first, ...rest] = problems;
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
  return dataset;

  function wrong(path: string, message: string, value?: unknown): undefined {
    problems.push({
      code: "invalid-shape",
      path,
      ...(value === undefined ? {} : { value }),
      message: `fromJsonLd: ${path === "" ? "the document" : path} ${message}`,
    });
    return undefined;
  }

  function datasetOf(document: unknown): Dataset {
    const node = nodeOf(document, "");
    const dataset: Record<string, unknown> = {};
    if (node === undefined) return dataset as never;
    const reason = reasonOfForeign(node);
    if (reason !== undefined) {
      const cure = "Pass a document that toJsonLd wrote, and read a dataset in plain JSON with parseDataset.";
      wrong("", `${reason}. ${cure}`);
      return dataset as never;
    }
    const metadataFields = fields.DatasetMetadata.map(({ name }) => name);
    const metadata = Object.fromEntries(
      metadataFields.filter((name) => Object.hasOwn(node, name)).map((name) => [name, node[name]]),
    );
    if (Object.keys(metadata).length > 0) dataset.metadata = objectOf("DatasetMetadata", metadata, "");
    const known = [...metadataFields, ...kinds];
    for (const name of Object.keys(node)) {
      if (name.startsWith("@") || known.includes(name)) continue;
      wrong(`/${escapePointer(name)}`, `is not a field of a dataset. ${suggest(name, known)}`);
    }
    for (const kind of kinds) {
      const shape = shapeOfKind[kind];
      const list: Field = {
        name: kind,
        type: "object",
        format: undefined,
        shape,
        reference: undefined,
        list: true,
        nonEmpty: false,
        optional: false,
      };
      dataset[kind] = Object.hasOwn(node, kind)
        ? valueOfField(list, node[kind], `/${kind}`)
        : wrong("", `has no array of ${kind}. Pass a document that toJsonLd wrote.`);
    }
    return Object.freeze(dataset) as never;
  }

  function nodeOf(value: unknown, path: string): Node | undefined {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Node;
    return wrong(path, `has to be an object, not ${shown(value)}.`, value);
  }

  function valueOfField(field: Field, value: unknown, path: string): unknown {
    if (!field.list) return itemOf(field, value, path);
    if (Array.isArray(value))
      return Object.freeze(value.map((item, i) => itemOf(field, item, `${path}/${i}`)));
    return wrong(path, `has to be an array, not ${shown(value)}.`, value);
  }

  function itemOf({ type, shape }: Field, value: unknown, path: string): unknown {
    if (shape !== undefined) {
      const node = nodeOf(value, path);
      return node && objectOf(shape, node, path);
    }
    if (typeof type !== "string") {
      if (type.includes(value as string)) return value;
      return wrong(path, `cannot be ${shown(value)}. ${suggest(value, type)}`, value);
    }
    if (type === "attributes") return attributesOf(value, path);
    if (type === "coordinates") {
      const { longitude, latitude } = (nodeOf(value, path) ?? {}) as Node;
      const number = { type: "number", shape: undefined } as Field;
      return Object.freeze([
        itemOf(number, longitude, `${path}/longitude`),
        itemOf(number, latitude, `${path}/latitude`),
      ]);
    }
    if (type === "id" || type === "ref") {
      const hash = typeof value === "string" ? value.lastIndexOf("#") : -1;
      if (hash >= 0) return (value as string).slice(hash + 1);
      return wrong(path, `has to be an id after a number sign ("#alba"), not ${shown(value)}.`, value);
    }
    const wanted = type === "text" || type === "edtf" ? "string" : type === "boolean" ? "boolean" : "number";
    if (typeof value === wanted && (type !== "integer" || Number.isInteger(value))) return value;
    const what = {
      string: "a text",
      boolean: "true or false",
      number: type === "integer" ? "a whole number" : "a number",
    };
    return wrong(path, `has to be ${what[wanted]}, not ${shown(value)}.`, value);
  }

  function attributesOf(value: unknown, path: string): unknown {
    if (!Array.isArray(value)) return wrong(path, `has to be an array, not ${shown(value)}.`, value);
    const attributes: [string, unknown][] = [];
    value.forEach((item, i) => {
      const node = nodeOf(item, `${path}/${i}`);
      if (node === undefined) return;
      const { name, value: attribute } = node;
      const at = `${path}/${i}`;
      if (typeof name !== "string" || !attributeNamePattern.test(name)) {
        wrong(`${at}/name`, `cannot be ${shown(name)}. ${attributeNameCure}`, name);
      } else if (!isAttribute(attribute)) {
        wrong(
          `${at}/value`,
          `has to be a text, a number, true or false, not ${shown(attribute)}.`,
          attribute,
        );
      } else attributes.push([name, attribute]);
    });
    return Object.freeze(Object.fromEntries(attributes));
  }

  /** Returns an object of the model. `given` is the node of the document that describes this object. */
  function objectOf(shape: Shape, given: Node, path: string): object {
    const node = modelNode(shape, given, path);
    const object: Record<string, unknown> = {};
    const known = new Set<string>();
    for (const field of fields[shape]) {
      const key = field.type === "id" ? "@id" : keyOf(shape, field.name);
      known.add(key);
      const at = `${path}/${key}`;
      if (Object.hasOwn(node, key)) object[field.name] = valueOfField(field, node[key], at);
      else if (!field.optional) wrong(at, "is missing.");
    }
    for (const key of Object.keys(node)) {
      if (key === "@type" || key === "@id" || known.has(key)) continue;
      wrong(`${path}/${escapePointer(key)}`, `is not a field of ${shape}. ${suggest(key, known)}`);
    }
    return Object.freeze(object);
  }

  /**
   * Converts a node to the structure of the model. Only citations and amounts have a different structure in the
   * document. Web Annotation puts the span of a citation into a selector. The value of an amount is in the property
   * `value`, `minValue` or `maxValue` of schema.org, depending on whether it is exact, a minimum or a maximum.
   */
  function modelNode(shape: Shape, node: Node, path: string): Node {
    if (shape === "Citation") {
      const { selector, ...others } = node;
      // A citation without a selector cites the document as a whole.
      if (selector === undefined) return others;
      const found = nodeOf(selector, `${path}/selector`);
      if (found === undefined) return others;
      if (Object.hasOwn(found, "row")) return { ...others, row: found.row };
      const { start, end } = found;
      if (start === undefined) wrong(`${path}/start`, "is missing.");
      if (end === undefined) wrong(`${path}/end`, "is missing.");
      return { ...others, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
    }
    if (shape === "Amount") {
      const bound = (["at-least", "at-most"] as const).find((kind) => Object.hasOwn(node, amountKey(kind)));
      if (bound === undefined || Object.hasOwn(node, "value")) return node;
      const { [amountKey(bound)]: value, ...others } = node;
      return { ...others, value, bound };
    }
    return node;
  }
}

/**
 * Some documents are so different from those of `toJsonLd` that a list of all differences would be useless. For such a
 * document, returns one reason why it is different. For other documents, returns undefined.
 */
function reasonOfForeign(node: Node): string | undefined {
  const missing = kinds.filter((kind) => !Object.hasOwn(node, kind));
  if (missing.length >= kinds.length / 2) return `has no array of ${missing.join(", ")}`;
  const type = Object.hasOwn(node, "@type") ? node["@type"] : undefined;
  const isDataset = Array.isArray(type) ? type.includes("schema:Dataset") : type === "schema:Dataset";
  return isDataset ? undefined : 'is not of the type "schema:Dataset"';
}

type Node = Readonly<Record<string, unknown>>;
