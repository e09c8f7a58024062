import type { ActorType } from "../model/actor.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Lexicon } from "./lexicon.ts";
import type { KnownNames } from "./names/words/known-names.ts";
import type {
  AgencyMention,
  DateMention,
  Mention,
  Office,
  PlaceMention,
  Quotation,
  ReportedMeeting,
  ReportedOffer,
  ReportedStatement,
  Span,
  Speaker,
} from "./reading.ts";

/**
 * A text in several forms. `nfc`, `cased` and `text` have the same length, so that a position is valid in all three.
 * While the text is read, every position is an index of a UTF-16 code unit in these three texts.
 */
export interface Folded {
  /** The text as it was given. */
  readonly raw: string;
  /** The text in composed form (NFC), without invisible characters, and with `\n` at the end of every line. */
  readonly nfc: string;
  /** `nfc` with one form of each letter, apostrophe, quotation mark, dash and space. */
  readonly cased: string;
  /** `cased` in lower case. */
  readonly text: string;
  /**
   * Returns a copy of an item with other positions. The spans in the item are UTF-16 positions in `text`. The spans in
   * the copy, at any depth, are positions in `raw`, counted in code points.
   */
  readonly toRaw: <T>(item: T) => T;
}

/** Words in quotation marks. */
export interface MarkedWords extends Span {
  /** The position of the opening mark. */
  readonly outerStart: number;
  /** The position after the closing mark. */
  readonly outerEnd: number;
  /** The number of quotations that contain this one. */
  readonly depth: number;
  /** Whether the opening or the closing mark is missing in the paragraph. */
  readonly unbalanced?: true;
}

/** The structure of a text. */
export interface Scan {
  /** The paragraphs, without the blanks around them. */
  readonly paragraphs: readonly Span[];
  /** The sentences, without the blanks around them. A sentence never crosses the end of a paragraph. */
  readonly sentences: readonly Span[];
  /** The quotations, sorted by position. Of two quotations that overlap, one contains the other. */
  readonly quotations: readonly MarkedWords[];
}

/** The input of every stage after the scan. */
export interface Scanned {
  readonly folded: Folded;
  readonly scan: Scan;
  readonly lexicon: Lexicon;
}

/** The input of the stage that finds names. */
export interface Named extends Scanned {
  readonly gazetteer: Gazetteer;
  /**
   * Names of states, organizations and media. They are those of the gazetteer or, if it has none, those of the reader.
   */
  readonly world: KnownNames;
}

/**
 * A phrase that refers to an actor by an office or a body, and not by a name, such as `the Russian foreign minister` or
 * `the government`. A name beside the phrase is a separate mention.
 */
export interface RolePhrase extends Span {
  /** The noun of the phrase, such as `minister`. */
  readonly head: Span;
  /** The type of the actor that the phrase means: a person for an office, and a body for a ministry or a government. */
  readonly kind: ActorType;
  /**
   * The office in English, such as `Foreign Minister of Russia`. It is absent if the phrase does not say which state
   * it belongs to.
   */
  readonly name?: string;
  /** The office, if its holder speaks for a state or organization. */
  readonly office?: Office;
  /** Whether the office is one of a state: that of a minister, a ministry or a government, or within one of these. */
  readonly isOfState?: true;
  /** The state to which the office probably belongs according to the text around the phrase, if the phrase has none. */
  readonly likelyOrganization?: Office["organization"];
  /** The office of each of several officials in English, such as `minister` for `the ministers`. */
  readonly each?: string;
  /**
   * The state or organization that a delegation or several officials represent, such as Russia for `the Russian
   * delegation`.
   */
  readonly represents?: Office["organization"];
  /**
   * The person whom the text names beside this phrase, or beside an earlier phrase for the same office. It is absent if
   * there is no such person.
   */
  readonly holder?: Mention;
  /** Whether the phrase introduces somebody whom the text has not named before, as `a minister` does. */
  readonly isNew?: true;
}

/** The name of a news agency or of another medium. */
export interface Outlet extends Span {
  /** The customary name of the medium. */
  readonly name: string;
}

/** The result of the stage that finds names. All lists are sorted by position. */
export interface Names {
  readonly mentions: readonly Mention[];
  readonly roles: readonly RolePhrase[];
  readonly outlets: readonly Outlet[];
  /** The names of capitals. They can also be mentions, because a capital can mean a government. */
  readonly places: readonly PlaceMention[];
  /** The states to which adjectives such as `Russian` refer. The key is the position of the adjective. */
  readonly states: ReadonlyMap<number, Speaker>;
}

/** The input of the stages that follow the stages for names and dates. */
export interface Resolved extends Named, Names {
  readonly dates: readonly DateMention[];
}

/** The result of the stage that finds who said what. */
export interface Said {
  readonly quotations: readonly Quotation[];
  readonly statements: readonly ReportedStatement[];
  readonly acts: readonly ReportedStatement[];
  readonly agencies: readonly AgencyMention[];
  readonly offers: readonly ReportedOffer[];
}

/** The result of the stage that finds meetings. It runs last. */
export interface Arranged {
  readonly meetings: readonly ReportedMeeting[];
  readonly offers: readonly ReportedOffer[];
}
