import type { Draft, Drafts } from "../coding/drafts/draft.ts";
import type { DraftSpan } from "../coding/drafts/draft-words.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import type { Actor } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { joinWrappedLines } from "../text/wrapped-breaks.ts";
import { checkLexicons } from "./check-lexicons.ts";
import { type AnsweredResponse, attachAnswers } from "./drafts/attach-answers.ts";
import { draftActors } from "./drafts/draft-actors.ts";
import { draftDates } from "./drafts/draft-dates.ts";
import type { Drafter } from "./drafts/drafter.ts";
import { findAnswers, isForTime } from "./drafts/find-answers.ts";
import { joinMeetings } from "./drafts/join-meetings.ts";
import { joinProposals } from "./drafts/join-proposals.ts";
import { meetingDraft } from "./drafts/meeting-draft.ts";
import { mergeOffers } from "./drafts/merge-offers.ts";
import { nounProposals } from "./drafts/noun-proposals.ts";
import { offerAddressees } from "./drafts/offer-addressees.ts";
import { officeHolders } from "./drafts/office-holders.ts";
import type { DraftPhrases } from "./drafts/phrases.ts";
import { phrasesOf } from "./drafts/phrases-of.ts";
import { proposalDraft } from "./drafts/proposal-draft.ts";
import { quotationsOutside } from "./drafts/quotations-outside.ts";
import { responsesField } from "./drafts/responses-field.ts";
import { sentencesIn } from "./drafts/sentences.ts";
import { speakerNames } from "./drafts/speaker-names.ts";
import { offeringDraft, quotationDraft, statementDraft } from "./drafts/statement-draft.ts";
import { withAddressees } from "./drafts/with-addressees.ts";
import { withBearers } from "./drafts/with-bearers.ts";
import { withoutReporters } from "./drafts/without-reporters.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading, ReportedOffer, ReportedStatement, Speaker } from "./reading.ts";

/** The options of {@link draftsOf}. */
export interface DraftsOfOptions {
  /**
   * The dataset that `settleDrafts` will add the drafts to. Drafts refer to its actors by their ids, and all other
   * named actors become new actors. Without a dataset, all named actors become new actors.
   */
  readonly extends?: Dataset | undefined;
  /**
   * The lexicons of the reader that made the reading. They are needed only if this reader is not {@link readDocument}.
   * Without the lexicon of the language of the text, the drafts have no answers to proposals, and fewer addressees and
   * dates.
   */
  readonly lexicons?: readonly Lexicon[] | undefined;
}

/**
 * Returns the drafts of the statements, meetings and proposals that a reading found, in the form that `settleDrafts` of
 * `demarche/coding` takes.
 *
 * A draft contains words of the text together with their positions, so that `settleDrafts` notices if it gets a
 * different text.
 *
 * A draft is not a record: the summary and the title are placeholders, and `doubts` lists what was inferred, such as
 * the speaker of a sentence without a subject. A draft refers to an actor of the dataset in `extends` by its id. An
 * actor that is only in the gazetteer becomes a new actor, and so does a person whom only the text names. For a phrase
 * such as `the spokesman of the port`, or a name that fits several entries of the gazetteer, the draft contains the
 * words of the text instead of an id. Such a draft stays unsettled until a coder identifies the actor.
 *
 * An official speaks on behalf of the state or organization to which the office belongs. The drafts take it from the
 * dataset or, if the dataset does not have it, from the text. If only other words of the text suggest the state, as in
 * `Italy disagrees, Foreign Minister Orsini said`, the draft contains this state and a doubt about it. If none do, the
 * draft contains only the doubt. If the text names a new actor together with an office, the new actor gets this office.
 *
 * A text can report an act without the words of the speaker, as in `rejected the plan`. Such an act makes a draft of a
 * statement. An offer or a demand makes two drafts: one of the proposal, and one of the statement that makes the
 * proposal. A mere appeal, as in `urged both sides to stay calm`, makes only the statement, unless the text reports an
 * answer to it. A quotation within a reported statement makes no draft of its own, because the quotation and the
 * statement are one act. Quoted or reported words without a speaker make no draft. The reader drafts no events and no
 * military bases.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or if `extends` is not a dataset.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { draftsOf, gazetteerOf, readDocument } from "demarche/reader";
 *
 * const text = "Lavrov ha detto ieri che la Russia vuole la pace.";
 * const reading = readDocument(text, { published: "2022-02-18", gazetteer: gazetteerOf(dataset) });
 * const [draft] = draftsOf(reading, { extends: dataset }).drafts;
 * draft?.by; // => "reader:cue-clause"
 * draft?.kind === "statements" && [draft.speaker, draft.date, draft.resolved]; // => ["sergey-lavrov", "ieri", "2022-02-17"]
 * ```
 */
export function draftsOf(reading: Reading, options: DraftsOfOptions = {}): Drafts {
  checkOptions("draftsOf", options, rules);
  const { actors: known, documents } = options.extends ?? { actors: [], documents: [] };
  const holder = officeHolders({ actors: known, documents }, reading.published);
  const joined = [...joinWrappedLines(reading.text)];
  const phrases = phrasesOf(reading, options.lexicons);
  const borne = withBearers(reading, joined, known, holder);
  const resolved = withAddressees(borne, sentencesIn(joined), phrases);
  return draftsOfResolved({ reading: resolved, known, holder, phrases });
}

/**
 * Returns the drafts of a reading. In this reading, {@link withBearers} has already replaced a speaker whom the text
 * mentions only by an office with the holder of the office.
 */
function draftsOfResolved({
  reading,
  known,
  holder,
  phrases,
}: {
  readonly reading: Reading;
  readonly known: readonly Actor[];
  readonly holder: (speaker: Speaker) => string | undefined;
  readonly phrases: DraftPhrases | undefined;
}): Drafts {
  const { quotations, meetings, acts } = reading;
  const statements = withoutReporters(reading);
  const characters = [...reading.text];
  const joined = [...joinWrappedLines(reading.text)];
  const actors = draftActors(reading, characters, known, holder);
  const drafter: Drafter = {
    reading,
    characters,
    joined,
    actors,
    dateOf: draftDates(reading, { characters, joined, phrases, actors }),
    nameOf: speakerNames(reading),
  };
  const sentences = sentencesIn(joined);
  const addresseesOf = offerAddressees(reading, sentences, phrases);
  const offers = mergeOffers(reading.offers).map((offer) => {
    const { addressees, doubt } = addresseesOf(offer);
    return { offer: doubt ? offer : { ...offer, addressees }, addressees, doubt };
  });
  // The reader can find the same words twice: as an offer, and as a reported statement or a quotation. `offerAt`
  // finds the offer of a statement, so that the words make only one statement. It leaves out noun phrases for a
  // proposal. Such a phrase can be the object of another act, as in `backed Alba's proposal to leave`. This act and
  // the proposal are two statements.
  const isNoun = ({ rule }: ReportedOffer) => rule === "offer-noun";
  const offerAt = new Map(
    offers.flatMap(({ offer }) => (isNoun(offer) ? [] : [[offer.start, offer] as const])),
  );
  // An act and its proposal have the same verb, but their objects can begin at different words, as in `invited Danko to
  // Rome`. The two are therefore matched by the position of the verb.
  const actAt = new Map(acts.map((act) => [act.cue.start, act] as const));
  const offerOf = new Map(
    offers.flatMap(({ offer }) => (actAt.has(offer.cue.start) ? [[offer.cue.start, offer] as const] : [])),
  );
  const reported = [...statements, ...acts]
    .filter(({ speaker }) => speaker)
    .map((statement) => ({
      statement,
      draft: statementDraft(
        drafter,
        statement,
        offerAt.get(statement.start) ?? offerOf.get(statement.cue.start),
      ),
    }));
  const quoted = quotationsOutside(statements, quotations)
    .filter(({ speaker }) => speaker)
    .map((quotation) => ({
      start: quotation.start,
      draft: quotationDraft(drafter, quotation, offerAt.get(quotation.start)),
    }));
  const draftedAt = new Map<number | undefined, Keyless & { kind: "statements" }>(
    [...quoted, ...reported.map(({ statement: { start }, draft }) => ({ start, draft }))].map(
      ({ start, draft }) => [start, draft] as const,
    ),
  );
  const draftOf = new Map<ReportedStatement | undefined, Keyless & { kind: "statements" }>(
    reported.map(({ statement, draft }) => [statement, draft] as const),
  );
  const proposed = offers.map(({ offer, addressees, doubt }) => {
    const statement =
      (isNoun(offer) ? undefined : draftedAt.get(offer.start)) ??
      draftOf.get(actAt.get(offer.cue.start)) ??
      (offer.speaker && !offer.isNameOnly ? offeringDraft(drafter, offer) : undefined);
    const act = statement?.act ?? offer.act;
    return {
      draft: proposalDraft(drafter, { ...offer, addressees }, { act, doubt }),
      offer,
      addressees,
      doubt,
      statement,
    };
  });
  // A request for more time is an answer to a proposal, and not a proposal. A mere appeal is a proposal only if the
  // text reports an answer to it.
  const nouns = nounProposals(drafter, proposed);
  const introduced = proposed.filter((each) => !nouns.repeated.has(each));
  const needsAnswer = ({ mereAppeal, isNameOnly }: ReportedOffer) => mereAppeal || isNameOnly;
  const kept = new Set(
    joinProposals(
      introduced
        .filter(({ offer }) => !needsAnswer(offer) && !isForTime(offer, phrases, sentences))
        .map(({ draft }) => draft),
    ),
  );
  const answered = attachAnswers(
    drafter,
    introduced.filter(({ draft, offer }) => needsAnswer(offer) || kept.has(draft)),
    { answers: findAnswers(reading, sentences, phrases), nouns, phrases },
  ).filter(({ offer, responses }) => !needsAnswer(offer) || responses.length > 0);
  // A noun phrase that only refers to a proposal, as in `rejected the proposal of Alba`, reports no second act of
  // proposing. The statement that was drafted for it is left out.
  const keptOffers = new Set(answered.map(({ offer }) => offer));
  const repeats = new Set(
    proposed
      .filter(({ offer }) => isNoun(offer) && !keptOffers.has(offer))
      .filter((each) => nouns.repeated.has(each) || !actAt.has(each.offer.cue.start))
      .map(({ statement }) => statement),
  );
  const all: Keyless[] = [
    ...new Set<Keyless>([
      ...reported.map(({ draft }) => draft),
      ...proposed.flatMap(({ statement }) => statement ?? []),
      ...quoted.map(({ draft }) => draft),
      ...joinMeetings(meetings.map((meeting) => meetingDraft(drafter, meeting))),
      ...answered.map(({ draft }) => draft),
    ]),
  ].filter((draft) => draft.kind !== "statements" || !repeats.has(draft));
  const statementOf = new Map<Keyless, Keyless | undefined>(
    answered.map((each) => [each.draft, "statement" in each ? each.statement : undefined] as const),
  );
  const responsesOf = new Map<Keyless, readonly AnsweredResponse[]>(
    answered.map(({ draft, responses }) => [draft, responses] as const),
  );
  all.sort((a, b) => startOf(a) - startOf(b));
  const keys = new Map(all.map((draft, i) => [draft, `d${i + 1}`] as const));
  const drafts = all.map((draft) => {
    const statement = statementOf.get(draft);
    return {
      key: keys.get(draft),
      ...draft,
      ...(statement !== undefined && { statement: keys.get(statement) }),
      ...responsesField(responsesOf.get(draft), (act) =>
        keys.get((draftOf.get(act) ?? draftedAt.get(act.start)) as Keyless),
      ),
    } as Draft;
  });
  const newActors = drafter.actors.added();
  return { ...(newActors.length > 0 && { newActors }), drafts };
}

/**
 * A draft without a key. The keys number the drafts in the order of the text, so they can be added only when all drafts
 * are known.
 */
type Keyless = ReturnType<typeof statementDraft | typeof meetingDraft | typeof proposalDraft>;

const rules: OptionRules = {
  extends: datasetRule,
  lexicons: { check: (value, option) => checkLexicons(value, option) },
};

function startOf({ words }: Keyless): number {
  return (words[0] as DraftSpan).start;
}
