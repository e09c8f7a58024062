import { idProblem } from "../dataset/id-problem.ts";
import { forEachValue, linksOf } from "../dataset/links.ts";
import { referrersOf } from "../dataset/referrers.ts";
import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { viewOf } from "../display/displayed.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import { type AnyId, type Ids, kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import type { Proposal } from "../model/proposal.ts";

/** A link between a record and another. */
export interface RelatedRecord<out I extends Ids = Ids> {
  /** The kind of link: the field that holds it (`speaker`, `positions.on`), or its name from the other end (`speakerOf`). */
  readonly link: string;
  /** The kind of the other record. */
  readonly kind: RecordKind;
  /** Its id. */
  readonly id: AnyId<I>;
  /** Its name or title. */
  readonly title: string;
}

/** Everything that a record is linked with. */
export interface RelatedRecords<out I extends Ids = Ids> {
  /** The kind of the record. */
  readonly kind: RecordKind;
  /** Its id. */
  readonly id: AnyId<I>;
  /** What it refers to, by the fields of the record. */
  readonly refersTo: readonly RelatedRecord<I>[];
  /** What refers to it, by kind of link, then by id. */
  readonly referredToBy: readonly RelatedRecord<I>[];
}

/**
 * Everything that refers to a record and everything that it refers to, by kind of link. A link is named by the field
 * that holds it (`speaker`), and from the other end by what the record is there (`speakerOf`).
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
  const wrong = idProblem("related", "", id, [...kinds, ...nestedKinds], dataset);
  if (wrong !== undefined) throw new DemarcheError([wrong]);
  const registry = registryOf(dataset);
  const entry = registry.byId.get(id) as Entry;
  const describe = (link: string, other: Entry): RelatedRecord =>
    Object.freeze({ link, kind: other.kind, id: other.record.id, title: titleOf(other, registry.byId) });

  const refersTo = linksFrom(entry, registry).map(({ name, to }) => describe(name, to));
  const referredToBy: RelatedRecord[] = [];
  for (const other of referrersOf(id, registry)) {
    for (const { inverse, to } of linksFrom(other, registry)) {
      if (to.record.id === id) referredToBy.push(describe(inverse, other));
    }
  }
  referredToBy.sort((a, b) => compareText(a.link, b.link) || compareText(a.id, b.id));
  const view = {
    kind: entry.kind,
    id,
    refersTo: Object.freeze(once(refersTo)),
    referredToBy: Object.freeze(once(referredToBy)),
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

/** A record can name another twice in one field, as a document that it cites twice: one link. */
function once(all: readonly RelatedRecord[]): readonly RelatedRecord[] {
  const seen = new Set<string>();
  return all.filter(({ link, id }) => {
    const key = `${link} ${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
