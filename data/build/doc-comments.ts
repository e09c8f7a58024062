import ts from "typescript";
import type { Definition } from "./model.ts";

/**
 * Returns the text of a doc tag, or undefined if the declaration does not have the tag. `@pattern`, `@asType` and
 * `@minItems` have the same meaning as in ts-json-schema-generator.
 */
export function docTag(node: ts.Node, name: string): string | undefined {
  const found = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return found === undefined ? undefined : (ts.getTextOfJSDocComment(found.comment) ?? "").trim();
}

/** Returns the paragraphs of the doc comment of a declaration. */
export function commentOf(node: ts.Node): Definition {
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
