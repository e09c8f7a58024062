import { idMaker } from "../../../coding/names/make-id.ts";
import { addToGroup } from "../../../collections/add-to-group.ts";
import { registryOf } from "../../../dataset/registry.ts";
import type { Citation } from "../../../model/citation.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { PoliticalEvent } from "../../../model/political-event.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import type { Statement } from "../../../model/statement.ts";
import { type RecordWord, recordKinds } from "./record-parts.ts";

/** The fields of a record that are compared. */
type TableRecord = Pick<PoliticalEvent, "id" | "date" | "attributes"> &
  Partial<Pick<Statement, "speaker" | "act" | "positions" | "about">> & {
    readonly sources: readonly Citation[];
  };

/**
 * Finds records of the dataset in `extends` that would have become one record with a record of the rows if all rows of
 * the table had been read in one call. The two records cite the same document, or documents with the same title. In
 * addition, one of these is true:
 * - They have the same key.
 * - They have the same number and date in event data.
 * - They are votes of one speaker with the same date and on the same issues.
 */
export class TableRecords {
  readonly #base: Dataset;
  readonly #word: RecordWord;
  /** Maps the id of each document to its title. */
  readonly #titles: ReadonlyMap<string, string>;
  readonly #known = new Map<string, string[]>();

  constructor(base: Dataset, word: RecordWord, documents: readonly SourceDocument[]) {
    this.#base = base;
    this.#word = word;
    this.#titles = new Map([...base.documents, ...documents].map(({ id, title }) => [id, title]));
    for (const record of base[recordKinds[word]] as readonly TableRecord[])
      for (const key of this.#keysOf(record)) addToGroup(this.#known, key, record.id);
  }

  /** Returns the ids of such records for a record of the rows. `key` is the key that the row gives its record. */
  find(record: TableRecord, key: string | undefined): readonly string[] {
    const found = new Set(this.#keysOf(record).flatMap((each) => this.#known.get(each) ?? []));
    const ofKey = key === undefined ? undefined : this.#recordOfKey(key);
    if (ofKey !== undefined) {
      const titles = this.#titlesOf(ofKey);
      if (this.#titlesOf(record).some((title) => titles.includes(title))) found.add(ofKey.id);
    }
    return [...found];
  }

  /** Returns the record of `base` whose id was made from a key. */
  #recordOfKey(key: string): TableRecord | undefined {
    const id = idMaker({ has: () => false }).make([this.#word, key], this.#word);
    const known = registryOf(this.#base).byId.get(id);
    return known?.kind === recordKinds[this.#word] ? (known.record as TableRecord) : undefined;
  }

  #keysOf(record: TableRecord): readonly string[] {
    const { speaker, act, positions = [], about = [], date = "", attributes } = record;
    const number = attributes?.eventId;
    const issues = [...new Set([...positions.map(({ on }) => on), ...about])].sort();
    const key =
      number !== undefined
        ? [number, date]
        : act === "vote" && issues.length > 0
          ? [speaker, date, ...issues]
          : undefined;
    return key === undefined ? [] : this.#titlesOf(record).map((title) => JSON.stringify([title, ...key]));
  }

  #titlesOf({ sources }: TableRecord): readonly string[] {
    return [...new Set(sources.map(({ document }) => this.#titles.get(document) ?? document))];
  }
}
