import { isObject } from "../../collections/is-object.ts";
import { attributeNameCure, attributeNamePattern } from "../../dataset/attribute-name.ts";
import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../../dataset/fields.ts";
import { isAttribute } from "../../dataset/shape-guard.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import type { Problem } from "../../errors/problem.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { kinds } from "../../model/ids.ts";
import { amountKey, jsonLdKey } from "./json-ld-terms.ts";

/** Reads a dataset from a document that `toJsonLd` wrote. Differences from its format are collected in `problems`. */
export class JsonLdReader {
  /** The differences from the format of `toJsonLd`. */
  readonly problems: Problem[] = [];
  readonly #fields = fieldsByShape();

  /** Returns the dataset of a document. If `problems` is not empty afterwards, the dataset is incomplete. */
  dataset(document: unknown): Dataset {
    const node = this.#nodeOf(document, "");
    const dataset: Record<string, unknown> = {};
    if (node === undefined) return dataset as never;
    const reason = reasonOfForeign(node);
    if (reason !== undefined) {
      const cure = "Pass a document that toJsonLd wrote, and read a dataset in plain JSON with parseDataset.";
      this.#wrong("", `${reason}. ${cure}`);
      return dataset as never;
    }
    const metadataFields = this.#fields.DatasetMetadata.map(({ name }) => name);
    const metadata = Object.fromEntries(
      metadataFields.filter((name) => Object.hasOwn(node, name)).map((name) => [name, node[name]]),
    );
    if (Object.keys(metadata).length > 0) dataset.metadata = this.#objectOf("DatasetMetadata", metadata, "");
    const known = [...metadataFields, ...kinds];
    for (const name of Object.keys(node)) {
      if (name.startsWith("@") || known.includes(name)) continue;
      this.#wrong(`/${escapePointer(name)}`, `is not a field of a dataset. ${suggest(name, known)}`);
    }
    for (const kind of kinds) {
      dataset[kind] = Object.hasOwn(node, kind)
        ? this.#listOf(node[kind], `/${kind}`, (record, path) =>
            this.#shapeOf(shapeOfKind[kind], record, path),
          )
        : this.#wrong("", `has no array of ${kind}. Pass a document that toJsonLd wrote.`);
    }
    return Object.freeze(dataset) as never;
  }

  #wrong(path: string, message: string, value?: unknown): undefined {
    this.problems.push({
      code: "invalid-shape",
      path,
      ...(value === undefined ? {} : { value }),
      message: `fromJsonLd: ${path === "" ? "the document" : path} ${message}`,
    });
    return undefined;
  }

  #nodeOf(value: unknown, path: string): Node | undefined {
    if (isObject(value)) return value as Node;
    return this.#wrong(path, `has to be an object, not ${shown(value)}.`, value);
  }

  #valueOfField(field: Field, value: unknown, path: string): unknown {
    if (!field.list) return this.#itemOf(field, value, path);
    return this.#listOf(value, path, (item, itemPath) => this.#itemOf(field, item, itemPath));
  }

  #listOf(value: unknown, path: string, toItem: (item: unknown, path: string) => unknown): unknown {
    if (Array.isArray(value)) return Object.freeze(value.map((item, i) => toItem(item, `${path}/${i}`)));
    return this.#wrong(path, `has to be an array, not ${shown(value)}.`, value);
  }

  #itemOf({ type, shape }: Field, value: unknown, path: string): unknown {
    if (shape !== undefined) return this.#shapeOf(shape, value, path);
    if (typeof type !== "string") {
      if (type.includes(value as string)) return value;
      return this.#wrong(path, `cannot be ${shown(value)}. ${suggest(value, type)}`, value);
    }
    if (type === "attributes") return this.#attributesOf(value, path);
    if (type === "coordinates") {
      const { longitude, latitude } = (this.#nodeOf(value, path) ?? {}) as Node;
      const number = { type: "number", shape: undefined } as Field;
      return Object.freeze([
        this.#itemOf(number, longitude, `${path}/longitude`),
        this.#itemOf(number, latitude, `${path}/latitude`),
      ]);
    }
    if (type === "id" || type === "ref") {
      const hash = typeof value === "string" ? value.lastIndexOf("#") : -1;
      if (hash >= 0) return (value as string).slice(hash + 1);
      return this.#wrong(path, `has to be an id after a number sign ("#alba"), not ${shown(value)}.`, value);
    }
    const wanted = type === "text" || type === "edtf" ? "string" : type === "boolean" ? "boolean" : "number";
    if (typeof value === wanted && (type !== "integer" || Number.isInteger(value))) return value;
    const what = {
      string: "a text",
      boolean: "true or false",
      number: type === "integer" ? "a whole number" : "a number",
    };
    return this.#wrong(path, `has to be ${what[wanted]}, not ${shown(value)}.`, value);
  }

  #attributesOf(value: unknown, path: string): unknown {
    if (!Array.isArray(value)) return this.#wrong(path, `has to be an array, not ${shown(value)}.`, value);
    const attributes: [string, unknown][] = [];
    value.forEach((item, i) => {
      const node = this.#nodeOf(item, `${path}/${i}`);
      if (node === undefined) return;
      const { name, value: attribute } = node;
      const at = `${path}/${i}`;
      if (typeof name !== "string" || !attributeNamePattern.test(name)) {
        this.#wrong(`${at}/name`, `cannot be ${shown(name)}. ${attributeNameCure}`, name);
      } else if (!isAttribute(attribute)) {
        this.#wrong(
          `${at}/value`,
          `has to be a text, a number, true or false, not ${shown(attribute)}.`,
          attribute,
        );
      } else attributes.push([name, attribute]);
    });
    return Object.freeze(Object.fromEntries(attributes));
  }

  #shapeOf(shape: Shape, value: unknown, path: string): object | undefined {
    const node = this.#nodeOf(value, path);
    return node && this.#objectOf(shape, node, path);
  }

  /** Returns an object of the model. `given` is the node of the document that describes this object. */
  #objectOf(shape: Shape, given: Node, path: string): object {
    const node = this.#modelNode(shape, given, path);
    const object: Record<string, unknown> = {};
    const known = new Set<string>();
    for (const field of this.#fields[shape]) {
      const key = field.type === "id" ? "@id" : jsonLdKey(shape, field.name);
      known.add(key);
      const at = `${path}/${key}`;
      if (Object.hasOwn(node, key)) object[field.name] = this.#valueOfField(field, node[key], at);
      else if (!field.optional) this.#wrong(at, "is missing.");
    }
    for (const key of Object.keys(node)) {
      if (key === "@type" || key === "@id" || known.has(key)) continue;
      this.#wrong(`${path}/${escapePointer(key)}`, `is not a field of ${shape}. ${suggest(key, known)}`);
    }
    return Object.freeze(object);
  }

  /**
   * Converts a node to the structure of the model. Only citations and amounts have a different structure in the
   * document. Web Annotation puts the span of a citation into a selector. The value of an amount is in the property
   * `value`, `minValue` or `maxValue` of schema.org, depending on whether it is exact, a minimum or a maximum.
   */
  #modelNode(shape: Shape, node: Node, path: string): Node {
    if (shape === "Citation") {
      const { selector, ...others } = node;
      // A citation without a selector cites the document as a whole.
      if (selector === undefined) return others;
      const found = this.#nodeOf(selector, `${path}/selector`);
      if (found === undefined) return others;
      if (Object.hasOwn(found, "row")) return { ...others, row: found.row };
      const { start, end } = found;
      if (start === undefined) this.#wrong(`${path}/start`, "is missing.");
      if (end === undefined) this.#wrong(`${path}/end`, "is missing.");
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
