import type { z } from "zod";
import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import * as shapes from "./schemas.ts";

type ZodIssue = z.core.$ZodIssue;

/** What zod found wrong with the shape of a dataset, in the words of this library. */
export function problemsOf(issues: readonly ZodIssue[], input: unknown): readonly Problem[] {
  const nearest = nearestMember();
  return issues.flatMap((issue) => {
    const path = `${issue.path.map((member) => `/${escapePointer(String(member))}`).join("")}`;
    const { what, value } = locate(input, issue.path);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        code: "invalid-shape" as const,
        path: `${path}/${escapePointer(key)}`,
        message: `${what} has no member ${shown(key)}. ${nearest(key)}`,
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

/** Finds the member that was probably meant, of all that records have. The same slip is searched for once. */
function nearestMember(): (key: string) => string {
  const members = Object.values(shapes).flatMap((shape) =>
    "shape" in shape ? Object.keys(shape.shape) : [],
  );
  const candidates = new Set(members);
  const found = new Map<string, string>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    // A member that records have, but not this one; or a thousand different ones, which are no slips.
    const cure = candidates.has(key) || found.size > 1000 ? "" : suggest(key, candidates);
    const told = cure.startsWith("Did") ? cure : "Take it out.";
    found.set(key, told);
    return told;
  };
}

function reason(issue: ZodIssue, value: unknown): string {
  const found = value === undefined ? "is missing" : `cannot be ${shown(value)}`;
  if (issue.code === "invalid_value") return `${found}. ${suggest(value, issue.values.map(String))}`;
  if (issue.code === "invalid_type") {
    const cure =
      value === null
        ? " Leave the member out where there is nothing."
        : typeof value === "string" && issue.path.length === 0
          ? " Parse the text first: JSON.parse(text)."
          : "";
    return `${found}; it has to be of type ${issue.expected}.${cure}`;
  }
  if (issue.path.at(-1) === "digest")
    return `${found}. Write "sha256:" and 64 hexadecimal digits; fingerprint(text) gives it.`;
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
