/** The formats of event data that {@link fromEvents} reads. */
export const eventSchemes = ["gdelt", "icews", "polecat"] as const;

/** One of {@link eventSchemes}. */
export type EventScheme = (typeof eventSchemes)[number];

/**
 * Returns the columns of a format, in the order of its files. GDELT has the 61 columns of the export table of version 2,
 * whose files have no header. ICEWS has the columns of the coded events on Dataverse, and POLECAT those of the weekly files.
 */
export function columnsOfScheme(scheme: EventScheme): readonly string[] {
  return scheme === "gdelt" ? columnsOfGdelt() : scheme === "icews" ? columnsOfIcews : columnsOfPolecat;
}

function columnsOfGdelt(): readonly string[] {
  const actor = (n: number) =>
    "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code"
      .split(" ")
      .map((field) => `Actor${n}${field}`);
  const place = (name: string) =>
    "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID"
      .split(" ")
      .map((field) => `${name}Geo_${field}`);
  return [
    ..."GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split(" "),
    ...actor(1),
    ...actor(2),
    ..."IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale".split(" "),
    ..."NumMentions NumSources NumArticles AvgTone".split(" "),
    ...place("Actor1"),
    ...place("Actor2"),
    ...place("Action"),
    "DATEADDED",
    "SOURCEURL",
  ];
}

const columnsOfIcews: readonly string[] = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Sectors",
  "Source Country",
  "Event Text",
  "CAMEO Code",
  "Intensity",
  "Target Name",
  "Target Sectors",
  "Target Country",
  "Story ID",
  "Sentence Number",
  "Publisher",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
];

const columnsOfPolecat: readonly string[] = [
  "Event ID",
  "Event Date",
  "Event Type",
  "Event Mode",
  "Intensity",
  "Quad Code",
  "Contexts",
  "Actor Name",
  "Actor Country",
  "Actor COW",
  "Primary Actor Sector",
  "Actor Sectors",
  "Actor Title",
  "Actor Name Raw",
  "Wikipedia Actor ID",
  "Recipient Name",
  "Recipient Country",
  "Recipient COW",
  "Primary Recipient Sector",
  "Recipient Sectors",
  "Recipient Title",
  "Recipient Name Raw",
  "Wikipedia Recipient ID",
  "Placename",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
  "GeoNames ID",
  "Raw Placename",
  "Feature Type",
  "Source",
  "Publication Date",
  "Story People",
  "Story Organizations",
  "Story Locations",
  "Language",
  "Version",
];

/** Columns that version 2 of GDELT added to the table of events. */
const addedByVersion2: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Actor1Geo_ADM2Code",
  "Actor2Geo_ADM2Code",
  "ActionGeo_ADM2Code",
]);

/**
 * Returns the columns of rows that are arrays of `width` cells. The files of GDELT 1 have 58 columns, because version 2
 * added three columns. For events before April 2013, they have 57 columns, because they lack the address of the
 * article.
 */
export function columnsOfWidth(scheme: EventScheme, width: number): readonly string[] {
  const columns = columnsOfScheme(scheme);
  if (scheme !== "gdelt") return columns;
  const first = columns.filter((name) => !addedByVersion2.has(name));
  return [columns, first, first.slice(0, -1)].find(({ length }) => length === width) ?? columns;
}

/**
 * Names of columns that differ in other copies of the files, such as the copy in BigQuery. The key is the name there,
 * in small letters, and the value is the name in the format.
 */
export const columnSynonyms: Readonly<Record<string, string>> = {
  globaleventid: "GLOBALEVENTID",
  day: "SQLDATE",
  sqldate: "SQLDATE",
  actor1geofullname: "Actor1Geo_FullName",
  actor2geofullname: "Actor2Geo_FullName",
  // Some weekly files of POLECAT have this name.
  eventintensity: "Intensity",
};
