import { getOrAdd } from "../../collections/get-or-add.ts";
import { shown } from "../../errors/suggest.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { typeOfActor } from "./actor-labels.ts";
import { AnnLines, type AnnLinesContext, triggerOf } from "./ann-lines.ts";
import { type BratLine, BratTarget, withoutNumber } from "./brat-lines.ts";
import type { AnnotationFields } from "./fields.ts";
import type { AnnotatedWords, BratNameKind, ReadAnnotation } from "./read-annotation.ts";

/** The reason that `losses` gives for lines that are left out because they belong to a refused annotation. */
export const partsOfRefused = "lines of refused annotations";

/** What {@link AnnFile} needs to read a file. `key` identifies the annotated document. */
interface AnnFileContext extends AnnLinesContext {
  readonly key: string;
  readonly reader: AnnotationFields;
}

/** Reads the annotations of an `.ann` file of brat. */
export class AnnFile {
  readonly #key: string;
  readonly #reader: AnnotationFields;
  readonly #ledger: SourceLedger;
  readonly #lines: AnnLines;
  readonly #targets = new Map<string, BratTarget>();
  readonly #names = new Map<string, string>();
  readonly #nameRows = new Map<string, SourceRow>();
  readonly #labels = new Map<string, string>();
  readonly #kinds = new Map<string, BratNameKind>();

  /**
   * Functions that add relations. They run after all other lines are read, because a relation needs the name of its
   * argument, and any later line can give this name.
   */
  readonly #later: (() => void)[] = [];

  /** The names of all roles and relations in the file, and the names of all attributes that have a value. */
  readonly fieldNames = new Set<string>();

  constructor(ann: string, context: AnnFileContext) {
    this.#key = context.key;
    this.#ledger = context.ledger;
    this.#reader = context.reader;
    this.#lines = new AnnLines(ann, context);
  }

  /**
   * Returns one annotation for each event, and one for each line of annotated words that trigger no event. Words that
   * trigger an event belong to the annotation of this event.
   */
  read(): readonly ReadAnnotation[] {
    for (const line of this.#lines.others) this.#readOther(line);
    for (const event of this.#lines.events.values()) this.#lines.triggers.add(triggerOf(event));
    for (const add of this.#later) add();
    const events = [...this.#lines.events.values()].flatMap((event) => {
      const annotation = this.#readEvent(event);
      return annotation === undefined ? [] : [annotation];
    });
    const bounds = [...this.#lines.bounds].flatMap(([id, bound]) =>
      this.#lines.triggers.has(id)
        ? []
        : [this.#toAnnotation(bound.source, id, bound.label, bound.words, [])],
    );
    return [...events, ...bounds];
  }

  #addName(name: string, kind: BratNameKind): void {
    this.fieldNames.add(name);
    if (!this.#kinds.has(name)) this.#kinds.set(name, kind);
  }

  #target(id: string): BratTarget {
    return getOrAdd(this.#targets, id, () => new BratTarget());
  }

  /**
   * Returns whether the arguments of a relation are in reverse order, so that the second argument is the statement and
   * the first is the value of one of its fields. Corpora differ in this order: "Arg1 says Arg2" and "Arg1 is said by
   * Arg2" are both usual. If the arguments do not show which of them is the statement, the first is the statement.
   */
  #isReversed(first: string, second: string): boolean {
    if (this.#isStatement(first)) return false;
    return this.#isStatement(second) || (this.#isActor(first) && !this.#isActor(second));
  }

  #isStatement(id: string): boolean {
    if (this.#lines.events.has(id) || this.#lines.triggers.has(id)) return true;
    const { marks, fields } = this.#target(id);
    const label = this.#lines.bounds.get(id)?.label ?? "";
    const isMarked = [label, ...marks].some((mark) => this.#reader.isMarkOfStatement(mark));
    return isMarked || [...fields.keys()].some((name) => this.#reader.isFieldOfStatement(name));
  }

  #isActor(id: string): boolean {
    const label = this.#lines.bounds.get(id)?.label;
    return label !== undefined && (typeOfActor(label) !== undefined || this.#reader.isLabelOfActor(label));
  }

  #exists(id: string | undefined): id is string {
    return id !== undefined && (this.#lines.bounds.has(id) || this.#lines.events.has(id));
  }

  /**
   * Returns the name of annotated words or of an event. A normalization line, which links them to an entry of a
   * knowledge base, gives the name. Without such a line, the name is the annotated words themselves or the words that
   * trigger the event.
   */
  #nameOf(id: string): string | undefined {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const bound = this.#lines.bounds.get(id);
    if (bound !== undefined) return bound.text.trim();
    const [, trigger] = (this.#lines.events.get(id)?.parts[0] ?? "").split(":");
    return trigger === undefined
      ? undefined
      : (this.#names.get(trigger) ?? this.#lines.bounds.get(trigger)?.text.trim());
  }

  #rowsOf(id: string): readonly SourceRow[] {
    const bound = this.#lines.bounds.get(id)?.source ?? this.#lines.events.get(id)?.source;
    return [bound, this.#nameRows.get(id)].filter((row) => row !== undefined);
  }

  #readOther({ source, id, parts, rest }: BratLine): void {
    const [name = "", first, second] = parts;
    if (id.startsWith("R")) {
      const from = first?.split(":")[1];
      const to = second?.split(":")[1];
      if (!this.#exists(from) || !this.#exists(to)) {
        this.#lines.refuse(source, this.#noLine(source, this.#exists(from) ? to : from));
        return;
      }
      this.#addName(name, "relation");
      this.#later.push(() => {
        const isReversed = this.#isReversed(from, to);
        this.#addReference(isReversed ? to : from, name, isReversed ? from : to, source);
      });
      return;
    }
    if (!this.#exists(first)) {
      // A note on an attribute or a relation is left out, because only events and words become annotations.
      if (id.startsWith("#") && first !== undefined) this.#ledger.skip(source, "notes on other lines");
      else this.#lines.refuse(source, this.#noLine(source, first));
      return;
    }
    const target = this.#target(first);
    if (id.startsWith("N")) {
      if (rest.trim() === "") this.#ledger.skip(source, "references without a name");
      else {
        this.#names.set(first, rest.trim());
        this.#nameRows.set(first, source);
        this.#ledger.drop(source.table, "N", "codes of references, of which only the names are read");
      }
    } else if (id.startsWith("#")) {
      if (rest.trim() !== "") target.comments.push(rest.trim());
      target.rows.push(source);
    } else {
      if (second === undefined) target.marks.push(name);
      else {
        this.#addName(name, "attribute");
        target.addField(name, parts.slice(2).join(" "));
      }
      target.rows.push(source);
    }
  }

  #addReference(from: string, name: string, to: string, source: SourceRow | undefined): void {
    const target = this.#target(from);
    const value = this.#nameOf(to);
    if (source !== undefined) target.rows.push(source);
    if (value === undefined || value === "") return;
    target.addField(name, value);
    target.rows.push(...this.#rowsOf(to));
    const bound = this.#lines.bounds.get(to);
    if (bound !== undefined && !target.nameWords.has(value)) target.nameWords.set(value, bound.words);
    const label = bound?.label;
    if (label !== undefined && !this.#labels.has(value)) this.#labels.set(value, label);
  }

  /** Returns the message about a line that refers to a missing or refused line. */
  #noLine(source: SourceRow, id: string | undefined): string {
    const line = shown(source.value.line);
    if (id === undefined) return `${line} refers to no line. Write the id of one, such as T1.`;
    return this.#lines.refused.has(id)
      ? `${line} refers to ${id}, whose line was refused. Correct that line.`
      : `${line} refers to ${shown(id)}, which is not there. Give the whole file.`;
  }

  #readEvent(line: BratLine): ReadAnnotation | undefined {
    const { source, id, parts } = line;
    const [type = ""] = (parts[0] ?? "").split(":");
    const trigger = triggerOf(line);
    const bound = this.#lines.bounds.get(trigger);
    const roles = parts.slice(1).map((part) => part.split(":"));
    for (const [role = ""] of roles) this.#addName(withoutNumber(role), "role");
    const missing = [trigger, ...roles.map(([, to]) => to)].find((to) => !this.#exists(to));
    if (bound === undefined || missing !== undefined) {
      this.#lines.refuse(source, this.#noLine(source, missing ?? trigger));
      const parts = [trigger, ...roles.flatMap(([, to]) => to ?? [])].flatMap((to) => this.#rowsOf(to));
      for (const row of [...parts, ...this.#target(id).rows, ...this.#target(trigger).rows])
        this.#ledger.skip(row, partsOfRefused);
      return undefined;
    }
    for (const [role = "", to = ""] of roles) this.#addReference(id, withoutNumber(role), to, undefined);
    const words = [bound, ...roles.flatMap(([, to = ""]) => this.#lines.bounds.get(to) ?? [])];
    // Attributes, notes and relations that refer to the trigger belong to the event.
    this.#target(id).addAll(this.#target(trigger));
    return this.#toAnnotation(
      source,
      id,
      type,
      words.flatMap((each) => each.words),
      [bound.source],
    );
  }

  #toAnnotation(
    source: SourceRow,
    id: string,
    label: string,
    words: readonly AnnotatedWords[],
    rows: readonly SourceRow[],
  ): ReadAnnotation {
    const target = this.#target(id);
    return {
      source,
      format: "brat",
      unit: "code-points",
      id,
      rows: [...rows, ...target.rows],
      document: this.#key,
      words,
      fields: target.fields,
      kinds: this.#kinds,
      annotator: undefined,
      marks: [label, ...target.marks],
      nameWords: target.nameWords,
      comment: target.comments.length === 0 ? undefined : target.comments.join("\n"),
      labels: this.#labels,
    };
  }
}
