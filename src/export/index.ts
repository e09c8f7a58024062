/**
 * Functions that write a dataset, or the result of a query, in formats of other programs: tables, linked data,
 * calendars, graphs, maps, timelines and diagrams. The functions escape the texts of a dataset as each format requires,
 * because a dataset may contain text from anybody. In GeoJSON, JSON Feed and other JSON, the texts are not escaped, so an
 * application that shows them as HTML has to escape them.
 *
 * @module export
 */

export type { DnaDroppedField, DnaLeftOut, DnaRowsLosses } from "./dna/losses.ts";
export type { DnaRow, DnaTable } from "./dna/tables.ts";
export {
  type DataPackageTables,
  type FromDataPackageOptions,
  fromDataPackage,
} from "./from-data-package.ts";
export { fromJsonLd } from "./from-json-ld.ts";
export { fromNdjson } from "./from-ndjson.ts";
export type { Coordinates, PlacedKind } from "./given-coordinates.ts";
export type {
  DataPackageDescriptor,
  DataPackageField,
  DataPackageForeignKey,
  DataPackageResource,
} from "./tables/data-package-descriptor.ts";
export { type ToCsvOptions, toCsv, toCsvPieces } from "./to-csv.ts";
export { type DataPackage, type ToDataPackageOptions, toDataPackage } from "./to-data-package.ts";
export { type DnaRows, type ToDnaRowsOptions, toDnaRows } from "./to-dna-rows.ts";
export {
  type GeoJsonFeature,
  type GeoJsonFeatureCollection,
  type RecordWithoutCoordinates,
  type ToGeoJsonOptions,
  toGeoJson,
} from "./to-geo-json.ts";
export { type ToGexfOptions, toGexf } from "./to-gexf.ts";
export { type ToGraphMLOptions, toGraphML } from "./to-graph-ml.ts";
export { type ToHtmlOptions, toHtml } from "./to-html.ts";
export { type ToICalendarOptions, toICalendar } from "./to-i-calendar.ts";
export { type JsonFeed, type JsonFeedItem, type ToJsonFeedOptions, toJsonFeed } from "./to-json-feed.ts";
export {
  type JsonLdDocument,
  type JsonLdNode,
  type ToJsonLdOptions,
  toJsonLd,
  toJsonLdPieces,
} from "./to-json-ld.ts";
export { type ToMarkdownOptions, toMarkdown } from "./to-markdown.ts";
export { type ToMermaidOptions, toMermaid } from "./to-mermaid.ts";
export { toNdjson, toNdjsonPieces } from "./to-ndjson.ts";
export {
  type TimelineJs,
  type TimelineJsDate,
  type TimelineJsEvent,
  type TimelineJsText,
  toTimelineJs,
} from "./to-timeline-js.ts";
export { type FormulaRule, formulaRules } from "./write-csv.ts";
