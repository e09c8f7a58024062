const comment = /^( *)\/\*\*([\s\S]*?)\*\//gm;
/** Links that an editor cannot follow: to a name of another entry, and behind a tag that takes braces for a type. */
const deadLink = /\{@link \w+!(\w+)\}|(?<=@throws )\{@link (\w+)\}/g;

/** Types of the same meaning with shorter comments, indented by tabs. */
export function compactTypes(text: string): string {
  return text
    .replace(comment, (_, indent: string, body: string) => `${indent}/** ${compactComment(body)} */`)
    .replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4))
    .replace(/\n{2,}/g, "\n");
}

/** A paragraph, an item or a tag to a line, and no example. */
function compactComment(body: string): string {
  const [prose = ""] = body
    .replace(/^ *\* ?/gm, "")
    .replace(deadLink, "`$1$2`")
    .split(/^@example/m);
  const paragraphs = prose.trim().split(/\n\n+|\n(?=@|- )/);
  return paragraphs
    .map((paragraph) => paragraph.replace(/\n\s*/g, " "))
    .map((paragraph, i) => (i === 0 ? paragraph : ` * ${paragraph}`))
    .map((paragraph, i) => (i > 0 && /^ \* [^@-]/.test(paragraph) ? ` *\n${paragraph}` : paragraph))
    .join("\n");
}
