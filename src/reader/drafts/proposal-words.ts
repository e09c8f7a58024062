/**
 * Patterns of a language for words about proposals. All match text in lower case that has the comma-below forms of ș
 * and ț.
 */
export interface ProposalWords {
  /** Nouns for what somebody offers, such as `proposal`. */
  readonly offer: RegExp;
  /** Nouns for what somebody demands, such as `request`. */
  readonly demand: RegExp;
  /** Words for a letter. */
  readonly letter: RegExp;
  /** Prepositions between a letter and the person to whom it is sent. */
  readonly recipient: RegExp;
  /** Words that only refer to a proposal, such as `it`, as the object of an answer. */
  readonly pronoun: RegExp;
  /** Verbs of somebody who has not decided about a proposal, such as `is studying`. */
  readonly deferred: RegExp;
  /** Verbs of somebody who gave no answer, such as `did not reply`. */
  readonly unanswered: RegExp;
  /** What somebody asks for who does not want to decide yet, such as `more time`. */
  readonly moreTime: RegExp;
  /** Passives of answers directly after the noun, such as `was rejected by`. */
  readonly passives: Readonly<Record<"accepted" | "rejected", RegExp>>;
}

/** The words about proposals of each language. */
export const proposalWords: Readonly<Record<string, ProposalWords>> = {
  en: {
    offer: /\b(?:proposal|offer|plan|initiative|idea|invitation|suggestion|draft|outline|terms)s?\b/u,
    demand: /\b(?:request|demand|call|appeal|ultimatum|condition)s?\b/u,
    letter: /\b(?:letter|message|note)\b/u,
    recipient: /\b(?:to|for)\b/u,
    pronoun: /^(?:it|them)$/u,
    deferred: /\b(?:is|are|was|were) (?:still )?(?:studying|considering|reviewing|examining|weighing)\b/u,
    unanswered:
      /\b(?:did not|has not|have not|had not|never|(?:has|have|had) yet to)(?: yet)?(?: publicly)? (?:answer|repl|respond|react|comment)/u,
    moreTime: /^(?:for )?(?:(?:more|some|additional) )?time\b/u,
    passives: {
      accepted:
        /^ (?:was|were|has been|have been|had been) (?:[a-z]{1,20}ly )?(?:accepted|approved)\b(?: by\b)?/u,
      rejected:
        /^ (?:was|were|has been|have been|had been) (?:[a-z]{1,20}ly )?(?:rejected|declined|refused|turned down|dismissed)\b(?: by\b)?/u,
    },
  },
  it: {
    offer: /(?<!\p{L})(?:propost[ae]|offert[ae]|pian[oi]|iniziativ[ae]|ide[ae]|invit[oi]|bozz[ae])(?!\p{L})/u,
    demand: /(?<!\p{L})(?:richiest[ae]|appell[oi]|ultimatum|condizion[ei])(?!\p{L})/u,
    letter: /(?<!\p{L})(?:lettera|messaggio|missiva)(?!\p{L})/u,
    recipient: /(?<!\p{L})(?:a|al|alla|allo|all'|ai|agli|ad)(?!\p{L})/u,
    pronoun: /^(?:lo|la|li|le|l') ?(?:h|av)/u,
    deferred:
      /(?<!\p{L})(?:sta(?:nno)? (?:\p{L}{1,20} )?(?:studiando|valutando|esaminando|vagliando|considerando))(?!\p{L})/u,
    unanswered:
      /(?<!\p{L})(?:non (?:ha|hanno|aveva) (?:(?:mai|ancora) )?(?:risposto|commentato|replicato)|dev(?:e|ono) ancora (?:rispondere|replicare))(?!\p{L})/u,
    moreTime: /^(?:(?:più|altro|del|ancora) )?tempo(?!\p{L})/u,
    passives: {
      accepted:
        /^ (?:è|era|sono) stat[oaie] (?:accettat|accolt|approvat)[oaie](?!\p{L})(?: da(?:l|lla|gli|i|ll')?(?!\p{L}))?/u,
      rejected:
        /^ (?:è|era|sono) stat[oaie] (?:respint|rifiutat|rigettat|bocciat|declinat)[oaie](?!\p{L})(?: da(?:l|lla|gli|i|ll')?(?!\p{L}))?/u,
    },
  },
  ro: {
    offer:
      /(?<!\p{L})(?:propuner|ofert|plan(?:ul|uri)?(?!\p{L})|inițiativ|ide(?:ea|ii|i)(?!\p{L})|invitați|proiectul)\p{L}*/u,
    demand: /(?<!\p{L})(?:cerer|solicit[aă]r|apel(?:ul)?(?!\p{L})|ultimat|condiți)\p{L}*/u,
    letter: /(?<!\p{L})(?:scrisoare|scrisoarea|mesaj|mesajul)(?!\p{L})/u,
    // The dative has no preposition, as in `o scrisoare Elenei Danko`.
    recipient: /^/u,
    pronoun: /^(?:l-|le-)|-o$/u,
    deferred: /(?<!\p{L})(?:analizează|studiază|examinează|evaluează)(?!\p{L})/u,
    unanswered:
      /(?<!\p{L})(?:nu (?:a|au|a mai) (?:(?:încă|mai) )?(?:răspuns|comentat|reacționat)|nu (?:a|au) dat (?:încă )?(?:un |niciun )?răspuns)(?!\p{L})/u,
    moreTime: /^(?:(?:mai mult|încă ceva|ceva) )?timp(?!\p{L})/u,
    passives: {
      accepted: /^ (?:a|au) fost (?:acceptat|aprobat)(?:ă|e|ți)?(?!\p{L})(?: de(?: către)?(?!\p{L}))?/u,
      rejected:
        /^ (?:a|au) fost (?:respins|refuzat|declinat)(?:ă|e|ți)?(?!\p{L})(?: de(?: către)?(?!\p{L}))?/u,
    },
  },
};
