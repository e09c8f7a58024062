import { type Dataset, describe } from "demarche";
import { type Child, h } from "../element.ts";
import { counted } from "../words.ts";

/** Returns the title and the facts of a dataset. `file` is the name of its file, or null for the bundled dataset. */
export function aboutRecord(dataset: Dataset, file: string | null): readonly HTMLElement[] {
  const { title, version, date, license, counts, span } = describe(dataset);
  const name = title ?? file ?? "Untitled record";
  const facts: Child[] = [
    `${counted(counts.documents, "document")}, ${counted(counts.statements, "statement")}, ${counted(counts.actors, "actor")}`,
    span === null ? "" : `, ${span.earliest.slice(0, 4)} to ${span.latest.slice(0, 4)}`,
    version === null ? "" : `. Version ${version}${date === null ? "" : ` of ${date}`}`,
    license === null ? "" : `, ${license}`,
    ".",
  ];
  return [h("span", { class: "record-name" }, name), h("span", { class: "record-facts" }, facts)];
}
