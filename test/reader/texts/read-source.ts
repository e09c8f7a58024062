import { createHash } from "node:crypto";
import { parseEdtf } from "../../../src/dates/parse-edtf.ts";

/** A span of a text: offsets in UTF-16 code units, with an exclusive end. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Optional = { readonly optional?: true };

type Mention = Span &
  Optional & {
    readonly name: string;
    readonly kind: "person" | "state" | "organisation";
    readonly metonym?: true;
  };

type DateSpan = Span &
  Optional & {
    readonly edtf: string | null;
    readonly precision?: string;
    readonly class?: string;
    readonly accept?: readonly string[];
  };

/** A quotation or a report. A report has a cue, and its `speakerSpan` is null if no words name the speaker. */
type Utterance = Span &
  Optional & {
    readonly kind?: string;
    readonly speaker: string;
    readonly cue?: Span | null;
    readonly speakerSpan?: Span | null;
    readonly anaphoric?: true;
    readonly headline?: true;
    readonly nested?: true;
    readonly acceptSpeakers?: readonly string[];
  };

type Agency = Span & { readonly name: readonly string[] };

type Meeting = Span & Optional & { readonly participants: readonly string[]; readonly planned?: true };

/** The gold annotations of a text. The order of its fields is the order in which they are written to the file. */
export interface Gold {
  readonly id: string;
  readonly language: string;
  readonly published: string;
  readonly units: string;
  readonly textFile: string;
  readonly sha256: string;
  readonly utf16Length: number;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateSpan[];
  readonly notDates: readonly Span[];
  readonly quotes: readonly Utterance[];
  readonly notQuotes: readonly Span[];
  readonly reports: readonly Utterance[];
  readonly agencies: readonly Agency[];
  readonly meetings: readonly Meeting[];
}

/** A mark of the source, such as `{d 2024-05-15|miercuri}`, with its offsets in the plain text. */
interface Mark {
  readonly tag: string;
  readonly fields: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface Name {
  readonly name: string;
  readonly kind: string;
  readonly metonym: boolean;
  readonly forms: readonly string[];
}

const tags = ["m", "x", "d", "nd", "q", "nq", "r", "a", "mt"];
const nameKinds = ["person", "state", "organisation", "metonym", "other"];
const quoteKinds = ["direct", "mixed", "document"];
const precisions = ["month", "year", "decade", "interval"];
const dateClasses = ["duration", "vague", "inQuote", "anaphoric"];
const quotationMark = /[«»“”„"]|''/g;
const weekdays: Readonly<Record<string, readonly RegExp[]>> = {
  it: [/domenica/i, /lunedì/i, /martedì/i, /mercoledì/i, /giovedì/i, /venerdì/i, /sabato/i],
  ro: [/duminic/i, /luni(?!i)/i, /mar[tţț]i(?!e)/i, /miercuri/i, /joi/i, /vineri/i, /s[aâ]mb[aă]t/i],
  en: [/sunday/i, /monday/i, /tuesday/i, /wednesday/i, /thursday/i, /friday/i, /saturday/i],
};

/**
 * Returns the plain text and the gold annotations of a source.
 *
 * @throws Error if a mark is malformed, a label or name is unknown or unused, a quotation mark of the text belongs to no
 * annotation, a date is not EDTF, or a weekday contradicts its date.
 */
export function readSource(source: string): { readonly text: string; readonly gold: Gold } {
  const [head = "", list = "", ...body] = source.split(/^---\n/m);
  const header = Object.fromEntries(head.split("\n").map((line) => line.split(": ")));
  const { id, language, published } = header as Record<string, string | undefined>;
  const fail = (problem: string): never => {
    throw new Error(`${id}: ${problem}`);
  };
  if (id === undefined || language === undefined || published === undefined || body.length !== 1)
    return fail(
      "A source has a head (id, language, published), a list of names and a text, separated by ---.",
    );

  const { text, marks } = plain(body[0] ?? "", fail);
  const span = (start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });
  const marked = (tag: string): readonly Mark[] =>
    marks.filter((mark) => mark.tag === tag).sort((a, b) => a.start - b.start || b.end - a.end);
  const flag = (mark: Mark, name: string): Readonly<Record<string, true>> =>
    mark.fields.includes(name) ? { [name]: true } : {};
  const value = (mark: Mark, name: string): readonly string[] | undefined =>
    mark.fields
      .find((field) => field.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .split(",")
      .map((part) => part.trim());
  const one = (mark: Mark, names: readonly string[]): string | undefined =>
    mark.fields.find((field) => names.includes(field));

  const names = readNames(list, fail);
  const known = new Set(names.map(({ name }) => name));
  const used = new Set<string>();
  const named = (name: string): string => {
    if (!known.has(name)) fail(`The name "${name}" is not in the list of names.`);
    used.add(name);
    return name;
  };

  const labels = new Map<string, Mark>();
  for (const mark of marks.filter(({ tag }) => /^[sc]\d+$/.test(tag))) {
    if (labels.has(mark.tag)) fail(`The label ${mark.tag} is used twice.`);
    labels.set(mark.tag, mark);
  }
  const usedLabels = new Set<string>();
  const labelled = (label: string): Span => {
    const mark = labels.get(label) ?? fail(`The label ${label} does not exist.`);
    usedLabels.add(label);
    return span(mark.start, mark.end);
  };

  const utterance = (mark: Mark): Utterance => {
    const isReport = mark.tag === "r";
    const rest = isReport ? mark.fields : mark.fields.slice(1);
    const kind = mark.fields[0] ?? "";
    if (!isReport && !quoteKinds.includes(kind)) fail(`A quotation has the unknown kind "${kind}".`);
    const both = rest.find((field) => /^=\d+$/.test(field))?.slice(1);
    const speaker = rest.find((field) => /^@\d+$/.test(field))?.slice(1) ?? both;
    const cue = rest.find((field) => /^#\d+$/.test(field))?.slice(1) ?? both;
    const accepted = value(mark, "accept")?.map(named);
    const speakerSpan = speaker === undefined ? null : labelled(`s${speaker}`);
    return {
      ...span(mark.start, mark.end),
      ...(isReport ? {} : { kind }),
      speaker: named(rest[0] ?? ""),
      ...(isReport ? { cue: cue === undefined ? null : labelled(`c${cue}`), speakerSpan } : {}),
      ...(!isReport && speakerSpan !== null ? { speakerSpan } : {}),
      ...flag(mark, "anaphoric"),
      ...flag(mark, "headline"),
      ...flag(mark, "nested"),
      ...flag(mark, "optional"),
      ...(accepted === undefined ? {} : { acceptSpeakers: accepted }),
    };
  };

  const dates = marked("d").map((mark): DateSpan => {
    const [edtf = ""] = mark.fields;
    const precision = one(mark, precisions);
    const dateClass = one(mark, dateClasses);
    const accept = value(mark, "accept");
    const date = span(mark.start, mark.end);
    if (edtf !== "null") checkDate(date, edtf, precision, language, fail);
    return {
      ...date,
      edtf: edtf === "null" ? null : edtf,
      ...(precision === undefined ? {} : { precision }),
      ...(dateClass === undefined ? {} : { class: dateClass }),
      ...flag(mark, "optional"),
      ...(accept === undefined ? {} : { accept }),
    };
  });

  const gold: Gold = {
    id,
    language,
    published,
    units: "UTF-16 code units, end exclusive",
    textFile: `${id}.txt`,
    sha256: createHash("sha256").update(text).digest("hex"),
    utf16Length: text.length,
    mentions: findMentions(text, names, marks, named, fail).map(({ start, end, ...rest }) => ({
      ...span(start, end),
      ...rest,
    })),
    dates,
    notDates: marked("nd").map((mark) => span(mark.start, mark.end)),
    quotes: marked("q").map(utterance),
    notQuotes: marked("nq").map((mark) => span(mark.start, mark.end)),
    reports: marked("r").map(utterance),
    agencies: marked("a").map((mark) => ({
      ...span(mark.start, mark.end),
      name: (mark.fields[0] ?? "").split(",").map((name) => named(name.trim())),
    })),
    meetings: marked("mt").map((mark) => ({
      ...span(mark.start, mark.end),
      participants: (mark.fields[0] ?? "")
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .map(named),
      ...flag(mark, "planned"),
      ...flag(mark, "optional"),
    })),
  };

  for (const label of labels.keys()) if (!usedLabels.has(label)) fail(`The label ${label} is not used.`);
  for (const name of known) if (!used.has(name)) fail(`The name "${name}" is not used.`);
  checkSpans(text, gold, fail);
  return { text, gold };
}

/** Returns the text without marks, and the marks with their offsets in it. Marks nest: `{r A;=1|… {d 2024|…}}`. */
function plain(
  body: string,
  fail: (problem: string) => never,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: { readonly tag: string; readonly fields: readonly string[]; readonly start: number }[] = [];
  let text = "";
  for (let index = 0; index < body.length; index++) {
    const unit = body.charAt(index);
    if (unit === "{") {
      const bar = body.indexOf("|", index);
      const inner = body.slice(index + 1, bar);
      const [tag = ""] = inner.split(" ");
      if (bar < 0 || (!tags.includes(tag) && !/^[sc]\d+$/.test(tag)))
        fail(`"{${inner.slice(0, 40)}" is no mark.`);
      const fields = inner
        .slice(tag.length)
        .split(";")
        .map((field) => field.trim());
      open.push({ tag, fields, start: text.length });
      index = bar;
    } else if (unit === "}") {
      const mark = open.pop() ?? fail(`A mark closes after "${text.slice(-30)}" but none is open.`);
      marks.push({ ...mark, end: text.length });
    } else text += unit;
  }
  if (open.length > 0) fail(`A mark "${open[0]?.tag}" is not closed.`);
  return { text, marks };
}

/**
 * Reads lines such as `Russia | state | Rusia, Rusiei`. A name of the kind `other` can be a speaker, but its forms are
 * not annotated as mentions.
 */
function readNames(list: string, fail: (problem: string) => never): readonly Name[] {
  return list
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", kind = "", forms = ""] = line.split("|").map((part) => part.trim());
      if (!nameKinds.includes(kind)) fail(`The name "${name}" has the unknown kind "${kind}".`);
      return {
        name,
        kind: kind === "metonym" ? "state" : kind,
        metonym: kind === "metonym",
        forms: forms
          .split(",")
          .map((form) => form.trim())
          .filter((form) => form !== ""),
      };
    });
}

/**
 * Finds the mentions of names. A mention is a form of a name that is a whole word or several whole words. Longer forms
 * are found first. Forms within a mark `{x|…}` are ignored. A mark `{m Name;kind|…}` makes one mention of its whole text,
 * and forms within it are ignored.
 */
function findMentions(
  text: string,
  names: readonly Name[],
  marks: readonly Mark[],
  named: (name: string) => string,
  fail: (problem: string) => never,
): readonly Omit<Mention, "text">[] {
  const byHand = marks
    .filter(({ tag }) => tag === "m")
    .map(({ start, end, fields }) => {
      const [name = "", kind = ""] = fields;
      if (!["person", "state", "organisation"].includes(kind))
        fail(`A mention has the unknown kind "${kind}".`);
      return {
        start,
        end,
        name: named(name),
        kind: kind as Mention["kind"],
        ...(fields.includes("metonym") ? { metonym: true as const } : {}),
        ...(fields.includes("optional") ? { optional: true as const } : {}),
      };
    });
  const taken = [...marks.filter(({ tag }) => tag === "x"), ...byHand].map(({ start, end }) => ({
    start,
    end,
  }));
  const forms = names
    .flatMap((name) => name.forms.map((form) => ({ ...name, form })))
    .sort((a, b) => b.form.length - a.form.length);
  const isLetter = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);
  const found: Omit<Mention, "text">[] = [];
  for (const { form, name, kind, metonym } of forms) {
    let hits = 0;
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end))) continue;
      hits++;
      if (taken.some((span) => start < span.end && span.start < end)) continue;
      taken.push({ start, end });
      found.push({
        start,
        end,
        name: named(name),
        kind: kind as Mention["kind"],
        ...(metonym ? { metonym: true as const } : {}),
      });
    }
    if (hits === 0) fail(`The form "${form}" does not occur in the text.`);
  }
  return [...found, ...byHand].sort((a, b) => a.start - b.start);
}

/** Checks that a date is EDTF with the given precision, and that its weekday is the one that the text names. */
function checkDate(
  date: Span,
  edtf: string,
  precision: string | undefined,
  language: string,
  fail: (problem: string) => never,
): void {
  const parsed = parseEdtf(edtf);
  const expected = edtf.includes("/")
    ? "interval"
    : parsed.precision === "day"
      ? undefined
      : parsed.precision;
  if (expected !== precision) fail(`"${date.text}" (${edtf}) needs the precision "${expected}".`);
  const weekday = weekdays[language]?.findIndex((pattern) => pattern.test(date.text)) ?? -1;
  if (weekday >= 0 && precision === undefined && new Date(edtf.slice(0, 10)).getUTCDay() !== weekday)
    fail(`"${date.text}" is not on ${edtf}.`);
}

/** Checks that every quotation mark of the text belongs to an annotation, and that spans begin and end at words. */
function checkSpans(text: string, gold: Gold, fail: (problem: string) => never): void {
  const quoted = [...gold.quotes, ...gold.notQuotes];
  const marksAt = [...text.matchAll(quotationMark)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const mark of marksAt)
    if (!quoted.some(({ start, end }) => mark.end === start || mark.start === end))
      fail(`The quotation mark before "${text.slice(mark.end, mark.end + 30)}" belongs to no annotation.`);
  for (const { start, end, text: content } of quoted) {
    const opens = marksAt.some((mark) => mark.end === start) || "‘'".includes(text.charAt(start - 1));
    const closes = marksAt.some((mark) => mark.start === end) || "’'\n".includes(text.charAt(end));
    if (!opens || !closes) fail(`"${content}" is not between quotation marks.`);
  }
  const spans = [
    ...gold.mentions,
    ...gold.dates,
    ...gold.notDates,
    ...quoted,
    ...gold.reports,
    ...gold.agencies,
    ...gold.meetings,
  ];
  for (const span of spans)
    if (span.text !== span.text.trim() || span.text === "") fail(`"${span.text}" has spaces.`);
  for (const { text: content } of gold.reports)
    if (/[.,;:]$/.test(content)) fail(`The report "${content}" ends in a punctuation mark.`);
}
