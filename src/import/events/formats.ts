import type { EventScheme } from "./schemes.ts";

/** What the import needs to know of a format, apart from its columns and actors. */
interface EventFormat {
  /** Name of the format, for messages. */
  readonly name: string;
  /** Title of the document if the caller gives none. */
  readonly title: string;
  /** Columns that every file needs. */
  readonly code: string;
  readonly date: string;
  /** Column with the id of the event. */
  readonly id: string;
  /**
   * Whether an id is unique only within a day. ICEWS used 145,312 ids of events of 2013 again for events of 2014. An id
   * of POLECAT consists of the id of the article, the type and the mode, so it is unique.
   */
  readonly isIdOfDay: boolean;
  readonly actors: readonly [source: string, target: string];
  /** Columns with the place of the event, from the smallest area to the largest. The first that is not empty is read. */
  readonly places: readonly string[];
  readonly latitude: string;
  readonly longitude: string;
  /** Names of attributes of the records, each with the column that gives its value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The columns in `attributes` whose values are texts even if they consist of digits. */
  readonly texts: readonly string[];
}

const areas = ["City", "Placename", "District", "Province", "Country"];

/** What the import needs to know of each format. */
const formats: Readonly<Record<EventScheme, EventFormat>> = {
  gdelt: {
    name: "GDELT",
    title: "Events of GDELT",
    code: "EventCode",
    date: "SQLDATE",
    id: "GLOBALEVENTID",
    isIdOfDay: false,
    actors: ["Actor1Code", "Actor2Code"],
    places: ["ActionGeo_FullName"],
    latitude: "ActionGeo_Lat",
    longitude: "ActionGeo_Long",
    attributes: {
      eventId: "GLOBALEVENTID",
      quadClass: "QuadClass",
      goldstein: "GoldsteinScale",
      mentions: "NumMentions",
      sources: "NumSources",
      articles: "NumArticles",
      tone: "AvgTone",
      url: "SOURCEURL",
    },
    texts: ["GLOBALEVENTID", "SOURCEURL"],
  },
  icews: {
    name: "ICEWS",
    title: "Events of ICEWS",
    code: "CAMEO Code",
    date: "Event Date",
    id: "Event ID",
    isIdOfDay: true,
    actors: ["Source Name", "Target Name"],
    places: areas,
    latitude: "Latitude",
    longitude: "Longitude",
    attributes: {
      eventId: "Event ID",
      intensity: "Intensity",
      storyId: "Story ID",
      sentence: "Sentence Number",
      sourceSectors: "Source Sectors",
      targetSectors: "Target Sectors",
    },
    texts: ["Event ID", "Story ID"],
  },
  polecat: {
    name: "POLECAT",
    title: "Events of POLECAT",
    code: "Event Type",
    date: "Event Date",
    id: "Event ID",
    isIdOfDay: false,
    actors: ["Actor Name", "Recipient Name"],
    places: areas,
    latitude: "Latitude",
    longitude: "Longitude",
    attributes: {
      eventId: "Event ID",
      intensity: "Intensity",
      quadCode: "Quad Code",
      contexts: "Contexts",
      published: "Publication Date",
      actorSector: "Primary Actor Sector",
      actorTitle: "Actor Title",
      actorNameRaw: "Actor Name Raw",
      recipientSector: "Primary Recipient Sector",
      recipientTitle: "Recipient Title",
      recipientNameRaw: "Recipient Name Raw",
    },
    texts: [
      ...["Event ID", "Quad Code", "Contexts", "Publication Date"],
      ...["Actor Title", "Actor Name Raw", "Recipient Title", "Recipient Name Raw"],
    ],
  },
};

/** Returns what the import needs to know of a format. */
export function formatOf(scheme: EventScheme): EventFormat {
  return formats[scheme];
}
