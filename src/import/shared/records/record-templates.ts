import type { Part } from "./parts/part.ts";

type Fields = Record<string, unknown>;

/** Fields whose default is made of other fields of the record, after these have been read. */
export const defaultedLater: readonly string[] = ["title", "summary"];

/**
 * Template objects with the fields of the records of one mapping. Each record is a copy of one of them. JavaScript
 * engines store the fields of such a copy within the record. Fields that are added one by one are stored in a second
 * object, which takes more memory.
 */
export class RecordTemplates {
  readonly #parts: readonly Part[];
  readonly #templates = new Map<number, Fields>();

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** Returns the template for a row. `values` has the value that the row gives for each field. */
  for(values: readonly unknown[]): Fields {
    let present = 0;
    for (let i = 0; i < this.#parts.length; i++) {
      const { fallback, name } = this.#parts[i] as Part;
      if (values[i] !== undefined || fallback !== undefined || defaultedLater.includes(name))
        present |= 1 << i;
    }
    let template = this.#templates.get(present);
    if (template === undefined) {
      template = this.#make(present);
      this.#templates.set(present, template);
    }
    return template;
  }

  /** Makes the template with the fields whose bit in `present` is set. */
  #make(present: number): Fields {
    const names = this.#parts.filter((_, i) => (present & (1 << i)) !== 0).map(({ name }) => name);
    const isNote = (name: string) => name === "note";
    const ordered = ["id", ...names.filter((name) => !isNote(name)), "sources", ...names.filter(isNote)];
    const template = JSON.parse(
      `{${ordered.map((name) => `${JSON.stringify(name)}:null`).join()}}`,
    ) as Fields;
    for (const name of defaultedLater) if (name in template) template[name] = undefined;
    return template;
  }
}
