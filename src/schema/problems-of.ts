import type { z } from "zod";
import { escapePointer } from "../dataset/options.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";

type ZodIssue = z.core.$ZodIssue;

/** What zod found wrong with the shape of a dataset, in the words of this library. */
export function problemsOf(issues: readonly ZodIssue[], input: unknown): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = `${issue.path.map((member) => `/${escapePointer(String(member))}`).join("")}`;
    const { what, value } = locate(input, issue.path);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        code: "invalid-shape" as const,
        path: `${path}/${escapePointer(key)}`,
        message: `${what} has no member ${shown(key)}. Correct its name or take it out.`,
      }));
    }
    return [
      {
        code: "invalid-shape" as const,
        path,
        ...(value === undefined ? {} : { value }),
        message: `${what} ${reason(issue, value)}`,
      },
    ];
  });
}

function reason(issue: ZodIssue, value: unknown): string {
  const found = value === undefined ? "is missing" : `cannot be ${shown(value)}`;
  if (issue.code === "invalid_value") return `${found}. ${suggest(value, issue.values.map(String))}`;
  if (issue.code === "invalid_type") return `${found}; it is of type ${issue.expected}.`;
  return `${found}: ${issue.message}.`;
}

/** The value at a path, and words for the place: the kind and id of the innermost record, and the members from there. */
function locate(
  input: unknown,
  path: readonly PropertyKey[],
): { readonly what: string; readonly value: unknown } {
  let value = input;
  let record = "";
  let members: string[] = [];
  let kind = "the dataset";
  for (const member of path) {
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, member)
        ? (value as Record<PropertyKey, unknown>)[member]
        : undefined;
    members.push(String(member));
    const id =
      typeof value === "object" && value !== null ? (value as { readonly id?: unknown }).id : undefined;
    if (
      typeof member === "number" &&
      members.length >= 2 &&
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value)
    ) {
      if (typeof id === "string" || record === "") {
        kind = `${members.at(-2)} ${typeof id === "string" ? shown(id) : `number ${member}`}`;
        record = kind;
        members = [];
      }
    }
  }
  return { what: members.length === 0 ? kind : `${kind}: ${members.join(".")}`, value };
}
