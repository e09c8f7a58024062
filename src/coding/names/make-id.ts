import { idLength } from "../../dataset/id-pattern.ts";

/**
 * The Latin letters that replace other letters in an id. The keys are Cyrillic letters, Greek letters, and the Latin
 * letters that Unicode does not decompose into a letter and a mark. Cyrillic letters follow the romanization of
 * BGN/PCGN, and Greek letters follow ELOT 743, both without diacritics.
 */
const latin: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  ђ: "dj",
  е: "e",
  ё: "yo",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  і: "i",
  ї: "i",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "c",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  џ: "dz",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ѕ: "dz",
  ә: "a",
  ғ: "gh",
  қ: "q",
  ң: "ng",
  ө: "o",
  ұ: "u",
  ү: "u",
  һ: "h",
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ł: "l",
  ħ: "h",
  ŋ: "ng",
  ı: "i",
  ŧ: "t",
  ə: "e",
};

/**
 * Returns a text as a part of an id: small Latin letters, digits and hyphens. Letters with marks lose their marks, and
 * Cyrillic and Greek letters are written in Latin letters. Letters of other scripts are left out, so the result can be
 * empty.
 */
export function slugOf(text: string): string {
  let slug = "";
  // This is a shortcut for ids, and for names without accents, which are most names.
  if (/^[\w -]*$/.test(text)) return joinedByHyphens(text.toLowerCase().replace(/[^a-z0-9]/g, "-"));
  for (const letter of text.normalize("NFC").toLowerCase()) {
    const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
    const written = latin[letter] ?? latin[plain] ?? plain;
    // An apostrophe is left out and not replaced by a hyphen, because it joins the parts of one word.
    slug += /^['’ʼ]$/.test(letter) ? "" : /^[a-z0-9]*$/.test(written) ? written : "-";
  }
  return joinedByHyphens(slug);
}

function joinedByHyphens(slug: string): string {
  return slug.replace(/-+/g, "-").replace(/^-|-$/g, "");
}

/** Makes ids that are new in a dataset. */
export interface IdMaker {
  /**
   * Returns a new id in kebab-case, which is made from the slugs of the parts. If another record has this id, a number
   * is appended. If no part can be written in Latin letters, the id consists of `fallback` and a number.
   */
  readonly make: (parts: readonly (string | undefined)[], fallback: string) => string;
  /** Reserves an id that was not made by `make`, for example because the user chose it. */
  readonly take: (id: string) => void;
}

/**
 * Returns a maker of new ids for a dataset that already has the ids in `taken`. The same names in the same order give
 * the same ids in every run.
 */
export function idMaker(taken: { readonly has: (id: string) => boolean }): IdMaker {
  const made = new Set<string>();
  // For each id that is in use, the number to try next. Without this map, many records with the same name would take
  // quadratic time.
  const next = new Map<string, number>();
  const isTaken = (id: string) => made.has(id) || taken.has(id);
  const numbered = (stem: string, first: number): string => {
    let number = next.get(stem) ?? first;
    while (isTaken(`${stem}-${number}`)) number += 1;
    next.set(stem, number + 1);
    return `${stem}-${number}`;
  };
  return {
    make(parts, fallback) {
      const slugs = parts.map((part) => slugOf(part ?? "")).filter((slug) => slug !== "");
      // The id and its number together must not exceed the greatest length of an id.
      const name = slugs
        .join("-")
        .slice(0, idLength - 10)
        .replace(/-$/, "");
      const free = name !== "" && !isTaken(name);
      const id = free ? name : name === "" ? numbered(fallback, 1) : numbered(name, 2);
      made.add(id);
      return id;
    },
    take(id) {
      made.add(id);
    },
  };
}
