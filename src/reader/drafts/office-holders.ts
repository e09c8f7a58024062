import { addToGroup } from "../../collections/add-to-group.ts";
import { parseEdtf } from "../../dates/parse-edtf.ts";
import type { Membership } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/edtf.ts";
import type { Speaker } from "../reading.ts";

/** The parts of a dataset that show who held an office, and when. */
export type OfficeRecord = Pick<Dataset, "actors" | "documents">;

/**
 * The largest number of years between the text and a document that attests an office without dates. Most offices have a
 * term of at least this length.
 */
const mostYears = 2;

/**
 * Returns a function that finds the actor of a dataset who has an office, if the text mentions the office without a
 * name, as in `the Russian president said`. The function returns undefined if no actor or more than one actor has this
 * office. An actor does not count if the dataset suggests that the actor did not have the office when the text was
 * published.
 */
export function officeHolders(
  { actors, documents }: OfficeRecord,
  published: Day | undefined,
): (speaker: Speaker) => string | undefined {
  const names = new Map(actors.map(({ id, name }) => [id as string, name] as const));
  const dates = new Map(documents.map(({ id, datePublished }) => [id as string, datePublished] as const));
  const isHeld = ({ startDate, endDate, sources }: Membership): boolean => {
    if (published === undefined) return true;
    const begin = startDate === undefined ? null : parseEdtf(startDate).start.earliest;
    const end = endDate === undefined ? null : parseEdtf(endDate).end.latest;
    if ((begin !== null && published < begin) || (end !== null && published > end)) return false;
    if (begin !== null && end !== null) return true;
    // If the start or the end of the membership is unknown, its sources have to be from about the same years as the
    // text.
    const year = Number(published.slice(0, 4));
    const attested = sources.flatMap(({ document }) => dates.get(document) ?? []).map(parseEdtf);
    return (
      attested.length === 0 ||
      attested.some(({ start: { earliest }, end: { latest } }) => {
        const [from, to] = [earliest ?? latest, latest ?? earliest].map((day) => Number(day?.slice(0, 4)));
        return year >= (from as number) - mostYears && year <= (to as number) + mostYears;
      })
    );
  };
  const holders = new Map<string, string[]>();
  for (const { id, type, memberships = [] } of actors) {
    if (type !== "person") continue;
    for (const membership of memberships) {
      const { organization, role } = membership;
      if (!isHeld(membership)) continue;
      addToGroup(holders, officeKey(`${role} of ${names.get(organization) ?? organization}`), id);
    }
  }
  return ({ name, candidates }) => {
    if (name === undefined || candidates.length > 0) return undefined;
    const [id, ...others] = new Set(holders.get(officeKey(name)));
    return others.length === 0 ? id : undefined;
  };
}

/**
 * Returns a key of an office: its words in alphabetical order, without words such as `of`. Therefore, `minister of
 * foreign affairs` and `foreign minister` have the same key.
 */
function officeKey(office: string): string {
  const words = office
    .toLowerCase()
    .replace(/spokes(?:wo)?man/, "spokesperson")
    .split(/[^\p{L}]+/u)
    .filter((word) => !["of", "the", "for", "affairs"].includes(word));
  return words.sort().join(" ");
}
