import { fieldsOf, listOf } from "../../../dataset/unchecked.ts";
import { problem } from "../../../errors/demarche-error.ts";
import type { Problem } from "../../../errors/problem.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import { type Draft, type DraftKind, draftKinds } from "../draft.ts";
import type { NewActor, NewIssue } from "../new-names.ts";
import { draftShapes } from "./draft-shapes.ts";
import { findDraftProblems } from "./find-draft-problems.ts";
import { withoutBlanks } from "./without-blanks.ts";

/** A draft, new actor or new issue among the drafts of a text. */
export interface DraftItem<T = Draft | NewActor | NewIssue> {
  /** JSON Pointer to the item. */
  readonly path: string;
  /** How messages name the item. */
  readonly owner: string;
  /** The item without empty values. Empty texts, empty lists and similar values mean that a field is absent. */
  readonly value: T;
  /** The item as it was given. */
  readonly given: unknown;
  /**
   * Fields of the item that are missing, unknown or of a wrong type. If there are any, `value` may not have its
   * declared type.
   */
  readonly shapeProblems: readonly Problem[];
}

/** The drafts of a text as items. */
export interface DraftItems {
  readonly drafts: readonly DraftItem<Draft>[];
  readonly newActors: readonly DraftItem<NewActor>[];
  readonly newIssues: readonly DraftItem<NewIssue>[];
}

/**
 * Returns the drafts of a text as items. Problems of a draft, such as a missing field, are listed in its item.
 *
 * @throws DemarcheError if the drafts are not an object with a list of drafts, or if this object has an unknown field.
 */
export function draftItemsOf(given: unknown): DraftItems {
  const fields = fieldsOf(given);
  if (fields === undefined || !Array.isArray(fields.drafts)) {
    const message = `settleDrafts: the drafts have to be an object with a list of drafts, not ${shown(given)}. Write { drafts: [...] }.`;
    throw problem("invalid-shape", "", message, given);
  }
  const names = ["drafts", "newActors", "newIssues"];
  const unknown = Object.keys(fields).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const message = `settleDrafts: the drafts have no field ${shown(unknown)}. ${suggest(unknown, names)}`;
    throw problem("invalid-shape", `/${unknown}`, message, fields[unknown]);
  }
  return {
    drafts: itemsOf(fields, "drafts") as never,
    newActors: itemsOf(fields, "newActors") as never,
    newIssues: itemsOf(fields, "newIssues") as never,
  };
}

function itemsOf(
  fields: Readonly<Record<string, unknown>>,
  list: keyof DraftItems,
): readonly DraftItem<unknown>[] {
  const items = fields[list] ?? [];
  if (!Array.isArray(items)) {
    const message = `settleDrafts: ${list} has to be a list, not ${shown(items)}.`;
    throw problem("invalid-shape", `/${list}`, message, items);
  }
  return listOf(items).map((given, i) => {
    const value = withoutBlanks(given);
    const path = `/${list}/${i}`;
    const owner = ownerOf(list, value, i);
    return { path, owner, value, given, shapeProblems: shapeProblemsOf(list, value, { path, owner }) };
  });
}

function ownerOf(list: keyof DraftItems, value: unknown, index: number): string {
  const what = { drafts: "draft", newActors: "new actor", newIssues: "new issue" }[list];
  const { key, name, label } = fieldsOf(value) ?? {};
  const called = list === "drafts" ? key : list === "newActors" ? name : label;
  return typeof called === "string" ? `${what} ${shown(called)}` : `${what} number ${index + 1}`;
}

function shapeProblemsOf(
  list: keyof DraftItems,
  value: unknown,
  location: { readonly path: string; readonly owner: string },
): readonly Problem[] {
  const shapes = draftShapes();
  if (list === "newActors") return findDraftProblems(value, shapes.newActor, location);
  if (list === "newIssues") return findDraftProblems(value, shapes.newIssue, location);
  const { kind } = fieldsOf(value) ?? {};
  if (draftKinds.includes(kind as DraftKind)) {
    return findDraftProblems(value, shapes.kinds[kind as DraftKind], location);
  }
  const what = kind === undefined ? "kind is missing" : `kind cannot be ${shown(kind)}`;
  const message = `${location.owner}: ${what}. ${suggest(kind, draftKinds)}`;
  return [{ code: "invalid-shape", path: `${location.path}/kind`, value: kind, message }];
}
