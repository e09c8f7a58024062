/**
 * A map that has a list of objects for each key. In a large gazetteer, most lists have one object. Such a list is
 * stored without an array, because arrays would take a third of the time and the memory of the index.
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

  /** Adds an object under a key, unless it is the same as the object that was added last under this key. */
  add(key: string, value: Value, isSame?: (last: Value, value: Value) => boolean): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, value);
    else if (isSame?.(Array.isArray(list) ? (list.at(-1) as Value) : list, value)) return;
    else if (Array.isArray(list)) list.push(value);
    else this.lists.set(key, [list, value]);
  }
}
