import { addToGroup } from "../../collections/add-to-group.ts";
import type { Actor } from "../../model/actor.ts";
import { newOffice } from "../names/offices/office-names.ts";
import type { Mention, Office, OfficeMention, Reading, Span, Speaker } from "../reading.ts";
import { fitsOffice } from "../statements/phrases/fits-office.ts";
import { indexFrom } from "./index-from.ts";
import { isInSameSentence } from "./with-near.ts";

/** The largest number of characters between an office without a name and an earlier mention of its holder. */
const farthest = 1500;

/** The largest number of characters between a person whose office is unknown and an office in the next sentence. */
const nearest = 400;

/**
 * Returns a reading in which the holders of offices replace offices without names, if the text named the holders
 * before. For example, `the Romanian minister` is Orsini after `Foreign Minister Livia Orsini`.
 *
 * An office can also mean a person whose office is unknown, if the previous sentence names this person and nobody else.
 * If several persons are possible, the office is not replaced. The replaced office also becomes one of the person's
 * offices, so that it shows for whom the person speaks.
 */
export function withBearers(
  reading: Reading,
  joined: readonly string[],
  known: readonly Actor[],
  holder: (speaker: Speaker) => string | undefined,
): Reading {
  const { mentions, offices } = reading;
  const ofPerson = officesOfPersons(offices, known);
  const persons = mentions.filter(({ kind }) => kind === "person");
  const added = new Map<OfficeMention, OfficeMention>();
  const bearerOf = (office: OfficeMention, isInRecord: boolean): Mention | undefined => {
    const before = persons.slice(
      indexFrom(persons, office.start - farthest),
      indexFrom(persons, office.start),
    );
    const fitting = new Map<string, Mention>();
    for (const person of before)
      if (ofPerson(person).some((each) => fitsOffice(each, office))) fitting.set(keyOf(person), person);
    const last = before.at(-1);
    if (fitting.size > 0) {
      const [bearer] = fitting.size === 1 ? fitting.values() : [];
      // `last` may also be the holder. This is the case if the office of `last` is unknown, if a paragraph ends
      // between `bearer` and `last`, and if `last` is in the same paragraph as the office. Two persons are then
      // possible, so the office is not replaced.
      const isOther = last !== undefined && bearer !== undefined && ofPerson(last).length === 0;
      const isParted = isOther && joined.slice(bearer.end, last.start).includes("\n");
      return isParted && !joined.slice(last.end, office.start).includes("\n") ? undefined : bearer;
    }
    // No person named before has this office. It can then mean the last person named before it, if this person's
    // office is unknown. If the dataset has a holder of the office, this is not assumed, because the dataset is more
    // reliable. For the office `official`, it is not assumed either, because a state has many officials.
    if (
      isInRecord ||
      office.role === "official" ||
      last === undefined ||
      office.start - last.end > nearest ||
      ofPerson(last).length > 0
    )
      return undefined;
    const isAlone = before.every(
      (each) => keyOf(each) === keyOf(last) || !isInSameSentence(joined, each, last),
    );
    const isNext = /^[^.!?\n]*[.!?]+[^.!?\n]*$/.test(joined.slice(last.end, office.start).join(""));
    return isAlone && isNext && office.organization !== undefined ? last : undefined;
  };
  const byName = new Map<string, Mention>();
  const toPerson = (speaker: Speaker, { candidates, name }: Mention): Speaker => ({
    candidates,
    ...(name !== undefined && { name }),
    ...(speaker.span && { span: speaker.span }),
    anaphoric: true,
  });
  const resolve = (speaker: Speaker): Speaker => {
    const { span, name, candidates, anaphoric } = speaker;
    if (candidates.length > 0) return speaker;
    // A pronoun can refer to an office in an earlier sentence that was replaced with a person.
    const known = anaphoric && name !== undefined ? byName.get(name) : undefined;
    if (known !== undefined) return toPerson(speaker, known);
    if (span === undefined || anaphoric) return speaker;
    const inside = persons[indexFrom(persons, span.start)];
    const office = officeAt(offices, span);
    if (office === undefined || office.rule === newOffice || office.holder !== undefined) return speaker;
    if (inside && inside.end <= span.end) return speaker;
    const person = added.get(office)?.holder ?? bearerOf(office, holder(speaker) !== undefined);
    if (person === undefined) return speaker;
    added.set(office, { ...office, holder: person });
    if (name !== undefined) byName.set(name, person);
    return toPerson(speaker, person);
  };
  // The first call can pass a pronoun before it replaces the office to which the pronoun refers. The second call
  // resolves such pronouns.
  const resolved = withSpeakers(withSpeakers(reading, resolve), resolve);
  return { ...resolved, offices: [...offices, ...added.values()].sort((a, b) => a.start - b.start) };
}

/** Returns a reading whose speakers, addressees and participants are replaced with the results of `resolve`. */
function withSpeakers(reading: Reading, resolve: (speaker: Speaker) => Speaker): Reading {
  const ofItem = <Item extends { readonly speaker?: Speaker }>(item: Item): Item =>
    item.speaker === undefined ? item : { ...item, speaker: resolve(item.speaker) };
  return {
    ...reading,
    statements: reading.statements.map(ofItem),
    acts: reading.acts.map(ofItem),
    quotations: reading.quotations.map(ofItem),
    offers: reading.offers.map((offer) => ({
      ...ofItem(offer),
      addressees: offer.addressees.map(resolve),
    })),
    meetings: reading.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map(resolve),
    })),
  };
}

/** Returns the office whose phrase overlaps a span. */
export function officeAt(offices: readonly OfficeMention[], span: Span): OfficeMention | undefined {
  const near = offices.slice(Math.max(0, indexFrom(offices, span.start) - 1), indexFrom(offices, span.end));
  return near.find(({ start, end }) => start < span.end && span.start < end);
}

function keyOf({ candidates, name = "" }: Mention): string {
  return `${candidates.join(" ")}/${name}`;
}

/** Returns a function that returns the offices of a person in the text and in a dataset. */
function officesOfPersons(
  offices: readonly OfficeMention[],
  known: readonly Actor[],
): (person: Mention) => readonly Office[] {
  const inText = new Map<string, OfficeMention[]>();
  for (const office of offices) if (office.holder) addToGroup(inText, keyOf(office.holder), office);
  const byId = new Map(known.map((actor) => [actor.id as string, actor] as const));
  const ofDataset = (id: string | undefined): readonly Office[] => {
    const actor = id === undefined ? undefined : byId.get(id);
    if (actor?.type !== "person") return [];
    return (actor.memberships ?? []).map(({ organization, role }) => {
      const { type, name = organization } = byId.get(organization) ?? {};
      // If the person has an office in a body such as a ministry, the state is left out, because the membership names
      // only the body.
      const isOwner = type === "state" || type === "organization";
      return { role: role.toLowerCase(), ...(isOwner && { organization: { name, kind: type } }) };
    });
  };
  return (person) => [
    // If only other words suggest the state of an office, as in `its foreign minister`, it is the state as well.
    ...(inText.get(keyOf(person)) ?? []).map((office) => ({
      ...office,
      ...(office.likelyOrganization && { organization: office.likelyOrganization }),
    })),
    ...ofDataset(person.candidates[0]),
  ];
}
