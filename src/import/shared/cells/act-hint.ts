import leven from "leven";
import { actsByVerb } from "../../../coding/acts-by-verb.ts";
import { shown } from "../../../errors/suggest.ts";
import { type StatementAct, statementActs } from "../../../model/speech-act.ts";

/**
 * Returns a sentence for the message about a word that is not an act. If the word is a verb in the codebook, the
 * sentence gives the act of this verb. Otherwise, the sentence suggests an act that differs from the word in one
 * letter. Two letters may differ if the act is long, or if the word has the letters of the act in another order. Other
 * similar words usually mean another act. For example, "promise" differs from `propose` in two letters and means
 * `pledge`.
 */
export function actHint(word: string): string {
  const rows = actsByVerb.filter(({ english, italian, romanian }) =>
    [...verbsIn(english), ...verbsIn(italian), ...verbsIn(romanian)].some((verb) => isFormOf(word, verb)),
  );
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

/** Returns whether a word is the verb `verb`, a form of it, such as "promises", or its noun, such as "condemnation". */
function isFormOf(word: string, verb: string): boolean {
  const written = word.trim().toLowerCase();
  if (written === verb) return true;
  if (/\s/.test(verb) || /\s/.test(written)) return false;
  const stem = stemOf(verb);
  return stemOf(written) === stem || (stem.length > 4 && written.startsWith(stem));
}

function stemOf(word: string): string {
  return word.replace(/ie[sd]$/, "y").replace(/(?:e[sd]|ing|[se])$/, "");
}

function isMisspelling(word: string, act: StatementAct): boolean {
  const distance = leven(word, act, { maxDistance: 3 });
  const hasSameLetters = [...word].sort().join("") === [...act].sort().join("");
  return distance === 1 || (distance === 2 && (hasSameLetters || act.length > 7));
}
