/**
 * The codes of CAMEO with three or four digits. Each text has the codes of one root, from 01 to 20, without the digits
 * of the root. For example, `1` in the text for 02 means the code 021, and `11` means 0211.
 *
 * The sources are the CAMEO codebook (version 1.1b3), the look-up table of GDELT and the table of ICEWS. For the roots
 * from 01 to 09, all three have the same 121 codes. For the other roots, a code is listed if one of the three has it.
 */
const endings: readonly string[] = [
  "0 1 2 3 4 5 6 7 8 9",
  "0 1 11 12 13 14 2 3 31 32 33 34 4 41 42 43 44 5 51 52 53 54 55 56 6 7 8",
  "0 1 11 12 13 14 2 3 31 32 33 34 4 41 42 43 44 5 51 52 53 54 55 56 6 7 8 9",
  "0 1 2 3 4 5 6",
  "0 1 2 3 4 5 6 7",
  "0 1 2 3 4",
  "0 1 2 3 4 5",
  "0 1 11 12 13 14 2 3 31 32 33 34 4 41 42 5 6 61 62 63 7 71 72 73 74",
  "0 1 2 3 4",
  "0 1 11 12 13 14 2 3 31 32 33 34 4 41 42 43 44 5 51 52 53 54 55 56 6 7 8",
  "0 1 2 21 22 23 24 25 3 4 5 6",
  "0 1 11 12 13 14 2 21 22 23 24 3 31 32 33 34 4 41 42 43 44 45 46 5 6 7 8 9",
  "0 1 11 12 13 2 21 22 23 24 3 4 5 6 7 8 81 82 83 84 85 9",
  "0 1 11 12 13 14 2 21 22 23 24 3 31 32 33 34 4 41 42 43 44 5 51 52 53 54",
  "0 1 2 3 4 5",
  "0 1 2 21 22 23 3 4 5 6 61 62 63",
  "0 1 11 12 2 21 22 23 24 3 4 5 6",
  "0 1 2 21 22 23 3 31 32 33 34 4 5 6",
  "0 1 2 3 4 5 51 52 6",
  "0 1 2 3 4 41 42",
];

let cameo: ReadonlySet<string> | undefined;

/** Returns whether `code` is a CAMEO code with three or four digits. */
export function isCameoCode(code: string): boolean {
  cameo ??= new Set(
    endings.flatMap((list, i) =>
      list.split(" ").map((ending) => `${String(i + 1).padStart(2, "0")}${ending}`),
    ),
  );
  return cameo.has(code);
}

/**
 * The modes of each event type of PLOVER. They are taken from the table that converts CAMEO to PLOVER (draft 0.8 of
 * 2021) and from the coding program of POLECAT. Other types have no modes.
 */
const modes: Readonly<Record<string, string>> = {
  ACCUSE: "allege disapprove investigate",
  ASSAULT:
    "abduct aerial assassinate beat cleansing crowd-control destroy drone execute explosives firearms heavy-weapons massacre primitive sexual suicide-attack targeted torture unconventional",
  COERCE:
    "arrest ban censor confiscate curfew cyber deport martial-law misinformation restrict seize withhold",
  CONSULT: "host multilateral phone third-party visit",
  DEMAND: "assist change meet yield",
  MOBILIZE: "militia police troops weapons",
  PROTEST: "boycott demo hunger obstruct riot strike",
  REJECT: "assist change meet yield",
  REQUEST: "assist change meet yield",
  RETREAT: "access ceasefire disarm ease release resign return withdraw",
  SANCTION: "convict discontinue expel withdraw",
  THREATEN: "arrest ban expel political relations restrict territory violence",
};

/** Returns whether PLOVER has this mode for this event type. */
export function isPloverMode(type: string, mode: string): boolean {
  const name = type.toUpperCase();
  return Object.hasOwn(modes, name) && (modes[name] as string).split(" ").includes(mode.toLowerCase());
}

/** The roles of actors in CAMEO. */
const roles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "AGR AMN BUS COP CRM CVL DEV EDU ELI ENV GOV GRP HLH HRI IGO IMG INS INT IRC JUD LAB LEG MED MIL MNC MOD NGM NGO OPP PKO RAD REB REF SEP SET SPY UAF UIS UNO VER".split(
    " ",
  ),
);

/** Returns whether a code is a role of actors in CAMEO. */
export function isCameoRole(role: string): boolean {
  return roles.has(role);
}

/** The sectors of actors that POLECAT has in addition to the roles of CAMEO. */
const sectors: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "JNK JRN NON PRE PRM PTY REL SOC UNK".split(" "),
);

/** Returns whether a code is a sector of actors in POLECAT. */
export function isPolecatSector(sector: string): boolean {
  return isCameoRole(sector) || sectors.has(sector);
}
