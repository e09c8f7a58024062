/**
 * The notes about a row that is being read: values that are in no record, and details that contradict earlier rows. The
 * losses get the notes only if the row is accepted. A refused row needs none, because it is listed as a whole.
 */
export class RowNotes {
  #pending: (() => void)[] = [];

  /** Adds a note about the row that is being read. */
  add(note: () => void): void {
    this.#pending.push(note);
  }

  /** Calls all notes, which adds them to the losses. */
  settle(): void {
    if (this.#pending.length === 0) return;
    const notes = this.#pending;
    this.#pending = [];
    for (const note of notes) note();
  }

  /** Removes the notes of a row that was refused or left out. */
  clear(): void {
    if (this.#pending.length > 0) this.#pending = [];
  }
}
