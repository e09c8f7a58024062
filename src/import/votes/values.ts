import { isObject } from "../../collections/is-object.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { OptionRule } from "../../options/option-rule.ts";

/**
 * What a value of a vote means. `not-a-member` is for a voter who could not vote, and such cells are left out.
 * Abstention and absence both give the stance `neutral`, but the tally and the attribute `vote` distinguish them.
 */
export const voteMeanings = ["yes", "no", "abstain", "absent", "not-a-member"] as const;

/** One of {@link voteMeanings}. */
export type VoteMeaning = (typeof voteMeanings)[number];

/** The declared codings of votes. */
export const voteCodings = [
  /**
   * Words of several languages. Case and diacritics are ignored. In English, for example, "yes", "y", "yea", "aye" and
   * "for" are read as `yes`; "no", "n", "nay" and "against" are read as `no`; "abstain" and "a" are read as `abstain`;
   * "absent", "excused" and "not voting" are read as `absent`.
   */
  "words",
  /** Votes of the General Assembly (Voeten): 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member. */
  "unga",
  /**
   * Votes of the Congress (Voteview): 1 to 3 yea, 4 to 6 nay, 7 and 8 abstain (present), 9 absent (not voting), 0 not a
   * member.
   */
  "voteview",
] as const;

/** One of {@link voteCodings}. */
export type VoteCoding = (typeof voteCodings)[number];

/** Returns the values of a coding, in lower case. */
export function valuesOfCoding(coding: VoteCoding): Readonly<Record<string, VoteMeaning>> {
  switch (coding) {
    case "unga":
      return { 1: "yes", 2: "abstain", 3: "no", 8: "absent", 9: "not-a-member" };
    case "voteview":
      return {
        ...each("1 2 3", "yes"),
        ...each("4 5 6", "no"),
        ...each("7 8", "abstain"),
        ...each("9", "absent"),
        ...each("0", "not-a-member"),
      };
    default:
      return {
        ...each("yes y yea yeas aye ayes for favour favor pro ja oui sì sí si da tak", "yes"),
        ...each("sim pour voor za ano dafür pentru favorable favorevole favorevoli favorável", "yes"),
        ...each("jaa igen да за так", "yes"),
        ...phrases(["in favour", "in favor", "a favor", "a favore"], "yes"),
        ...each("no n nay nays against contra nein non nu nie", "no"),
        ...each("não contre tegen przeciw ne nej nei dagegen împotrivă contrario contrari", "no"),
        ...each("proti ei nem нет против ні проти", "no"),
        ...phrases(["en contra"], "no"),
        ...each("abstain a abstained abstention abst enthaltung present", "abstain"),
        ...each("abstención abstenção abstenido astensione astenuto astenuti enthalten abținere", "abstain"),
        ...each("onthouding avstår zdržel воздержался воздержалась утримався утрималася", "abstain"),
        ...phrases(["wstrzymał się", "zdržel se"], "abstain"),
        ...each("absent x nv ab excused excusé absente ausente assente abwesend entschuldigt", "absent"),
        ...each("afwezig frånvarande nieobecny nonvotant", "absent"),
        ...phrases(["not voting", "not present", "did not vote", "no vote", "non votant"], "absent"),
        ...phrases(["nicht abgegeben"], "absent"),
        "not a member": "not-a-member",
      };
  }
}

function each(values: string, meaning: VoteMeaning): Record<string, VoteMeaning> {
  return phrases(values.split(" "), meaning);
}

function phrases(values: readonly string[], meaning: VoteMeaning): Record<string, VoteMeaning> {
  return Object.fromEntries(values.map((value) => [value, meaning]));
}

/** The rule of the option `values`: the name of a coding, or an object with a meaning for each value. */
export const voteValuesRule: OptionRule = {
  check(value, option) {
    if (typeof value === "string" && (voteCodings as readonly string[]).includes(value)) return;
    if (!isObject(value)) {
      const codings = suggest(value, voteCodings);
      option.refuse(`${option.name} cannot be ${shown(value)}. ${codings} Or write { J: "yes", N: "no" }.`);
      return;
    }
    for (const [name, meaning] of Object.entries(value)) {
      if ((voteMeanings as readonly unknown[]).includes(meaning)) continue;
      const message = `${option.name}: ${shown(name)} cannot mean ${shown(meaning)}. ${suggest(meaning, voteMeanings)}`;
      option.refuse(message, { path: `${option.path}/${name}`, value: meaning });
    }
  },
};
