/**
 * A map that has a list of objects for each key. In a large gazetteer, most lists have only one object. Such an object
 * is stored without an array, because arrays would take a third of the time and the memory of the index.
 */
export class Lists<Value extends object> {
  private readonly lists = new Map<string, Value | Value[]>();

  /** The number of keys. */
  get size(): number {
    return this.lists.size;
  }

  has(key: string): boolean {
    return this.lists.has(key);
  }

  get(key: string): readonly Value[] | undefined {
    const list = this.lists.get(key);
    return list === undefined || Array.isArray(list) ? list : [list];
  }

  /**
   * Adds an object to the list of a key, unless `isSame` returns true for the last object of the list and this object.
   */
  add(key: string, value: Value, isSame?: (last: Value, value: Value) => boolean): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, value);
    else if (isSame?.(Array.isArray(list) ? (list.at(-1) as Value) : list, value)) return;
    else if (Array.isArray(list)) list.push(value);
    else this.lists.set(key, [list, value]);
  }
}
