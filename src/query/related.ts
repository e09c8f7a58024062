import { checkId } from "../dataset/check-id.ts";
import { forEachValue, linksOf } from "../dataset/links.ts";
import { referrersOf } from "../dataset/referrers.ts";
import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import { type AnyId, type Ids, kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import type { Proposal } from "../model/proposal.ts";

/** A record that the queried record refers to, or that refers to the queried record. */
export interface RelatedRecord<out I extends Ids = Ids> {
  /**
   * The name of the link. If the queried record refers to this record, the name is that of the field, such as `speaker`
   * or `positions.on`. Otherwise, it is the name of the inverse link, such as `speakerOf`.
   */
  readonly link: string;
  /** The kind of the related record. */
  readonly kind: RecordKind;
  /** The id of the related record. */
  readonly id: AnyId<I>;
  /** The name or title of the related record. */
  readonly title: string;
}

/** The records that the queried record refers to, and the records that refer to it. */
export interface RelatedRecords<out I extends Ids = Ids> {
  /** The kind of the queried record. */
  readonly kind: RecordKind;
  /** The id of the queried record. */
  readonly id: AnyId<I>;
  /** The records that the queried record refers to, in the order of its fields. */
  readonly refersTo: readonly RelatedRecord<I>[];
  /** The records that refer to the queried record, sorted by the name of the link, then by id. */
  readonly referredToBy: readonly RelatedRecord<I>[];
}

/**
 * Returns the records that refer to a record, and the records to which it refers, each with the name of the link.
 *
 * If the queried record refers to another record, the link has the name of the field, such as `speaker`. If another
 * record refers to the queried record, the link has the name of the inverse. For example, `speakerOf` means that the
 * queried record is the speaker of the other record.
 *
 * @throws {@link DemarcheError} with code `unknown-id`.
 *
 * @example
 * ```ts
 * import { related } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { refersTo, referredToBy } = related(dataset, "us-written-reply");
 * refersTo.map(({ link, id }) => `${link} ${id}`);
 * // => ["by united-states", "sources.document blinken-calls-kuleba-report", "sources.via antony-blinken", "sources.via vladimir-putin"]
 * referredToBy.map(({ link, id }) => `${link} ${id}`);
 * // => ["matterOf blinken-on-diplomatic-path", "matterOf peskov-in-no-hurry", "matterOf peskov-on-considerations", "matterOf putin-says-demands-ignored", "matterOf russia-calls-reply-not-constructive", "repliedToBy blinken-on-diplomatic-path", "repliedToBy peskov-in-no-hurry", "repliedToBy peskov-on-considerations", "repliedToBy putin-says-demands-ignored", "repliedToBy russia-calls-reply-not-constructive", "responseTo russian-security-guarantee-proposals", "subjectOf delivery-of-us-replies", "subjectOf lavrov-blinken-1-february"]
 * ```
 */
export function related<I extends Ids>(dataset: Dataset<I>, id: AnyId<I>): RelatedRecords<I> {
  checkId("related", id, [...kinds, ...nestedKinds], dataset);
  const registry = registryOf(dataset);
  const entry = registry.byId.get(id) as Entry;
  const toRelated = (link: string, other: Entry): RelatedRecord =>
    Object.freeze({ link, kind: other.kind, id: other.record.id, title: titleOf(other, registry.byId) });

  const refersTo = linksFrom(entry, registry).map(({ name, to }) => toRelated(name, to));
  const referredToBy: RelatedRecord[] = [];
  for (const other of referrersOf(id, registry)) {
    for (const { inverse, to } of linksFrom(other, registry)) {
      if (to.record.id === id) referredToBy.push(toRelated(inverse, other));
    }
  }
  referredToBy.sort((a, b) => compareText(a.link, b.link) || compareText(a.id, b.id));
  const view = {
    kind: entry.kind,
    id,
    refersTo: Object.freeze(distinctLinks(refersTo)),
    referredToBy: Object.freeze(distinctLinks(referredToBy)),
  };
  return viewOf(view, () => [...view.refersTo, ...view.referredToBy]) as unknown as RelatedRecords<I>;
}

interface NamedLink {
  readonly name: string;
  readonly inverse: string;
  readonly to: Entry;
}

function linksFrom({ kind, record }: Entry, { byId }: Registry): readonly NamedLink[] {
  const found: NamedLink[] = [];
  for (const { path, inverse } of linksOf(kind)) {
    forEachValue(record, path, (id) => {
      const to = byId.get(id as string);
      if (to !== undefined) found.push({ name: path.join("."), inverse, to });
    });
  }
  if (kind === "proposals") {
    const { terms, responses } = record as Proposal;
    for (const { id } of terms) found.push({ name: "terms", inverse: "termOf", to: byId.get(id) as Entry });
    for (const { id } of responses)
      found.push({ name: "responses", inverse: "responseTo", to: byId.get(id) as Entry });
  }
  return found;
}

/**
 * Removes repeated links. A record can refer to another record twice in one field, for example if it cites two passages
 * of one document.
 */
function distinctLinks(all: readonly RelatedRecord[]): readonly RelatedRecord[] {
  const seen = new Set<string>();
  return all.filter(({ link, id }) => {
    const key = `${link} ${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
