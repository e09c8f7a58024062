import { once } from "../../../collections/once.ts";
import type { Speaker } from "../../reading.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { Sentence } from "../words/tokens.ts";

/** A speaker, and the properties by which a phrase in a later sentence can refer to this speaker. */
interface Known {
  readonly speaker: Speaker;
  readonly person: boolean;
  readonly body: boolean;
  /** Whether the speaker is a listed actor or has the name of a person. */
  readonly isNamed: boolean;
  readonly isTitled: boolean;
  readonly principals: () => readonly string[];
  /** Returns the words that distinguish the office of the speaker from other offices. */
  readonly office: () => ReadonlySet<string>;
}

/** How many earlier speakers a phrase such as `the minister` can mean. */
const remembered = 24;

/** The speakers in the sentences before. Pronouns, short phrases and sentences without a subject can refer to them. */
export class Speakers {
  private readonly known: Known[] = [];
  /** The persons in the last sentence that contains the name of a person. */
  private persons: readonly Speaker[] = [];
  /** The key is the name of a person. The value is the number of the last paragraph with this name. */
  private readonly paragraphs = new Map<string, number>();

  /** Remembers the persons whom a sentence mentions, to whom phrases such as `the two leaders` refer. */
  mention({ tokens, paragraph }: Pick<Sentence, "tokens" | "paragraph">): void {
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
  }

  /**
   * Returns the two persons whom a phrase such as `the two leaders` means. If the last sentence with names of persons
   * mentions more or fewer than two, it is unknown whom the phrase means, and the list is empty.
   */
  pair({ speaker: { span } }: Pick<NounPhrase, "speaker">): readonly Speaker[] {
    if (this.persons.length !== 2) return [];
    return this.persons.map((each) => ({ ...each, ...(span && { span }) }));
  }

  /**
   * Returns the speaker to whom a phrase refers, and remembers this speaker. Without a phrase, the last speaker is
   * returned.
   */
  resolve(phrase: NounPhrase | undefined): Speaker | undefined {
    if (!phrase) return this.last();
    if (phrase.pair) return this.pair(phrase)[0] ?? phrase.speaker;
    if (phrase.latter) {
      const { span } = phrase.speaker;
      const latter = this.persons.at(-1);
      return latter ? { ...latter, ...(span && { span }) } : phrase.speaker;
    }
    if (phrase.pronoun) {
      const fitting = this.find((known) => (phrase.body ? known.body : known.person));
      // A pronoun such as `he` refers to a person or the holder of an office. If only states were named before, it
      // refers to none of them.
      const antecedent = fitting ?? (phrase.personal ? undefined : this.known.at(-1));
      if (!antecedent) return phrase.speaker;
      return {
        ...antecedent.speaker,
        ...(phrase.speaker.span && { span: phrase.speaker.span }),
        anaphoric: true,
      };
    }
    const author = phrase.unsigned && this.last();
    if (author) return { ...author, ...(phrase.speaker.span && { span: phrase.speaker.span }) };
    const speaker = this.named(phrase);
    this.remember(phrase, speaker);
    return speaker;
  }

  /** Remembers the subject or the speaker of a sentence, to whom a pronoun in the next sentence can refer. */
  notice(
    phrase: Pick<
      NounPhrase,
      "kind" | "office" | "named" | "titled" | "outlet" | "document" | "pronoun" | "speaker" | "principals"
    >,
  ): void {
    if (!phrase.pronoun) this.remember(phrase, this.named(phrase));
  }

  /**
   * Returns the name of a speaker, and the names of the states and organizations that the offices of the speaker
   * mention.
   */
  namesOf({ name, candidates }: Speaker): ReadonlySet<string> {
    const names = new Set(name === undefined ? [] : [name]);
    for (const { speaker, principals } of this.known) {
      const isSame = speaker.name === name && speaker.candidates.join() === candidates.join();
      if (isSame && (name !== undefined || candidates.length > 0))
        for (const each of principals()) names.add(each);
    }
    return names;
  }

  private last(): Speaker | undefined {
    const last = this.known.at(-1);
    return last && { ...last.speaker, anaphoric: true };
  }

  private find(test: (known: Known) => boolean): Known | undefined {
    for (let i = this.known.length - 1; i >= 0; i -= 1) {
      const known = this.known[i] as Known;
      if (test(known)) return known;
    }
    return undefined;
  }

  /**
   * Returns the speaker to whom a phrase without a pronoun refers. A phrase with only an office refers to the last
   * named speaker whose office contains all its words. For example, `the minister` can refer to an earlier
   * `foreign minister Lavrov`.
   */
  private named(phrase: Pick<NounPhrase, "kind" | "office" | "named" | "speaker" | "principals">): Speaker {
    if (phrase.named) return phrase.speaker;
    const holder = this.holderOf(phrase);
    if (!this.isDoubtful(phrase, holder)) return holder;
    // If the last person was named in a later paragraph than the known holder, either of them can be meant.
    const [last] = this.persons;
    const paragraphOf = (name = "") => this.paragraphs.get(name) ?? -1;
    const { span } = phrase.speaker;
    return paragraphOf(last?.name) > paragraphOf(holder.name)
      ? { ...(span && { span }), candidates: [] }
      : { ...holder, anaphoric: true };
  }

  /**
   * Whether an office without its state can belong to a person other than its known holder. It can if the last person
   * before the phrase is somebody else, who was named without an office. For example, in
   * `Danko, premier of Alba, left. Orsini stayed. The premier said`, the premier can be Orsini.
   */
  private isDoubtful(
    { kind, principals }: Pick<NounPhrase, "kind" | "principals">,
    { name }: Speaker,
  ): boolean {
    const [last, ...others] = this.persons;
    if (kind !== "person" || name === undefined || !last || others.length > 0 || last.name === name)
      return false;
    if ((principals?.().length ?? 0) > 0) return false;
    if (!this.paragraphs.has(name)) return false;
    return !this.known.some(({ speaker, isTitled }) => isTitled && speaker.name === last.name);
  }

  private holderOf(phrase: Pick<NounPhrase, "kind" | "office" | "speaker">): Speaker {
    const { speaker, kind } = phrase;
    if (speaker.candidates.length > 0) return speaker;
    const office = phrase.office?.() ?? [];
    if (office.length === 0) return speaker;
    // A plural such as `ministers` does not refer to a single minister who was named before.
    const holder = this.find(
      ({ isNamed, person, office: known }) =>
        isNamed && !(person && kind === "group") && office.every((word) => known().has(word)),
    );
    if (!holder) return speaker;
    const { candidates, name } = holder.speaker;
    return { ...(speaker.span && { span: speaker.span }), candidates, ...(name !== undefined && { name }) };
  }

  private remember(
    phrase: Pick<NounPhrase, "kind" | "office" | "named" | "titled" | "outlet" | "document" | "principals">,
    speaker: Speaker,
  ): void {
    const { kind, office, named, outlet, document, principals = () => [] } = phrase;
    const isNamed = named === true || speaker.candidates.length > 0;
    const isTitled = phrase.titled === true;
    const person = kind === "person" || (kind === undefined && !outlet && !document);
    this.known.push({
      speaker,
      person,
      body: kind !== "person",
      isNamed,
      isTitled,
      principals,
      office: once(() => new Set(office?.())),
    });
    if (this.known.length > remembered) this.known.shift();
  }
}
