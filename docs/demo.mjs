// Prints the bundled dataset to the terminal. The command is `npm run demo`.
import { attestation, describe, find, formatEdtf, list, timeline } from "demarche";
import { dataset } from "demarche/data";

const width = 80;
const numbers = new Map(dataset.documents.map(({ id }, i) => [id, i + 1]));
const marks = (documents) => documents.map((id) => `[${numbers.get(id)}]`).join("");
const name = (id) => find(dataset, "actors", id)?.name ?? id;

/** Returns a text in lines of at most 80 characters. Every line after the first is indented by `indent` spaces. */
function wrap(text, indent) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== "" && line.length + word.length + 1 > width - indent) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}

function heading(text) {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
}

const { counts, span } = describe(dataset);
console.log(
  wrap(
    `The record has ${counts.statements} statements, ${counts.proposals} proposals with ${counts.terms} terms and ` +
      `${counts.responses} responses, ${counts.meetings} meetings, ${counts.bases} bases and ${counts.events} events of ` +
      `${counts.actors} actors, from ${span.earliest} to ${span.latest}, as reported in ${counts.documents} documents:`,
    0,
  ),
);
for (const { id, title, datePublished, language } of dataset.documents) {
  console.log(`[${numbers.get(id)}] ${wrap(`${title} (${language}, ${formatEdtf(datePublished)})`, 4)}`);
}

heading("Timeline");
let day;
for (const { date, title, documents } of timeline(dataset)) {
  if (date !== day) console.log(formatEdtf(date));
  day = date;
  console.log(`  ${wrap(`${title} ${marks(documents)}`, 4)}`);
}

heading("Bases and presences");
for (const base of list(dataset, "bases")) {
  const operators = base.operators.length === 0 ? "unknown" : base.operators.map(name).join(", ");
  const documents = marks(attestation(dataset, base.id).documents);
  console.log(wrap(`${base.name}: ${base.type}, ${base.status} ${documents}`, 2));
  console.log(`  host ${name(base.host)}; operator ${operators}`);
}

const proposal = find(dataset, "proposals", "russian-security-guarantee-proposals");
heading(proposal.title);
console.log(
  `by ${proposal.proposers.map(name).join(", ")}, ${formatEdtf(proposal.date)}, to ${proposal.addressees.map(name).join(" and ")}`,
);
for (const term of proposal.terms)
  console.log(`- ${wrap(`${term.summary} ${marks(attestation(dataset, term.id).documents)}`, 2)}`);
for (const { by, date, answer, summary } of proposal.responses) {
  console.log(`> ${wrap(`${name(by)}, ${formatEdtf(date)}: ${answer}. ${summary}`, 2)}`);
}
for (const statement of list(dataset, "statements", { on: proposal.responses.map(({ id }) => id) })) {
  const position = statement.positions.find(({ on }) => proposal.responses.some(({ id }) => id === on));
  console.log(
    `  ${wrap(`${name(statement.speaker)} on the response (${position.stance}): ${statement.summary}`, 4)}`,
  );
}

heading("Reported by two or more documents");
for (const { title, id } of timeline(dataset, { minDocuments: 2 })) {
  const { documents, differences } = attestation(dataset, id);
  console.log(`- ${wrap(`${title} ${marks(documents)}`, 2)}`);
  for (const { document, field, reported } of differences)
    console.log(`  ${wrap(`${marks([document])} ${field}: ${reported}`, 4)}`);
}
