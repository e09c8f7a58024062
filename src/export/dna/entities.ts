import type { Attributes } from "../../model/attributes.ts";
import type { Kind } from "../../model/ids.ts";
import type { DnaLossCounter } from "./losses.ts";
import { shortened, type TableWriter } from "./tables.ts";

/** A record that becomes a value of a variable. */
export interface EntitySource {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly attributes: Attributes;
  /** The parent of the record, if the parent can be a value of the same variable. */
  readonly parent: EntitySource | undefined;
}

/** The entities of a DNA variable. They are its possible values: records, texts, and always the empty text. */
export class Entities {
  readonly #variable: number;
  readonly #writer: TableWriter;
  readonly #counter: DnaLossCounter;
  readonly #numbers = new Map<string, number>();
  readonly #names = new Set<string>([""]);
  readonly #attributes = new Map<string, number>();
  readonly #sources: { readonly number: number; readonly attributes: Attributes }[] = [];

  constructor(variable: number, writer: TableWriter, counter: DnaLossCounter) {
    this.#variable = variable;
    this.#writer = writer;
    this.#counter = counter;
    this.#numbers.set("", this.#write("", null));
  }

  /** Returns the number of the entity whose value is `text`. The empty text is for statements without a value. */
  ofText(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#write(this.#nameOf(text, ""), null);
    this.#numbers.set(text, number);
    return number;
  }

  /**
   * Returns the number of the entity of a record, and writes the entity first if necessary. The parent of the record
   * becomes an entity, too, unless its id is in `seen`: this prevents endless recursion if records are parents of each
   * other.
   */
  of(source: EntitySource, seen: ReadonlySet<string> = new Set()): number {
    const key = `record ${source.id}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const { parent } = source;
    const inside = new Set([...seen, source.id]);
    const above = parent === undefined || inside.has(parent.id) ? null : this.of(parent, inside);
    const name = this.#nameOf(source.name, source.id);
    if (name !== source.name) {
      const reason = "a value has at most 190 characters and occurs once in a variable";
      this.#counter.drop(source.kind, source.id, reason, source.kind === "issues" ? "label" : "name");
    }
    const number = this.#write(name, above);
    this.#numbers.set(key, number);
    this.#sources.push({ number, attributes: source.attributes });
    return number;
  }

  /**
   * Writes the attributes of all entities. In DNA, if one entity of a variable has an attribute, all entities of the
   * variable have it, so a missing attribute is written as an empty text.
   */
  writeAttributes(): void {
    for (const { attributes } of this.#sources)
      for (const name of Object.keys(attributes))
        if (!this.#attributes.has(name))
          this.#attributes.set(
            name,
            this.#writer.add("ATTRIBUTEVARIABLES", { VariableId: this.#variable, AttributeVariable: name }),
          );
    const empty = { number: this.#numbers.get("") as number, attributes: {} as Attributes };
    for (const { number, attributes } of [empty, ...this.#sources])
      for (const [name, variable] of this.#attributes)
        this.#writer.add("ATTRIBUTEVALUES", {
          EntityId: number,
          AttributeVariableId: variable,
          AttributeValue: Object.hasOwn(attributes, name) ? shortened(String(attributes[name])) : "",
        });
  }

  #write(value: string, parent: number | null): number {
    const colour = { Red: 0, Green: 0, Blue: 0 };
    return this.#writer.add("ENTITIES", {
      VariableId: this.#variable,
      Value: value,
      ...colour,
      ChildOf: parent,
    });
  }

  /** Returns a name that no other entity of the variable has. */
  #nameOf(written: string, id: string): string {
    let name = shortened(written);
    if (this.#names.has(name)) name = shortened(`${written.slice(0, 100)} (${id})`);
    this.#names.add(name);
    return name;
  }
}
