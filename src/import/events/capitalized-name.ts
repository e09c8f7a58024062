/** Abbreviations in names of states and organizations, which stay in capitals. */
const abbreviations: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "APEC ASEAN AU BRICS CIS CSTO DPRK EAEU ECB ECOWAS EEC EU FAO GCC IAEA ICC ICJ ILO IMF IOM NAFTA NATO OAS OECD OPCW OPEC OSCE PLO SADC SCO UAE UK UN UNESCO UNHCR UNICEF US USA USSR WFP WHO WTO".split(
    " ",
  ),
);

/** Matches the CAMEO codes of organizations. The names of such actors are often abbreviations. */
const organization = /^(?:IGO|IMG|MNC|NGM|NGO)/;

/**
 * If a name is all in capitals, returns the name with only the first letter of each word in capitals. Returns any other
 * name unchanged. Abbreviations stay in capitals: known ones, those with full stops, and words without a vowel. A name
 * of two to four letters stays in capitals if the code is that of an organization. Other short names can be words, such
 * as "IRAN".
 */
export function capitalizedName(name: string, code: string): string {
  if (name !== name.toUpperCase()) return name;
  if (organization.test(code) && /^\p{L}{2,4}$/u.test(name)) return name;
  return name.replace(/[\p{L}\p{M}.'’]+/gu, (word) => {
    if (isAbbreviation(word)) return word;
    const lower = word.toLowerCase();
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}

function isAbbreviation(word: string): boolean {
  if (abbreviations.has(word.replaceAll(".", "")) || /^(?:\p{L}\.){2,}\p{L}?$/u.test(word)) return true;
  return /^[BCDFGHJKLMNPQRSTVWXZ]{3,5}$/.test(word) && word !== "MRS";
}
