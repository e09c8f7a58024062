import leven from "leven";
import { actsByVerb } from "../../../coding/acts-by-verb.ts";
import { once } from "../../../collections/once.ts";
import { shown } from "../../../errors/suggest.ts";
import { type StatementAct, statementActs } from "../../../model/speech-act.ts";

/**
 * Returns a sentence for the message about a word that is not an act. If the word is a verb in the codebook, the
 * sentence gives the act of this verb. Otherwise, the sentence suggests an act that differs from the word in one
 * letter. Two letters may differ if the act is long, or if the word has the letters of the act in another order.
 *
 * Acts that are less similar are not suggested, because such a word usually means another act. For example, "promise"
 * differs from `propose` in two letters and means `pledge`.
 */
export function actHint(word: string): string {
  const written = word.trim().toLowerCase();
  const stem = /\s/.test(written) ? undefined : stemOf(written);
  const rows = codebookVerbs().filter(({ verbs }) => verbs.some((verb) => isFormOf(written, stem, verb)));
  if (rows.length > 0) {
    const acts = rows.map(({ act, when }) => `${shown(act)}${when === undefined ? "" : ` if ${when}`}`);
    return `In the codebook, this verb is ${acts.join(", or ")}.`;
  }
  const misspelt = statementActs.filter((act) => isMisspelling(word.toLowerCase(), act));
  return misspelt.length > 0 ? `Did you mean ${listed(misspelt)}?` : `Use one of ${listed(statementActs)}.`;
}

function listed(acts: readonly StatementAct[]): string {
  return acts.map(shown).join(", ");
}

/** Returns the verbs in a cell of the table, without the particle of infinitives in Romanian. */
function verbsIn(cell: string): readonly string[] {
  return cell.split(/[,;]/).map((verb) => verb.trim().replace(/^a (?:se |-și )?/, ""));
}

/** A verb of the codebook. */
interface CodebookVerb {
  readonly verb: string;
  /** The stem of the verb. Undefined if the verb has several words. */
  readonly stem: string | undefined;
}

/** Returns the rows of the codebook with their verbs. The verbs are prepared once, because many words can be wrong. */
const codebookVerbs = /* @__PURE__ */ once(() =>
  actsByVerb.map(({ english, italian, romanian, act, when }) => {
    const verbs = [english, italian, romanian].flatMap(verbsIn);
    return {
      act,
      when,
      verbs: verbs.map((verb): CodebookVerb => ({ verb, stem: /\s/.test(verb) ? undefined : stemOf(verb) })),
    };
  }),
);

/**
 * Returns whether a word is a verb, a form of it, such as "promises", or its noun, such as "condemnation". `stem` is the
 * stem of the word. It is undefined if `written` has several words.
 */
function isFormOf(written: string, stem: string | undefined, verb: CodebookVerb): boolean {
  if (written === verb.verb) return true;
  if (stem === undefined || verb.stem === undefined) return false;
  return stem === verb.stem || (verb.stem.length > 4 && written.startsWith(verb.stem));
}

function stemOf(word: string): string {
  return word.replace(/ie[sd]$/, "y").replace(/(?:e[sd]|ing|[se])$/, "");
}

function isMisspelling(word: string, act: StatementAct): boolean {
  const distance = leven(word, act, { maxDistance: 3 });
  return distance === 1 || (distance === 2 && (act.length > 7 || hasSameLetters(word, act)));
}

function hasSameLetters(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}
