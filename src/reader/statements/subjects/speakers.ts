import { once } from "../../../collections/once.ts";
import type { Speaker } from "../../reading.ts";
import { fitsOffice } from "../phrases/fits-office.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { officeOf } from "../phrases/office-words.ts";
import { principalsOf } from "../phrases/phrase-references.ts";
import type { ViewedSentence } from "../sentences-of.ts";
import {
  asAntecedent,
  asEarlier,
  hasWords,
  isNamedPerson,
  isOffice,
  isPerson,
  isSame,
  type Known,
  type Reference,
  statesOf,
  withSpan,
} from "./known.ts";

/** The number of earlier speakers that are kept, to whom a phrase such as `the minister` can refer. */
const remembered = 24;

/** The speakers of the earlier sentences. Pronouns, short phrases and sentences without a subject can refer to them. */
export class Speakers {
  private readonly known: Known[] = [];
  /** The persons who were named beside an office, whether or not they spoke. */
  private readonly holders: Known[] = [];
  private sentence = 0;
  private paragraph = 0;
  /** The number of the first sentence of the paragraph. */
  private start = 0;
  /** The number of the sentence that names {@link persons}. */
  private named = 0;
  /** The persons in the last sentence that contains the name of a person. */
  private persons: readonly Speaker[] = [];
  /** The key is the name of a person. The value is the number of the last paragraph with this name. */
  private readonly paragraphs = new Map<string, number>();

  /** Remembers the persons whom a sentence mentions, to whom phrases such as `the two leaders` refer. */
  mention({ tokens, paragraph, view }: Pick<ViewedSentence, "tokens" | "paragraph" | "view">): void {
    const { sentence } = this;
    this.sentence += 1;
    if (paragraph !== this.paragraph) this.start = sentence;
    this.paragraph = paragraph;
    if (!tokens.some((token) => token.mention?.kind === "person")) return;
    const persons = new Map<string, Speaker>();
    for (const { mention } of tokens) {
      if (mention?.kind !== "person") continue;
      const { candidates, name } = mention;
      const key = name ?? candidates.join(" ");
      this.paragraphs.set(key, paragraph);
      persons.delete(key);
      persons.set(key, { candidates, ...(name !== undefined && { name }), anaphoric: true });
    }
    this.persons = [...persons.values()];
    this.named = sentence;
    tokens.forEach(({ role }, at) => {
      if (!role?.holder) return;
      const { candidates, name } = role.holder;
      const speaker = { candidates, ...(name !== undefined && { name }) };
      const office = once(() => officeOf(view, at, at + 1));
      const principals = () => principalsOf(tokens, at, at + 1);
      const phrase: Reference = { speaker, kind: "person", named: true, titled: true, office, principals };
      this.keep(this.holders, role.office ? { ...phrase, title: role.office } : phrase, speaker);
    });
  }

  private keep(list: Known[], phrase: Reference, speaker: Speaker): void {
    const isResolved = speaker.name !== undefined && speaker.name !== phrase.speaker.name;
    const isNamed = phrase.named === true || isResolved || speaker.candidates.length > 0;
    list.push({ speaker, phrase, isNamed, sentence: this.sentence });
    if (list.length > remembered) list.shift();
  }

  /**
   * Returns the two persons whom a phrase such as `the two leaders` means. These are the persons in the last sentence
   * with names of persons. If it has more or fewer than two, they are the only two with the office of the phrase, as in
   * `the two ministers`. Otherwise, it is unknown whom the phrase means, and the list is empty.
   */
  pair({ speaker, each }: Pick<NounPhrase, "speaker" | "each">): readonly Speaker[] {
    const persons = this.persons.length === 2 || each === undefined ? this.persons : this.holdersOf(each);
    return persons.length === 2 ? persons.map((person) => withSpan(asEarlier(person), speaker)) : [];
  }

  private holdersOf(role: string): readonly Speaker[] {
    const holders = new Map<string | undefined, Speaker>();
    for (const { speaker, phrase } of this.holders)
      if (phrase.title && fitsOffice(phrase.title, { role })) holders.set(speaker.name, speaker);
    return [...holders.values()];
  }

  /**
   * Returns the speaker to whom a phrase refers, and remembers this speaker. Without a phrase, the last speaker is
   * returned.
   */
  resolve(phrase: NounPhrase | undefined): Speaker | undefined {
    const speaker = this.find(phrase);
    const refersBack = phrase?.pair || phrase?.latter || phrase?.pronoun || (phrase?.unsigned && this.last());
    if (phrase && speaker && !refersBack) this.keep(this.known, phrase, speaker);
    if (phrase?.pronoun && speaker && !phrase.pair) this.renew(speaker);
    return speaker;
  }

  /** Makes an earlier speaker, to whom a pronoun refers, the last one. */
  private renew(speaker: Speaker): void {
    const known = this.known.findLast((each) => isSame(each.speaker, speaker));
    if (known?.isNamed) this.known.push({ ...known, sentence: this.sentence });
    if (this.known.length > remembered) this.known.shift();
  }

  /**
   * Returns the actor to whom a phrase refers. Unlike {@link resolve}, this function does not remember the actor as a
   * speaker.
   */
  find(phrase: NounPhrase | undefined): Speaker | undefined {
    if (!phrase) return this.last();
    if (phrase.pair) return this.pair(phrase)[0] ?? phrase.speaker;
    const latter = phrase.latter && this.persons.at(-1);
    if (phrase.latter) return latter ? withSpan(latter, phrase.speaker) : phrase.speaker;
    if (phrase.pronoun) {
      const fitting = this.known.findLast((known) =>
        phrase.body ? !this.isKnownPerson(known) : isPerson(known),
      );
      const other = phrase.body ? undefined : this.newPerson(fitting);
      // A pronoun such as `he` refers to a person or the holder of an office. If only states were named before, it
      // refers to none of them.
      if (other) return asEarlier(withSpan(other, phrase.speaker));
      const last = fitting ?? (phrase.personal ? undefined : this.known.at(-1));
      return last ? withSpan(asAntecedent(last), phrase.speaker) : phrase.speaker;
    }
    const author = phrase.unsigned && this.last();
    return author ? withSpan(author, phrase.speaker) : this.refer(phrase);
  }

  private isKnownPerson({ phrase, speaker }: Known): boolean {
    return phrase.kind === "person" || this.paragraphs.has(speaker.name ?? "");
  }

  /** Remembers the subject or the speaker of a sentence, to whom a pronoun in the next sentence can refer. */
  notice(phrase: Reference & Pick<NounPhrase, "pronoun">): void {
    if (!phrase.pronoun) this.keep(this.known, phrase, this.refer(phrase));
  }

  /**
   * Returns the name of a speaker, and the names of the states and organizations that the offices of the speaker
   * mention.
   */
  namesOf(speaker: Speaker): ReadonlySet<string> {
    const { name, candidates } = speaker;
    const names = new Set(name === undefined ? [] : [name]);
    if (name === undefined && candidates.length === 0) return names;
    for (const each of this.known)
      if (isSame(each.speaker, speaker)) for (const state of statesOf(each.phrase)) names.add(state);
    return names;
  }

  /**
   * Returns the last speaker, for a verb without a subject. A single person cannot be the subject of a plural verb, as
   * of Italian `hanno detto` ("they said").
   */
  last(isPlural = false): Speaker | undefined {
    const last = this.known.at(-1);
    return last && !(isPlural && isNamedPerson(last)) ? asAntecedent(last) : undefined;
  }

  /**
   * Returns the person in the last sentence that names persons, if it names only one and is later than `last`. If
   * `last` is in the present paragraph, the result is undefined, because the paragraph is probably still about `last`.
   */
  private newPerson(last: Known | undefined): Speaker | undefined {
    const isLater = last === undefined || last.sentence < Math.min(this.named, this.start);
    return isLater && this.persons.length === 1 ? this.persons[0] : undefined;
  }

  /**
   * Returns the speaker to whom a phrase that is not a pronoun refers. A phrase with only an office refers to the last
   * named speaker whose office contains all its words. For example, `the minister` can refer to an earlier
   * `foreign minister Lavrov`.
   */
  private refer(phrase: Reference): Speaker {
    if (phrase.named) return phrase.speaker;
    const holder = this.holderOf(phrase);
    if (!this.isDoubtful(phrase, holder)) return holder;
    // If the last person was named in a later paragraph than the known holder, either of them can be meant.
    const [last] = this.persons;
    const paragraphOf = (name = "") => this.paragraphs.get(name) ?? -1;
    return paragraphOf(last?.name) > paragraphOf(holder.name)
      ? withSpan({ candidates: [] }, phrase.speaker)
      : asEarlier(holder);
  }

  /**
   * Whether an office without its state can belong to a person other than its known holder. It can if the last person
   * before the phrase is somebody else, who was named without an office. For example, in
   * `Danko, premier of Alba, left. Orsini stayed. The premier said`, the premier can be Orsini.
   */
  private isDoubtful(phrase: Reference, { name }: Speaker): boolean {
    const [last, ...others] = this.persons;
    if (phrase.kind !== "person" || name === undefined || !last || others.length > 0 || last.name === name)
      return false;
    if (statesOf(phrase).length > 0 || !this.paragraphs.has(name)) return false;
    return !this.known.some((known) => known.phrase.titled && known.speaker.name === last.name);
  }

  private holderOf(phrase: Reference): Speaker {
    const { speaker, kind, title, isNew } = phrase;
    const office = phrase.office?.() ?? [];
    if (isNew || office.length === 0 || speaker.candidates.length > 0) return speaker;
    const fits = (known: Known): boolean =>
      known.isNamed &&
      // A plural such as `ministers` does not refer to a single minister who was named before.
      !(kind === "group" && isPerson(known)) &&
      (hasWords(known, office) || isOffice(known.phrase.title, title));
    const found =
      (this.known.findLast(fits) ?? this.holders.findLast(fits))?.speaker ??
      this.unnamed(phrase) ??
      this.official(phrase);
    return found ? withSpan(found, speaker) : speaker;
  }

  /**
   * Returns the last speaker without a name, if a phrase can mean this speaker and no later sentence names a person.
   * After `The Italian ambassador left`, `the diplomat` is the ambassador. A phrase with a noun such as `diplomat` and
   * no other words can mean the holder of any office.
   */
  private unnamed(phrase: Reference): Speaker | undefined {
    const last = this.known.findLast(isPerson);
    if (!last || last.isNamed || last.sentence < this.named) return undefined;
    const words = phrase.qualifiers?.();
    const isAnyOffice = words?.length === 0 && last.phrase.kind === "person";
    const states = statesOf(phrase);
    const isOther = states.length > 0 && !states.some((each) => statesOf(last.phrase).includes(each));
    if (isOther || !(isAnyOffice || hasWords(last, phrase.office?.() ?? []))) return undefined;
    return asAntecedent(last);
  }

  /** Returns the last person, if a phrase such as `the Russian official` can mean this person. */
  private official(phrase: Reference): Speaker | undefined {
    const words = phrase.qualifiers?.();
    const person = words && this.lastPerson();
    if (!person) return undefined;
    const states = statesOf(phrase);
    const fits = (known: Known): boolean =>
      hasWords(known, words) ||
      (states.length > 0 && states.every((each) => statesOf(known.phrase).includes(each)));
    return words.length === 0 || this.officesOf(person).some(fits) ? asEarlier(person) : undefined;
  }

  private officesOf(person: Speaker): readonly Known[] {
    return [...this.known, ...this.holders].filter(({ speaker }) => isSame(speaker, person));
  }

  /** Returns the person who spoke last. If a later sentence names exactly one person, returns this person. */
  private lastPerson(): Speaker | undefined {
    const last = this.known.findLast(isNamedPerson);
    if (this.persons.length === 0 || (last && last.sentence >= this.named)) return last?.speaker;
    const speaker = last && this.persons.find((each) => isSame(each, last.speaker));
    return this.persons.length > 1 ? speaker : this.persons[0];
  }
}
