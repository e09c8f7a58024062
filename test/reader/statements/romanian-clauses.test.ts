import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";

/** Returns the statements, quotations, acts and offers of a text, each as `speaker: words`. */
function itemsOf(text: string): readonly string[] {
  const { statements, quotations, acts, offers } = readDocument(text, {
    language: "ro",
    published: "2023-05-10",
  });
  const items = [...statements, ...quotations, ...acts, ...offers].map(({ speaker, start, end }) => {
    const { span, name } = speaker ?? {};
    return `${name ?? (span && text.slice(span.start, span.end))}: ${text.slice(start, end)}`;
  });
  return [...new Set(items)];
}

const check = (text: string, expected: readonly string[]): void => expect(itemsOf(text)).toEqual(expected);

describe("the speaker of a Romanian clause", () => {
  test.each<[text: string, expected: readonly string[]]>([
    // A clause after the main verb has a subject of its own.
    ["Ana Rusu a plecat când Ion Danko a cerut o pauză.", ["Ion Danko: o pauză"]],
    ["Legea vine la o lună de când Ion Danko a cerut reducerea taxei.", ["Ion Danko: reducerea taxei"]],
    ["Ana Rusu a plecat deoarece Ion Danko a spus că podul cade.", ["Ion Danko: podul cade"]],
    // A participle with its agent describes the noun before it.
    [
      "Varianta legii, publicată de gazeta locală, a declarat că podul este închis.",
      ["Varianta legii: podul este închis"],
    ],
    [
      "Au apărut zvonuri, infirmate de Griffin, care a insistat că podul este sigur.",
      ["Griffin: podul este sigur"],
    ],
    // Unnamed speakers are not the last speaker.
    [
      "Ion Danko a declarat că podul este nou. Unii au spus că podul este vechi.",
      ["Ion Danko: podul este nou", "Unii: podul este vechi"],
    ],
    ["Specialiștii sunt de părere că podul este vechi.", ["Specialiștii: podul este vechi"]],
    [
      "Fiica lui Bond, Karen Rusu, a spus următoarele lucruri despre pod: „Este greu”.",
      ["Karen Rusu: Este greu"],
    ],
    // The words in the dative are the addressee.
    ["„Podul cade”, le-a declarat reporterilor Ion Danko.", ["Ion Danko: Podul cade"]],
    ["„Podul cade”, a declarat jurnaliștilor primarul Ion Danko.", ["Ion Danko: Podul cade"]],
    [
      "„Podul cade”, a declarat publicului strâns la o serbare în Port, Alba de Jos.",
      ["undefined: Podul cade"],
    ],
    ["Reporterilor prezenți Ion Danko le-a spus că podul cade.", ["Ion Danko: podul cade"]],
    // The verb after `însă` or `dar` ("but") has the subject of the main clause.
    [
      "Ana Rusu nu știe cât de mult va fi oprită producția, însă a avertizat că podul va cădea.",
      ["Ana Rusu: podul va cădea"],
    ],
    ["Ana Rusu a plecat când Ion Danko a venit, dar a spus că revine.", ["Ana Rusu: revine"]],
    [
      "Prețurile au scăzut în mai, atunci când autoritățile au anunțat că podul cade.",
      ["autoritățile: podul cade"],
    ],
    [
      "Deși bărbatul de 35 de ani spunea că nu a băut, era beat.",
      ["bărbatul de 35 de ani: nu a băut, era beat"],
    ],
    ["Ana Rusu a ajuns la pod cu oamenii care au venit, precizând că podul cade.", ["Ana Rusu: podul cade"]],
    [
      "Ar fi greu să stocăm mai mult, spune compania, așa că podul ar fi închis.",
      ["compania: Ar fi greu să stocăm mai mult"],
    ],
    // The name of a person belongs to the office before it.
    ["Podul este vechi, a declarat secretarul pentru afaceri Ion Danko.", ["Ion Danko: Podul este vechi"]],
    ["Președintele și directorul general Ion Danko a declarat că podul cade.", ["Ion Danko: podul cade"]],
    // The name after a text is not its author.
    [
      "Potrivit documentelor instanței, Danko, cetățean al Albei, nu a plecat.",
      ["documentelor instanței: Danko, cetățean al Albei, nu a plecat"],
    ],
    // Both nouns belong to the preposition `după` ("after").
    ["După ploaia de ieri și vântul de luni, localnicii spun că podul cade.", ["localnicii: podul cade"]],
    // The speaker to whom a pronoun refers is the last speaker.
    [
      "Podul este vechi, a spus Ion Danko.\n\nPotrivit acestuia, casa lui Mihai Rusu a ars.\n\nEl a precizat că podul va cădea.",
      ["Ion Danko: Podul este vechi", "Ion Danko: casa lui Mihai Rusu a ars", "Ion Danko: podul va cădea"],
    ],
    // A verb such as `face` reports nothing here, so its subject does not become the last speaker.
    [
      "Ion Danko a spus că vine. El a criticat Partidul Verde, care face parte din alianță. „Plouă mult”.",
      ["Ion Danko: vine", "Ion Danko: Plouă mult", "Ion Danko: Partidul Verde"],
    ],
    [
      "Podul este închis, anunță un comunicat al primăriei.",
      ["un comunicat al primăriei: Podul este închis"],
    ],
  ])("%s", check);
});

describe("the content of a Romanian clause", () => {
  test.each<[text: string, expected: readonly string[]]>([
    ["Un analist a acuzat marile bănci de investiții că ascund datele.", ["Un analist: ascund datele"]],
    // A purpose is not the content.
    [
      "Ion Danko a cerut ajutor pentru a convinge parlamentul să voteze legea.",
      ["Ion Danko: ajutor pentru a convinge parlamentul să voteze legea"],
    ],
    ["Ion Danko a spus, pentru a liniști presa, că podul este sigur.", ["Ion Danko: podul este sigur"]],
    ["Ion Danko a cerut pentru a doua oară să plece.", ["Ion Danko: să plece"]],
    ["„Nu plecăm”, a conchis ministrul.", ["ministrul: Nu plecăm"]],
    ["„Nu plecăm”, au scandat studenții.", ["studenții: Nu plecăm"]],
    ["Ana Rusu a lăsat de înțeles că va pleca.", ["Ana Rusu: va pleca"]],
    ["Sindicatele cer ca podul să fie redeschis.", ["Sindicatele: ca podul să fie redeschis"]],
    ["Podul este vechi, a adăugat fermierul.", ["fermierul: Podul este vechi"]],
    ["Comisiile au respins raportul.", ["Comisiile: raportul"]],
    ["Rusia și-a reafirmat poziția.", ["Russia: poziția"]],
    ["Compania arată că podul este vechi.", ["Compania: podul este vechi"]],
    ["Ana Rusu a jurat că nu va pleca.", ["Ana Rusu: nu va pleca"]],
    ["Investitorii s-au temut că podul va cădea.", ["Investitorii: podul va cădea"]],
    ["Locuitorii s-au plâns de lipsa podurilor.", ["Locuitorii: lipsa podurilor"]],
    ["„Podul nu a fost terminat”, a rezumat Ana Rusu.", ["Ana Rusu: Podul nu a fost terminat"]],
    ["Ana Rusu a pledat pentru pace.", ["Ana Rusu: pace"]],
    ["Ana Rusu i-a mulțumit lui Ion Danko.", ["Ana Rusu: Ion Danko"]],
  ])("%s", check);
});

describe("Romanian words that report no statement", () => {
  test.each([
    "Autoritățile reduc controalele, asigurându-se că firmele decid singure.",
    "Construcția podului este asigurată de armată.",
    "Asta face ca toate podurile să cadă.",
    "Alba își propune să ajungă în frunte. Ana Rusu și-a propus să câștige.",
    "Inculpatul a pledat nevinovat. Ion Danko a pledat vinovat la toate acuzațiile.",
    "Antrenorul este foarte mulțumit de Danko.",
    "Ion Danko a sunat-o pe Ana Rusu, directoarea firmei, pentru a-i cere sfatul.",
    "Echipa a dat impresia că mai mult așteaptă decât crede în plan.",
    "Ana Rusu se gândește serios la plecare.",
    "Este un gest pe care mulți l-ar considera nepotrivit pentru un rector.",
    "Acest lucru l-a motivat să câștige.",
    "Chun „Podarul” Danko a murit în Alba.",
    "Ana Rusu a venit la film, iar actorul a făcut o dezvăluire.",
    // The subject is in the first person.
    "În aceste luni, am observat îmbunătățiri pe piață, ritmul înregistrând creștere.",
    // Without diacritics, `ca` can be `că` ("that").
    "Conducerea orasului a respins marti solicitarea sotiei primarului ca podul sa fie inchis.",
    "În același timp, lupta pentru pod a continuat, vaporii acoperind orașul.",
    "Primarul Albei, Ion Danko, a transmis o scrisoare ministrului, Ana Rusu, după vot.",
  ])("%s", (text) => check(text, []));
});

describe("two Romanian actors speak together", () => {
  test.each([
    // A description is after the first speaker.
    [
      "Ana Popa, profesoară de drept public la Universitatea din Port, și Ion Rusu, profesor de istorie, au afirmat că podul cade.",
      ["Ana Popa", "Ion Rusu"],
    ],
    ["Atât Ana Popa, cât și Ion Rusu au afirmat că podul cade.", ["Ana Popa", "Ion Rusu"]],
    ["Ana Popa, precum și Ion Rusu, au afirmat că podul cade.", ["Ana Popa", "Ion Rusu"]],
    ["Rusia, dar și China au anunțat că podul cade.", ["China", "Russia"]],
    // The second actor has a verb of its own.
    ["Podul cade, a afirmat Ana Popa, dar și Ion Rusu a plecat.", ["Ana Popa"]],
  ])("%s", (text, expected) => {
    const { statements } = readDocument(text, { language: "ro", published: "2023-05-10" });
    const speakers = statements.flatMap(({ speaker, jointlyWith = [] }) => [speaker, ...jointlyWith]);
    expect(speakers.map((each) => each?.name).sort()).toEqual(expected);
  });
});
