/**
 * A dataset, or a result of a query, in the formats of others: tables, linked data, calendars, graphs, maps, timelines,
 * diagrams. Every format escapes what a foreign dataset may contain.
 *
 * @module export
 */

export {
  type DataPackageTables,
  type FromDataPackageOptions,
  fromDataPackage,
} from "./from-data-package.ts";
export { fromJsonLd } from "./from-json-ld.ts";
export { type ToCsvOptions, toCsv } from "./to-csv.ts";
export {
  type DataPackage,
  type DataPackageDescriptor,
  type DataPackageField,
  type DataPackageForeignKey,
  type DataPackageResource,
  type ToDataPackageOptions,
  toDataPackage,
} from "./to-data-package.ts";
export { type GeoJsonFeature, type GeoJsonFeatureCollection, toGeoJson } from "./to-geo-json.ts";
export { type ToGexfOptions, toGexf } from "./to-gexf.ts";
export { type ToHtmlOptions, toHtml } from "./to-html.ts";
export { type ToICalendarOptions, toICalendar } from "./to-i-calendar.ts";
export { type JsonLdDocument, type JsonLdNode, type ToJsonLdOptions, toJsonLd } from "./to-json-ld.ts";
export { type ToMarkdownOptions, toMarkdown } from "./to-markdown.ts";
export { type ToMermaidOptions, toMermaid } from "./to-mermaid.ts";
export {
  type TimelineJs,
  type TimelineJsDate,
  type TimelineJsEvent,
  type TimelineJsText,
  toTimelineJs,
} from "./to-timeline-js.ts";
export { type FormulaRule, formulaRules } from "./write-csv.ts";
