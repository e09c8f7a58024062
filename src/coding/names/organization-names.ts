import { foldText } from "../../query/words/fold-text.ts";

/** Abbreviations of international organizations with their official English names. */
const table = `
ASEAN;Association of Southeast Asian Nations
AU;African Union
CIS;Commonwealth of Independent States
CSTO;Collective Security Treaty Organization
EAEU;Eurasian Economic Union
ECOWAS;Economic Community of West African States
EU;European Union
FAO;Food and Agriculture Organization
GCC;Gulf Cooperation Council
IAEA;International Atomic Energy Agency
ICC;International Criminal Court
ICJ;International Court of Justice
ICRC;International Committee of the Red Cross
ILO;International Labour Organization
IMF;International Monetary Fund
IOM;International Organization for Migration
NATO;North Atlantic Treaty Organization
OECD;Organisation for Economic Co-operation and Development
OPCW;Organisation for the Prohibition of Chemical Weapons
OPEC;Organization of the Petroleum Exporting Countries
OSCE;Organization for Security and Co-operation in Europe
SCO;Shanghai Cooperation Organization
UN;United Nations;United Nations Organization
UNESCO;United Nations Educational, Scientific and Cultural Organization
UNHCR;United Nations High Commissioner for Refugees
UNICEF;United Nations Children's Fund
WFP;World Food Programme
WHO;World Health Organization
WTO;World Trade Organization
`;

let abbreviations: ReadonlyMap<string, string> | undefined;

/**
 * Returns the abbreviation of an international organization if `name` is this abbreviation or the official English
 * name. Otherwise returns undefined.
 */
export function organizationOfName(name: string): string | undefined {
  abbreviations ??= new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const names = line.split(";");
        return names.map((each) => [plain(each), names[0] as string] as const);
      }),
  );
  return abbreviations.get(plain(name));
}

/** Converts a name for comparison. British and American spellings of a name give the same result. */
function plain(name: string): string {
  return foldText(name)
    .replace(/organis/g, "organiz")
    .replace(/co-oper/g, "cooper")
    .replace(/\./g, "")
    .replace(/^the /, "")
    .replace(/\s+/g, " ")
    .trim();
}
