import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../model/ids.ts";
import { keyOf } from "./json-ld-terms.ts";
import { amountKey } from "./to-json-ld.ts";

/**
 * The dataset that a JSON-LD document of {@link toJsonLd} holds. It comes back without loss, also from a processor that
 * has compacted it with the context of the document.
 *
 * Read is that form, not any graph: what says the same in another shape has to be framed and compacted first. Shapes are
 * checked; whether references lead anywhere and spans fit, `parseDataset` of `demarche/schema` checks: hand the answer
 * to it where the document comes from elsewhere.
 *
 * @throws {@link index!DemarcheError} with code `invalid-shape` and every place where the document has another shape.
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
  const members = fieldsByShape();
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
    const ofMetadata = members.DatasetMetadata.map(({ name }) => name);
    const metadata = Object.fromEntries(
      ofMetadata.filter((name) => Object.hasOwn(node, name)).map((name) => [name, node[name]]),
    );
    if (Object.keys(metadata).length > 0) dataset.metadata = objectOf("DatasetMetadata", metadata, "");
    const known = [...ofMetadata, ...kinds];
    for (const name of Object.keys(node)) {
      if (name.startsWith("@") || known.includes(name)) continue;
      wrong(`/${escapePointer(name)}`, `is no member of a dataset. ${suggest(name, known)}`);
    }
    for (const kind of kinds) {
      const shape = shapeOfKind[kind];
      const list: Field = {
        name: kind,
        type: "object",
        shape,
        reference: undefined,
        list: true,
        optional: false,
      };
      dataset[kind] = Object.hasOwn(node, kind)
        ? memberOf(list, node[kind], `/${kind}`)
        : wrong("", `has no array of ${kind}. Hand over what toJsonLd wrote.`);
    }
    return Object.freeze(dataset) as never;
  }

  function nodeOf(value: unknown, path: string): Node | undefined {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Node;
    return wrong(path, `has to be an object, not ${shown(value)}.`, value);
  }

  function memberOf(member: Field, value: unknown, path: string): unknown {
    if (!member.list) return itemOf(member, value, path);
    if (Array.isArray(value))
      return Object.freeze(value.map((item, i) => itemOf(member, item, `${path}/${i}`)));
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
      return wrong(path, `has to be an id behind a number sign ("#alba"), not ${shown(value)}.`, value);
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

  /** An object of the model, read from a node whose members have the names of the document. */
  function objectOf(shape: Shape, given: Node, path: string): object {
    const node = untwisted(shape, given, path);
    const object: Record<string, unknown> = {};
    const known = new Set<string>();
    for (const member of members[shape]) {
      const key = member.type === "id" ? "@id" : keyOf(shape, member.name);
      known.add(key);
      const at = `${path}/${key}`;
      if (Object.hasOwn(node, key)) object[member.name] = memberOf(member, node[key], at);
      else if (!member.optional) wrong(at, "is missing.");
    }
    for (const key of Object.keys(node)) {
      if (key === "@type" || key === "@id" || known.has(key)) continue;
      wrong(`${path}/${escapePointer(key)}`, `is no member of ${shape}. ${suggest(key, known)}`);
    }
    return Object.freeze(object);
  }

  /** A node with the members of the model, where the standard has them one level lower or under names of its own. */
  function untwisted(shape: Shape, node: Node, path: string): Node {
    if (shape === "Citation") {
      const { selector, ...others } = node;
      const { start, end } = (nodeOf(selector, `${path}/selector`) ?? {}) as Node;
      return { ...others, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
    }
    if (shape === "Amount") {
      const bound = (["at-least", "at-most"] as const).find((one) => Object.hasOwn(node, amountKey(one)));
      if (bound === undefined || Object.hasOwn(node, "value")) return node;
      const { [amountKey(bound)]: value, ...others } = node;
      return { ...others, value, bound };
    }
    return node;
  }
}

type Node = Readonly<Record<string, unknown>>;
