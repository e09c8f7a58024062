/** Returns a function that calls `compute` at its first call, and then returns the stored result. */
export function once<V>(compute: () => V): () => V {
  let stored: { readonly value: V } | undefined;
  return () => {
    stored ??= { value: compute() };
    return stored.value;
  };
}
