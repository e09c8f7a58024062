import { DemarcheError } from "../../errors/demarche-error.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import type { Problem } from "../../errors/problem.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { typeOfActor } from "./actor-labels.ts";
import { AnnotationFields, fieldAliases } from "./fields.ts";
import { namesInFields } from "./names-in-fields.ts";
import type { AnnotationField, FromAnnotationsOptions } from "./options.ts";
import type { ReadAnnotation, ReadAnnotations } from "./read-annotation.ts";

/**
 * Checks that each name in the options `fields` and `tags` occurs in the source. If nothing in the source is left
 * unread, all names are accepted, because a name that is not in the source cannot then be a misspelling.
 *
 * @throws {@link index!DemarcheError} for a name that is not in the source.
 */
export function checkAnnotationNames(
  { annotations, fieldNames }: ReadAnnotations,
  options: FromAnnotationsOptions,
): void {
  const isBrat = annotations[0]?.format === "brat";
  const reader = new AnnotationFields(options);
  const problems = [
    ...problemsOfFields(fieldNames, reader, options, isBrat),
    ...problemsOfTags(annotations, fieldNames, reader, options),
  ];
  const [first, ...rest] = problems;
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
}

function problemsOfFields(
  fieldNames: ReadonlySet<string>,
  reader: AnnotationFields,
  options: FromAnnotationsOptions,
  isBrat: boolean,
): readonly Problem[] {
  const known = new Set([...fieldNames].map((name) => name.toLowerCase()));
  const unread = [...fieldNames].filter((name) => !reader.isField(name));
  if (unread.length === 0) return [];
  return namesInFields(options).flatMap(([field, name]): Problem[] => {
    if (known.has(name.toLowerCase()) || isOwnName(field, name)) return [];
    const kind = isBrat ? "a role, an attribute or a relation" : "a tag with a value whose name is";
    const message = `fromAnnotations: fields.${field}: no annotation has ${kind} ${shown(name)}. ${suggest(name, unread)}`;
    return [{ code: "invalid-option", path: `/fields/${field}`, value: name, message }];
  });
}

/**
 * Returns whether the source can use a name for a field even without the option `fields`, because the name is that of
 * the field itself or an alias. Such a name need not occur in the source.
 */
function isOwnName(field: AnnotationField, name: string): boolean {
  return [field, ...(fieldAliases[field] ?? [])].some((each) => each.toLowerCase() === name.toLowerCase());
}

function problemsOfTags(
  annotations: readonly ReadAnnotation[],
  fieldNames: ReadonlySet<string>,
  reader: AnnotationFields,
  { tags = {} }: FromAnnotationsOptions,
): readonly Problem[] {
  const keys = Object.keys(tags);
  if (keys.length === 0) return [];
  const plain = (name: string) => name.trim().toLowerCase();
  const marks = new Set(annotations.flatMap((annotation) => annotation.marks));
  // The option `tags` can also name attributes of brat that have a value, such as `Negation`.
  const known = new Set([...marks, ...fieldNames].map(plain));
  const ofKeys = new Set(keys.map(plain));
  // The option `tags` need not give a meaning to the label of a word that is the value of a role or relation. All
  // annotations of a file share one map of labels, so this set has each map only once.
  const maps = new Set(annotations.map(({ labels }) => labels));
  const ofNames = new Set([...maps].flatMap((labels) => [...labels.values()]));
  const isRead = (mark: string) =>
    ofKeys.has(plain(mark)) ||
    ofNames.has(mark) ||
    reader.isMark(mark) ||
    reader.isLabelOfActor(mark) ||
    typeOfActor(mark) !== undefined;
  const unread = [...marks].filter((mark) => !isRead(mark));
  const withValues = new Map(
    annotations.flatMap(({ format, fields }) =>
      format === "brat"
        ? []
        : [...fields].flatMap(([name, values]) =>
            values.map((value) => [plain(`${name}:${value}`), name] as const),
          ),
    ),
  );
  return keys.flatMap((key): Problem[] => {
    if (known.has(plain(key))) return [];
    const name = withValues.get(plain(key).replace(/\s*:\s*/, ":"));
    if (name === undefined && unread.length === 0) return [];
    const what = annotations[0]?.format === "brat" ? "label or attribute" : "tag without a value";
    const reason =
      name === undefined
        ? `no annotation has a ${what} ${shown(key)}. ${suggest(key, unread)}`
        : `${shown(key)} is a tag with a value, and tags are without a value. Say in the option fields which field the name ${shown(name)} gives: { fields: { speaker: ${shown(name)} } }.`;
    const message = `fromAnnotations: tags: ${reason}`;
    return [{ code: "invalid-option", path: `/tags/${escapePointer(key)}`, value: key, message }];
  });
}
