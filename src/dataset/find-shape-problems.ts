import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { kinds } from "../model/ids.ts";
import { type Field, fieldsByShape, type Shape, shapeOfKind } from "./fields.ts";
import { type Members, membersOf } from "./unchecked.ts";

/**
 * What has the wrong shape in a dataset that comes from code: members that are missing, unknown or of a wrong type. The
 * compiler finds it where it is asked; a notebook, plain JavaScript or a cast does not ask. The schemas of
 * `demarche/schema` look closer, at the forms of texts.
 */
export function findShapeProblems(dataset: Members): readonly Problem[] {
  const all = fieldsByShape();
  const problems: Problem[] = [];
  for (const kind of kinds) {
    const list = dataset[kind];
    if (!Array.isArray(list)) {
      problems.push(problemAt(`/${kind}`, list, `${kind} has to be a list of records, not ${shown(list)}.`));
      continue;
    }
    list.forEach((record: unknown, i) => {
      checkObject(record, shapeOfKind[kind], `/${kind}/${i}`, `${kind} number ${i}`, kind, all, problems);
    });
  }
  return problems;
}

type AllMembers = Readonly<Record<Shape, readonly Field[]>>;

function problemAt(path: string, value: unknown, message: string): Problem {
  return { code: "invalid-shape", path, ...(value === undefined ? {} : { value }), message };
}

function checkObject(
  value: unknown,
  shape: Shape,
  path: string,
  place: string,
  kind: string,
  all: AllMembers,
  problems: Problem[],
): void {
  const record = membersOf(value);
  if (record === undefined) {
    problems.push(problemAt(path, value, `${place} has to be an object, not ${shown(value)}.`));
    return;
  }
  const members = all[shape];
  const what = typeof record.id === "string" ? `${kind} ${shown(record.id)}` : place;
  for (const name of Object.keys(record)) {
    if (members.some((member) => member.name === name)) continue;
    const cure = suggest(
      name,
      members.map((member) => member.name),
    );
    const message = `${what} has no member ${shown(name)}. ${cure.startsWith("Did") ? cure : "Take it out."}`;
    problems.push(problemAt(`${path}/${escapePointer(name)}`, record[name], message));
  }
  for (const member of members) {
    const held = record[member.name];
    const at = `${path}/${member.name}`;
    if (held === undefined) {
      const message = `${what}: ${member.name} is missing; it has to be ${wordsFor(member)}.`;
      if (!member.optional) problems.push(problemAt(at, undefined, message));
    } else if (!member.list) {
      checkValue(held, member, at, `${what}: ${member.name}`, all, problems);
    } else if (!Array.isArray(held)) {
      problems.push(problemAt(at, held, `${what}: ${member.name} has to be a list, not ${shown(held)}.`));
    } else {
      held.forEach((item: unknown, i) => {
        checkValue(item, member, `${at}/${i}`, `${what}: ${member.name} ${i}`, all, problems);
      });
    }
  }
}

function checkValue(
  value: unknown,
  { type, shape, name }: Field,
  path: string,
  what: string,
  all: AllMembers,
  problems: Problem[],
): void {
  if (shape !== undefined) {
    checkObject(value, shape, path, what, name, all, problems);
  } else if (typeof type !== "string") {
    if (type.includes(value as string)) return;
    problems.push(problemAt(path, value, `${what} cannot be ${shown(value)}. ${suggest(value, type)}`));
  } else if (!holds(value, type)) {
    problems.push(
      problemAt(path, value, `${what} has to be ${words[type] ?? "a text"}, not ${shown(value)}.`),
    );
  }
}

const words: Readonly<Record<string, string>> = {
  number: "a number",
  integer: "a whole number of 0 or more",
  boolean: "true or false",
  coordinates: "a longitude and a latitude",
};

function wordsFor({ list, type, shape }: Field): string {
  if (list) return "a list";
  if (shape !== undefined) return "an object";
  return typeof type === "string" ? (words[type] ?? "a text") : `one of ${type.map(shown).join(", ")}`;
}

function holds(value: unknown, type: string): boolean {
  switch (type) {
    case "number":
      return Number.isFinite(value);
    case "integer":
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case "boolean":
      return typeof value === "boolean";
    case "coordinates":
      return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
    default:
      return typeof value === "string";
  }
}
