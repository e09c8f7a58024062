import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttributedText, Attribution, Extent } from "./score-attributions.ts";

/** Verbs of speaking in a cue, as their first letters, and `according to`. The list was made from the corpus. */
const speaking =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ell)|according|wr[io]te|add|announc|argu|not(?:e|ing)|ask|claim|warn|suggest|explain|declar|insist|stat(?:e|ing)|tweet|acknowledg|accus|criticiz|propos|urg|deni|denounc|condemn|reject|demand|promis|vow|pledg|report|repl|respond|agree|conclud|describ|call)/i;

/** Returns the attributions of a standoff file of brat. */
export function attributionsOf(file: string): readonly Attribution[] {
  const lines = file.split("\n").map((line) => line.split("\t"));
  const spans = new Map<string, { readonly extents: readonly Extent[]; readonly words: string }>();
  for (const [id = "", place = "", words = ""] of lines)
    if (id.startsWith("T"))
      spans.set(id, {
        extents: place
          .slice(place.indexOf(" ") + 1)
          .split(";")
          .map((part): Extent => {
            const [start, end] = part.split(" ").map(Number);
            return [start ?? 0, end ?? 0];
          }),
        words,
      });
  return lines.flatMap(([id = "", roles = ""]) => {
    if (!id.startsWith("E")) return [];
    const spansOf = (role: string) =>
      roles
        .split(" ")
        .map((each) => each.split(":"))
        .flatMap(([name = "", target = ""]) => (name.replace(/\d+$/, "") === role ? [spans.get(target)] : []))
        .filter((each) => each !== undefined);
    const [source, content] = ["Source", "Content"].map((role) =>
      spansOf(role).flatMap(({ extents }) => extents),
    );
    if (source === undefined || content === undefined || content.length === 0) return [];
    const cue = spansOf("Cue").map(({ words }) => words);
    return [{ source, content, isSpeech: speaking.test(cue.join(" ")) }];
  });
}

/** Returns the texts of one part of a corpus in the layout of PolNeAR, such as `test`. Of several annotators of a text, the first one is taken. */
export function attributedTexts(folder: string, part: string): readonly AttributedText[] {
  const days = new Map(
    readFileSync(join(folder, "metadata.tsv"), "utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([, name = "", , , , day = ""]) => [name, day]),
  );
  const first = new Map<string, string>();
  for (const file of readdirSync(join(folder, part, "attributions")).sort()) {
    const name = file.replace(/_[0-9a-f]+\.ann$/, "");
    if (!first.has(name)) first.set(name, file);
  }
  return [...first].map(([name, file]) => ({
    text: readFileSync(join(folder, part, "text", `${name}.txt`), "utf8"),
    language: "en",
    published: days.get(name) ?? "",
    attributions: attributionsOf(readFileSync(join(folder, part, "attributions", file), "utf8")),
  }));
}
