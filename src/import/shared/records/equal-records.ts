import type { PoliticalEvent } from "../../../model/political-event.ts";
import type { Proposal } from "../../../model/proposal.ts";
import type { Statement } from "../../../model/statement.ts";

type ComparedRecord = Statement | Proposal | PoliticalEvent;

/**
 * Finds records that differ only in their ids and in the numbers of the rows that they cite. The key of a statement is
 * its speaker, date, act and summary. The key of another record is its date and title. Most keys are unique, and only
 * records with the same key are compared as a whole.
 */
export class EqualRecords {
  readonly #records: readonly ComparedRecord[];
  /**
   * A hash table with open addressing. A slot has the index of a record plus one, or 0 if it is empty. Two records with
   * the same key share a slot. No text is made for a key, because this would be slow for a million records.
   */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #dates = new TextNumbers();
  readonly #speakers = new TextNumbers();
  readonly #acts = new TextNumbers();
  readonly #titles = new TextNumbers();
  /**
   * The contents of the records in the slots with several records. The first key is the index of the first record in
   * the slot. The second key is the content of a record, and the value is its id.
   */
  readonly #contents = new Map<number, Map<string, string>>();

  constructor(records: readonly ComparedRecord[]) {
    this.#records = records;
    this.#hashes = new Int32Array(records.length);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * records.length + 1)));
  }

  /** Returns the id of an earlier record that is equal to the record at `index`. If there is none, adds the record. */
  find(index: number): string | undefined {
    const record = this.#records[index] as ComparedRecord;
    const slots = this.#slots;
    const last = slots.length - 1;
    const hash = this.#hashOf(record);
    this.#hashes[index] = hash;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const first = (slots[slot] as number) - 1;
      if (first < 0) {
        slots[slot] = index + 1;
        return undefined;
      }
      if (this.#hashes[first] === hash && hasSameKey(this.#records[first] as ComparedRecord, record))
        return this.#findContent(first, record);
    }
  }

  #findContent(first: number, record: ComparedRecord): string | undefined {
    let ids = this.#contents.get(first);
    if (ids === undefined) {
      const known = this.#records[first] as ComparedRecord;
      ids = new Map([[contentOf(known), known.id]]);
      this.#contents.set(first, ids);
    }
    const content = contentOf(record);
    const equal = ids.get(content);
    if (equal === undefined) ids.set(content, record.id);
    return equal;
  }

  /** Returns a number that is the same for records with the same key. */
  #hashOf(record: ComparedRecord): number {
    let hash = this.#dates.numberOf(record.date ?? "");
    if ("speaker" in record) {
      hash = mix(hash, this.#speakers.numberOf(record.speaker));
      hash = mix(hash, this.#acts.numberOf(record.act));
      hash = mix(hash, this.#titles.numberOf(record.summary));
    } else hash = mix(hash, this.#titles.numberOf(record.title));
    return hash ^ (hash >>> 15);
  }
}

/** Gives each text a number. The last text is kept, because consecutive records often have the same text. */
class TextNumbers {
  readonly #numbers = new Map<string, number>();
  #text: string | undefined;
  #number = 0;

  numberOf(text: string): number {
    if (text === this.#text) return this.#number;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(text, number);
    }
    this.#text = text;
    this.#number = number;
    return number;
  }
}

/** Adds a number to a hash. The constants are those of the last steps of MurmurHash3. */
function mix(hash: number, number: number): number {
  const product = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ number;
  return Math.imul(product ^ (product >>> 13), 0xc2b2ae35);
}

function hasSameKey(a: ComparedRecord, b: ComparedRecord): boolean {
  if (a.date !== b.date) return false;
  if ("speaker" in a && "speaker" in b)
    return a.speaker === b.speaker && a.act === b.act && a.summary === b.summary;
  return (a as Proposal).title === (b as Proposal).title;
}

/** Returns a record as a text, without its id, the ids of its terms and responses, and the numbers of rows. */
function contentOf(record: ComparedRecord): string {
  const { id: _, sources, ...fields } = record;
  const isOfRow = (name: string) => name === "id" || name === "row";
  const replacer =
    "terms" in record ? (name: string, value: unknown) => (isOfRow(name) ? undefined : value) : undefined;
  return JSON.stringify([fields, sources.map(({ row: _row, ...citation }) => citation)], replacer);
}
