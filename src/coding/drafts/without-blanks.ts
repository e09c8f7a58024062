/**
 * Returns drafts without those values that mean that a field is absent. Language models with structured output must
 * write every field. For an absent field they write an empty text, an empty list, null, or the value that
 * {@link FieldShape} calls `none`. A place without a name and an amount without a unit are left out as well.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
      const kept = withoutBlanks(inner);
      return isAbsent(field, kept) ? [] : [[field, kept]];
    }),
  );
}

function isAbsent(field: string, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "" || nones[field] === value;
  // A list that contains only empty texts counts as absent. The list `drafts` is kept even if it is empty.
  if (Array.isArray(value)) return field !== "drafts" && value.every((item) => isAbsent("", item));
  if (typeof value !== "object") return false;
  return (field === "place" && !("name" in value)) || (field === "amount" && !("unit" in value));
}

/** The key is a field. The value is what language models write in this field if it is absent. */
const nones: Readonly<Record<string, string>> = { for: "record", bound: "exact" };
