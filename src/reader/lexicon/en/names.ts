import type { NameWords } from "../../names/words/name-words.ts";
import { englishBodies } from "./bodies.ts";

/** The English names and words that show which actor is meant. */
export const englishNames: NameWords = {
  nameEndings: "",
  agreementEndings: "",
  adjectiveEndings: "ian(|s)",
  locatives:
    "in at near around outside inside across through via capital downtown central into visit(|ed|ing) " +
    "leave left reached city",
  datives: "to from",
  directions: "to",
  transfers:
    "answer respon repl deliver sent send submi clos loyal hostil support aid help concess conced offer " +
    "propos given gave give suppl sell sold belong oppos thank messag letter warn appeal according " +
    "independ demand pressure assuranc guarant approv threat attribut ties loyalty signal pledg commit " +
    "extradit respect invit order instruct request concern reaction gas oil weapons arms",
  genitives: "of of_the for for_the to to_the at at_the in in_the from on",
  placeNouns:
    "woman man men women citizen galler librar theat newspaper daily district hotel cathedral monaster " +
    "school institut academ bar club area square tower zoo mosque church museum agreement accord airport " +
    "embass capital centr cent city conferenc declarat east forum memorand meeting mayor north outskirt " +
    "part port process protocol region resident south street suburb summit treaty univers west people " +
    "siege battle fall bishop patriarch court streets miles kilometer kilometre km bombing suburbs",
  determiners: "the a an his her its their this some several two three many other new our",
  offices: `
President;president head_of_state
Prime Minister;prime_minister premier head_of_government taoiseach
Chancellor;chancellor
Foreign Minister;top_diplomat chief_diplomat foreign_secretary
Secretary of State;secretary_of_state
Minister;minister
Deputy Minister;deputy_minister vice_minister undersecretary under_secretary deputy_prime_minister vice_premier assistant_secretary_of_state deputy_secretary_of_state
Vice President;vice_president vice-president
Secretary General;secretary_general secretary-general deputy_secretary-general
?Secretary;secretary
High Representative;high_representative high_commissioner foreign_policy_chief
Spokesperson;spokesman spokeswoman spokesperson press_secretary
?Ambassador;ambassador consul permanent_representative representative
?Counterpart;counterpart colleague
?Envoy;envoy special_envoy special_representative mediator negotiator chief_negotiator lead_negotiator
?Leader;leader supreme_leader chief head strongman ruler
?Commander;commander commander-in-chief chief_of_staff chairman_of_the_joint_chiefs_of_staff general colonel admiral marshal
?Governor;governor mayor
Member of Parliament;senator congressman congresswoman lawmaker deputy member_of_parliament speaker majority_leader
?Director;director director_general director-general chair(|man) chairwoman commissioner prosecutor prosecutor_general attorney_general chief_executive
?Adviser;adviser advisor national_security_adviser national_security_advisor aide
?Official;official diplomat officer economy_minister
?Person;opposition_leader activist analyst expert journalist politician inspector researcher professor economist historian lawyer scholar commentator campaigner rapporteur candidate founder author
?King;king queen prince crown_prince emir sultan monarch pope pontiff patriarch archbishop cardinal dictator ayatollah
`,
  bodies: `
Ministry;ministry department
Government;government administration cabinet regime
?Parliament;parliament senate assembly legislature house
?Presidency;presidency president's_office presidential_office presidential_administration
?Press Service;press_service press_office
Embassy;embassy
General Staff;general_staff
?Diplomacy;mission delegation diplomacy side
?Army;army military navy air_force intelligence police
?Party;party opposition ruling_party
Central Bank;central_bank
`,
  groups: `
Authorities;authorities
Officials;officials delegations ministers leaders diplomats lawmakers representatives envoys negotiators politicians foreign_ministers heads_of_state advisers aides presidents senators generals commanders
?Forces;forces troops armed_forces soldiers intelligence_services
Sources;source(|s)
?Rebels;rebels separatists insurgents protesters
`,
  departments: `
Foreign;foreign foreign_affairs external_affairs
Defence;defence defense
Interior;interior internal_affairs home
Finance;finance treasury
Economy;economy economic industry
Justice;justice
Health;health
Energy;energy
Education;education
Agriculture;agriculture
Transport;transport transportation
Trade;trade commerce
Environment;environment
Culture;culture
Labour;labour labor
Security;security homeland_security national_security foreign_policy emergency_situations emergencies
European Affairs;european_affairs
Oil;oil petroleum
Natural Resources;natural_resources
Water;water water_resources water_and_irrigation
Communications;communications
Information;information
Science;science research
Tourism;tourism
Digital;digital_affairs digitalization
Planning;planning
Development;development regional_development
Reintegration;reintegration
Unification;unification
Social Affairs;social_affairs social_policy
Sport;sport(|s) youth_and_sports
`,
  qualifiers:
    "former ex acting interim deputy vice then outgoing elect president-elect designate chief senior top " +
    "special supreme permanent federal national military current late opposition pro-russian separatist " +
    "local regional western unnamed assistant high-ranking press presidential",
  officialThings:
    "(visit|trip|talk|statement|letter|note|document|figure|result|position|ceremony|residence|request|invitation|website|" +
    "account|source|delegation|report|language|meeting|dinner|protest|complaint|response|announcement|protest)(|s) data media " +
    "news agency agencies statistics policy policies reply replies confirmation capacity",
  formers: "former ex elect president-elect designate retired",
  titles:
    "mr mrs ms dr amb brig sgt hon rev sir lord lady gen general col colonel lt adm admiral capt captain maj major sen senator " +
    "rep gov governor prof professor president minister secretary chancellor premier king queen prince " +
    "pope sheikh ayatollah mullah imam ambassador spokesman spokeswoman judge justice commissioner " +
    "chairman dictator administration",
  notPersons:
    "shoal reef atoll bay hills heights pass delta peninsula desert plain plateau lagoon falls forest sea " +
    "ocean mount (mountain|island|state|force|new|donbas|democrat|republican|people)(|s) lake river gulf " +
    "strait valley palace square street avenue road gate port castle bridge tower theatre stadium airport " +
    "base coast cape canal (asia|africa)(|n) europe america european east(|er) west north south eastern " +
    "western northern southern middle centr(e|al) pacific atlantic council commission committee bank court " +
    "chamber senate parliament ministry department office agency party movement front union league " +
    "institution survey watch fathers fund caucus alliance pact treaty agreement protocol charter constitution act law university institute school " +
    "academy museum foundation association organization organisation federation republic kingdom empire " +
    "war day year prize nobel cup games festival forum summit conference congress assembly nation(s|al) " +
    "army navy guard police corps brigade battalion regiment group company airlines plan joint action " +
    "house security times post press tv radio center city county district province region january february " +
    "march april may june july august september october november december monday tuesday wednesday " +
    "thursday friday saturday sunday christmas saint god photo read crimea siberia gaza black red white " +
    "baltic mediterranean caucasus balkans democratic socialist communist liberal international general " +
    "supreme united foreign defense defence human rights covid article when after",
  sources:
    "newspaper daily weekly magazine agency broadcaster network channel television tv radio website site " +
    "according report(s|ed) (quot|cit)(ed|ing) carried wrote writes interview tabloid",
  routes: "capital flight train route highway line railway road",
  partners: "with",
  views: "(view|interest)(|s) opinion eyes assessment behalf favour favor account response position",
  compounds:
    "sea gulf bank university strait channel institute museum academy peninsula cup airlines airways air " +
    "college times post open",
  afterNames: "has had have is was by will would according did also",
  saidBy: "said says wrote writes",
  speaking:
    "said says told stated added announced warned called asked met urged denied confirmed argued insisted " +
    "replied noted explained declared claimed accused wrote proposed rejected praised criticized " +
    "criticised condemned accepted supported opposed offered promised pledged vowed threatened welcomed " +
    "demanded suggested agreed refused thanked thinks believes tells visited",
  unlistedBodies: englishBodies,
};
