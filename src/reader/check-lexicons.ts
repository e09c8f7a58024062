import { shown } from "../errors/suggest.ts";
import type { CheckedOption } from "../options/option-rule.ts";
import type { Lexicon } from "./lexicon.ts";
import { groupsOf } from "./words.ts";

/**
 * The required lengths of some lists of date words. In these lists, the index of an entry is its value: `months[2]` is
 * March.
 */
const lengths = { months: 12, shortMonths: 12, weekdays: 7, shortWeekdays: 7, seasons: 4 } as const;

/**
 * Refuses an empty list of lexicons, two lexicons of one language, and a list of date words that has a wrong length.
 */
export function checkLexicons(value: unknown, option: CheckedOption): void {
  if (!Array.isArray(value) || value.length === 0) {
    option.refuse(
      `${option.name} has to be an array of lexicons, not ${shown(value)}. Write lexicons: [italian].`,
    );
    return;
  }
  const languages = new Set<string>();
  for (const lexicon of value as Partial<Lexicon>[]) {
    const { language, dates } = lexicon ?? {};
    if (typeof language !== "string" || dates === undefined) {
      option.refuse(`${option.name}: ${shown(lexicon)} is not a lexicon. Write lexicons: [italian].`);
      continue;
    }
    if (languages.has(language)) {
      option.refuse(`${option.name}: two lexicons have the language ${shown(language)}. Join them into one.`);
    }
    languages.add(language);
    for (const [name, length] of Object.entries(lengths)) {
      const list: unknown = dates[name as keyof typeof lengths];
      if (typeof list === "string" && groupsOf(list).length === length) continue;
      const message = `${option.name}: dates.${name} of the lexicon ${shown(language)} has to have ${length} entries, not ${shown(list)}.`;
      option.refuse(`${message} Write () where the language has no word.`);
    }
  }
}
