import { type Entry, registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import { text } from "../display/table.ts";
import { problem } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { AnyId, Ids } from "../model/ids.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { matching } from "../options/matching.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { type TimelineEntry, type TimelineFilter, type TimelineKind, timeline } from "../query/timeline.ts";
import { checkTimelineExport } from "./check-timeline-export.ts";
import { remarksOn, webAddressOf } from "./entry-remarks.ts";

/** Options of {@link toJsonFeed}. */
export interface ToJsonFeedOptions {
  /**
   * The title of the feed. Default: the title in the metadata of the dataset. If the dataset has no metadata, this
   * option is required.
   */
  readonly title?: string | undefined;
  /** What the feed is about. Default: none. */
  readonly description?: string | undefined;
  /** The address of the page to which the feed belongs. A feed on the public web should have it. */
  readonly homePageUrl?: string | undefined;
  /** The address at which the feed is published. A feed on the public web should have it. */
  readonly feedUrl?: string | undefined;
  /** The language of the feed, as a BCP 47 tag, such as `en`. Default: none. */
  readonly language?: string | undefined;
  /**
   * The beginning of the addresses of the records on your site. For example, with `https://example.org/record/`, the id
   * and the address of an item are both `https://example.org/record/us-written-reply`. By default, the id of an item is
   * the id of the record, and the item has no address.
   */
  readonly urlPrefix?: string | undefined;
  /** The largest number of items. If there are more entries, the newest are kept. Default: all. */
  readonly limit?: number | undefined;
}

/** A feed, as JSON Feed 1.1 defines it. */
export interface JsonFeed<out I extends Ids = Ids> {
  /** The address of the version of the format. */
  readonly version: "https://jsonfeed.org/version/1.1";
  /** The title of the feed. */
  readonly title: string;
  /** The address of the page that the feed belongs to. */
  readonly home_page_url?: string;
  /** The address of the feed. */
  readonly feed_url?: string;
  /** What the feed is about. */
  readonly description?: string;
  /** The language of the feed. */
  readonly language?: string;
  /** The items. The newest come first, and those without a date last. */
  readonly items: readonly JsonFeedItem<I>[];
}

/** An item of a feed: an entry of the timeline. */
export interface JsonFeedItem<out I extends Ids = Ids> {
  /** The id of the record or, with the option `urlPrefix`, its address on your site. */
  readonly id: string;
  /** The address of the record on your site. Absent without the option `urlPrefix`. */
  readonly url?: string;
  /** The address of the first document that attests the record and has an address on the web. */
  readonly external_url?: string;
  /** The title of the entry. */
  readonly title: string;
  /** The date in words, the summary, the status, the date as the text gives it, fields in doubt, and the documents. */
  readonly content_text: string;
  /** The day of the record, at 00:00 UTC. Present only if the date is a single known day and is not in doubt. */
  readonly date_published?: string;
  /** The kind of record, and the labels of its issues. */
  readonly tags: readonly string[];
  /** Data for which JSON Feed has no field. Feed readers ignore it. */
  readonly _demarche: {
    /** The kind of record. */
    readonly kind: TimelineKind;
    /** The id of the record. */
    readonly record: AnyId<I>;
    /** The date as coded; null if the record is undated. */
    readonly date: Edtf | null;
    /** The actors that have a part in the record. */
    readonly actors: readonly I["actors"][];
  };
}

const isText = /* @__PURE__ */ matching(/\S/, "a text that is not blank");
const isAddress: OptionRule = /* @__PURE__ */ matching(
  /^https?:\/\/\S+$/i,
  'an address on the web ("https://example.org/feed.json")',
);
const rules = {
  title: isText,
  description: isText,
  homePageUrl: isAddress,
  feedUrl: isAddress,
  language: /* @__PURE__ */ matching(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'a BCP 47 tag ("en")'),
  urlPrefix: isAddress,
  limit: /* @__PURE__ */ wholeNumber({ atLeast: 1 }),
};

/**
 * Returns the timeline of a dataset as a feed in JSON Feed 1.1, with the newest entries first. Serve it with the media
 * type `application/feed+json`.
 *
 * Entries are in the reverse order of the timeline: the entry that began last comes first. Entries without a date come
 * last, because nothing shows that they are new. In JSON Feed, the date of an item is a moment, but records have days.
 * Therefore `date_published` is the first moment of the day in UTC, and only a record with one known day has it. A
 * month, a period or a date in doubt is in `content_text` in words, and in the extension `_demarche` as coded.
 *
 * The items have summaries and titles, and no words of the documents. Texts are plain text: an application that shows
 * them as HTML has to escape them. Control characters and characters that change the direction of writing become
 * replacement characters, because they can disguise a text. If no entry matches, the feed has no items.
 *
 * @throws {@link index!DemarcheError} for an unknown option, id or value, and if the dataset has no metadata and the
 * option `title` is missing, because a feed must have a title.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toJsonFeed } from "demarche/export";
 *
 * const feed = toJsonFeed(dataset, { kinds: ["statements"] }, { urlPrefix: "https://example.org/record/", limit: 20 });
 * feed.items.length; // => 20
 * feed.items[0]?.url; // => "https://example.org/record/blinken-urges-resistance"
 * ```
 */
export function toJsonFeed<I extends Ids>(
  dataset: Dataset<I>,
  filter: TimelineFilter<I> = {},
  options: ToJsonFeedOptions = {},
): JsonFeed<I> {
  checkTimelineExport("toJsonFeed", { dataset: dataset as Dataset, filter, options, rules });
  const { description, homePageUrl, feedUrl, language, limit } = options;
  const entries = timeline(dataset, filter) as readonly TimelineEntry[];
  const title = options.title ?? dataset.metadata?.title;
  if (title === undefined) {
    const message =
      'toJsonFeed needs option title, because the dataset has no metadata and a feed must have a title. Write { title: "…" }.';
    throw problem("invalid-option", "/title", message);
  }
  const newestFirst = [
    ...entries.filter(({ date }) => date !== null).reverse(),
    ...entries.filter(({ date }) => date === null),
  ];
  return Object.freeze({
    version: "https://jsonfeed.org/version/1.1",
    title: text(title),
    ...(homePageUrl === undefined ? {} : { home_page_url: homePageUrl }),
    ...(feedUrl === undefined ? {} : { feed_url: feedUrl }),
    ...(description === undefined ? {} : { description: text(description) }),
    ...(language === undefined ? {} : { language }),
    items: Object.freeze(
      newestFirst.slice(0, limit).map((entry) => itemOf(entry, dataset as Dataset, options)),
    ),
  }) as JsonFeed<I>;
}

function itemOf(entry: TimelineEntry, dataset: Dataset, { urlPrefix }: ToJsonFeedOptions): JsonFeedItem {
  const { byId } = registryOf(dataset);
  const registered = byId.get(entry.id) as Entry;
  const { status, summary } = registered.record as { readonly status?: string; readonly summary?: string };
  const documents = entry.documents.map((id) => byId.get(id)?.record as SourceDocument);
  const addresses = documents.flatMap((document) => webAddressOf(document) ?? []);
  const names = documents.map(({ title, author }) => (author === undefined ? title : `${title} (${author})`));
  const content = [
    formatEdtf(entry.date),
    ...(summary === undefined ? [] : [summary]),
    ...(status === undefined ? [] : [`Status: ${status}`]),
    ...remarksOn(registered),
    ...(names.length === 0 ? [] : [`Reported by: ${names.join("; ")}`]),
  ];
  const address = urlPrefix === undefined ? undefined : `${urlPrefix}${entry.id}`;
  const { kind, date, certain, earliest, latest, actors } = entry;
  return Object.freeze({
    id: address ?? entry.id,
    ...(address === undefined ? {} : { url: address }),
    ...(addresses[0] === undefined ? {} : { external_url: addresses[0] }),
    title: text(entry.title),
    content_text: content.map(text).join("\n"),
    ...(certain && earliest === latest ? { date_published: `${earliest}T00:00:00Z` } : {}),
    tags: Object.freeze([kind, ...entry.issues.map((id) => text(titleOf(byId.get(id) as Entry, byId)))]),
    _demarche: Object.freeze({ kind, record: entry.id, date, actors }),
  });
}
