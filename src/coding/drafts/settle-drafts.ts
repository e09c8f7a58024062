import { isObject } from "../../collections/is-object.ts";
import { datasetRule } from "../../dataset/dataset-rule.ts";
import { fieldsOf } from "../../dataset/unchecked.ts";
import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { checkOptions } from "../../options/check-options.ts";
import { documentRule } from "../../options/document-rule.ts";
import { oneOf } from "../../options/one-of.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { wholeNumber } from "../../options/whole-number.ts";
import { frozenCopy } from "../frozen-copy.ts";
import type { TextDate } from "./date-contradictions.ts";
import type { Drafts } from "./draft.ts";
import type { SettleDraftsOptions } from "./settle-drafts-options.ts";
import {
  type DraftDecision,
  type DraftProblem,
  draftWarningCodes,
  type SettledDrafts,
  type UnsettledDraft,
} from "./settled-drafts.ts";
import { attemptSettling } from "./settling/attempt-settling.ts";
import { referencesTo } from "./settling/draft-keys.ts";
import { similarDocuments, sourceOf } from "./settling/settle-source.ts";
import { type DraftItem, type DraftItems, draftItemsOf } from "./shapes/draft-item.ts";

const datesRule: OptionRule = {
  check(value, option) {
    const isDate = (each: Partial<TextDate> | null) =>
      Number.isInteger(each?.start) && Number.isInteger(each?.end) && typeof each?.edtf === "string";
    if (Array.isArray(value) && value.every(isDate)) return;
    option.refuse(
      `${option.name} has to be an array of dates, not ${shown(value)}. Write dates: readDocument(text).dates.`,
    );
  },
};

const idsRule: OptionRule = {
  check(value, option) {
    const isRecord = isObject(value);
    if (isRecord && Object.values(value).every((id) => typeof id === "string")) return;
    option.refuse(
      `${option.name} has to be an object of ids by key, not ${shown(value)}. Write { d1: "an-id" }.`,
    );
  },
};

/**
 * Returns a dataset that is made from drafts of a text, with a list of the decisions and of the drafts that could not
 * be settled. The drafts can come from a person, from rules or from a language model. The function guesses nothing, and
 * drops nothing without reporting it. A draft is left unsettled if a name fits two actors, if its words are not in the
 * text or occur there several times, if an issue is not defined, or if the record breaks a rule of datasets. If the
 * draft could mean several actors or places in the text, the problem lists these candidates. A draft that refers to an
 * unsettled draft is unsettled as well.
 *
 * If the dataset in `extends` already has the document, a draft can repeat a record of this document. A draft repeats a
 * record if both are of the same kind, have the same actors (the speaker of a statement, the host of a base), and cite
 * passages that overlap by at least half of the shorter passage.
 *
 * Such a draft does not become a second record. The record stays unchanged, with one exception: a placeholder, which a
 * program such as `readDrafts` wrote as the summary or title, is replaced by the summary or title of the draft. A
 * warning lists every field in which the draft differs. To make such a draft a new record, give it an id in `ids`.
 *
 * The result depends only on the arguments, and not on the order of the drafts: ids are made from names and dates, or
 * from names and the id of the document if a record has no date. Equal ids are numbered in the order of the text.
 * Citations end neither with blanks nor with a full stop, so that two coders differ only where they mean different
 * words.
 *
 * @throws {@link index!DemarcheError} if the drafts are not an object with a list of drafts, for an invalid option, and
 * if the document or the dataset in `extends` is not valid by itself.
 *
 * @example
 * ```ts
 * import { settleDrafts } from "demarche/coding";
 *
 * const text = "On 2 May 2024 Alba offered Borea a truce.";
 * const { dataset, unsettled } = settleDrafts(
 *   text,
 *   {
 *     newActors: [{ name: "Alba", type: "state" }, { name: "Borea", type: "state" }],
 *     newIssues: [{ label: "Truce", proposition: "There should be a truce." }],
 *     drafts: [
 *       {
 *         kind: "statements", speaker: "Alba", addressees: ["Borea"], act: "offer", reporting: "indirect",
 *         date: "2 May 2024", resolved: "2024-05-02", summary: "Offers a truce.",
 *         positions: [{ on: "Truce", stance: "support" }], words: [{ exact: "Alba offered Borea a truce" }],
 *       },
 *       {
 *         kind: "statements", speaker: "Borea", act: "accept", reporting: "indirect", summary: "Accepts the truce.",
 *         words: [{ exact: "Borea accepted" }],
 *       },
 *     ],
 *   },
 *   { document: { title: "An offer", language: "en", datePublished: "2024-05-03", datePublishedBasis: "Printed on it." } },
 * );
 * dataset.statements[0]?.id; // => "alba-offer-2024-05-02"
 * dataset.statements[0]?.sources; // => [{ document: "an-offer", start: 14, end: 40 }]
 * unsettled.map(({ path, problems }) => `${path}: ${problems[0]?.code}`); // => ["/drafts/1: text-mismatch"]
 * ```
 */
export function settleDrafts(text: string, drafts: Drafts, options: SettleDraftsOptions): SettledDrafts {
  if (typeof text !== "string" || text.trim() === "") {
    throw problem("invalid-option", "", `settleDrafts: the text cannot be ${shown(text)}.`, text);
  }
  checkOptions("settleDrafts", options, {
    document: documentRule,
    extends: datasetRule,
    ids: idsRule,
    dates: datesRule,
    undated: oneOf(["leave", "by-publication"]),
    warningLimit: wholeNumber({ atLeast: 1 }),
  });
  const all = draftItemsOf(drafts);
  const source = sourceOf(text, options);
  checkChosenIds(options.ids ?? {}, all);
  const unsettled = new Map<DraftItem, readonly DraftProblem[]>();
  for (const item of [...all.newActors, ...all.newIssues, ...all.drafts]) {
    if (item.shapeProblems.length > 0) unsettled.set(item, item.shapeProblems);
  }
  for (;;) {
    const attempt = attemptSettling({
      source,
      items: {
        drafts: all.drafts.filter((item) => !unsettled.has(item)),
        newActors: all.newActors.filter((item) => !unsettled.has(item)),
        newIssues: all.newIssues.filter((item) => !unsettled.has(item)),
      },
      unsettled: new Set([...unsettled.keys()].flatMap(referencesTo)),
    });
    for (const [item, problems] of attempt.problems) unsettled.set(item, problems);
    if (attempt.problems.size > 0) continue;
    const order = [...all.newActors, ...all.newIssues, ...all.drafts];
    const documentDecision: readonly DraftDecision[] = source.isKnownDocument
      ? [knownDocument(source.document.id)]
      : [];
    const warnings = [...similarDocuments(source), ...inDraftOrder(attempt.warnings, order)];
    return frozenCopy({
      dataset: attempt.dataset,
      settled: attempt.settled,
      decisions: [...documentDecision, ...inDraftOrder(attempt.decisions, order)],
      warnings: draftWarningCodes.flatMap((code) => warnings.filter((warning) => warning.code === code)),
      unsettled: order.flatMap((item): readonly UnsettledDraft[] => {
        const problems = unsettled.get(item);
        if (problems === undefined) return [];
        const { key, name, label } = fieldsOf(item.value) ?? {};
        const called = all.newActors.includes(item as never)
          ? name
          : all.newIssues.includes(item as never)
            ? label
            : key;
        const keyField = typeof called === "string" ? { key: called } : {};
        return [{ path: item.path, ...keyField, draft: item.given as never, problems }];
      }),
    }) as SettledDrafts;
  }
}

function knownDocument(id: string): DraftDecision {
  const message = `The text is the document "${id}" of the extended dataset, which has the same digest.`;
  return { code: "known-document", path: "", id, message };
}

/** Throws if an id is chosen for a key, a name or a label that the drafts do not have. */
function checkChosenIds(ids: Readonly<Record<string, string>>, items: DraftItems): void {
  const known = [...items.drafts, ...items.newActors, ...items.newIssues].flatMap((item) => [
    ...referencesTo(item),
    ...(typeof item.value === "object" && item.value !== null && "name" in item.value
      ? [String(item.value.name)]
      : []),
  ]);
  for (const name of Object.keys(ids)) {
    if (known.includes(name)) continue;
    const message = `settleDrafts: ids has ${shown(name)}, which is no key of a draft, name of a new actor or label of a new issue. ${suggest(name, known)}`;
    throw problem("unknown-id", `/ids/${name}`, message, name);
  }
}

/** Returns decisions or warnings in the order of the items that they are about. */
function inDraftOrder<T extends { readonly path: string }>(
  entries: readonly T[],
  items: readonly DraftItem[],
): readonly T[] {
  const positions = new Map(items.map(({ path }, i) => [path, i] as const));
  const positionOf = ({ path }: T) => positions.get(path.split("/").slice(0, 3).join("/")) ?? items.length;
  return [...entries].sort((a, b) => positionOf(a) - positionOf(b));
}
