import type { DateMention, Mention, Span } from "../../reading.ts";
import type { Outlet, RolePhrase } from "../../stages.ts";
import type * as kinds from "./kinds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The kinds of tokens. A name, an office, a medium, a date, a quotation or a bracket is one token. */
export type TokenKind =
  | "word"
  | "name"
  | "role"
  | "outlet"
  | "date"
  | "quote"
  | "bracket"
  | "comma"
  | "colon"
  | "semicolon"
  | "dash"
  | "stop"
  | "other";

/** A word, a mark, or several words that are one unit, such as a name. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The word in lower case. It is empty for all tokens that are not words. */
  readonly word: string;
  /** The lists that contain the word, as bits of {@link kinds}. */
  readonly can: number;
  readonly capital: boolean;
  readonly mention?: Mention | undefined;
  readonly role?: RolePhrase | undefined;
  readonly outlet?: Outlet | undefined;
  readonly date?: DateMention | undefined;
  /** The index of the quotation, if the token is a quotation. */
  readonly quotation?: number | undefined;
}

/** A sentence as a list of tokens. A quotation of several sentences is one token. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  /** The index of the paragraph. */
  readonly paragraph: number;
  /** Whether the sentence begins its paragraph. */
  readonly first: boolean;
  /** Whether the sentence is the first one of the text. */
  readonly headline: boolean;
}
