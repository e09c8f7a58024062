/** Returns the name of the root of a CAMEO code. The root is the first two digits of the code. */
export function rootName(code: string): string {
  const names = [
    "Make public statement",
    "Appeal",
    "Express intent to cooperate",
    "Consult",
    "Engage in diplomatic cooperation",
    "Engage in material cooperation",
    "Provide aid",
    "Yield",
    "Investigate",
    "Demand",
    "Disapprove",
    "Reject",
    "Threaten",
    "Protest",
    "Exhibit force posture",
    "Reduce relations",
    "Coerce",
    "Assault",
    "Fight",
    "Use unconventional mass violence",
  ];
  return names[Number(code.slice(0, 2)) - 1] ?? code;
}

/** Returns a type and a mode of PLOVER as words: `ACCUSE disapprove` as "Accuse, disapprove". */
export function sentence(code: string): string {
  const [type = "", mode] = code.toLowerCase().split(" ");
  const word = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return mode === undefined ? word : `${word}, ${mode}`;
}
