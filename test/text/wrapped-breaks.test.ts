import { describe, expect, test } from "vitest";
import { joinWrappedLines } from "../../src/text/wrapped-breaks.ts";
import { cpuMilliseconds } from "../fixtures/cpu-milliseconds.ts";

/** Returns a text with lines of at most `width` characters. Line breaks replace the blanks between words. */
function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .map((paragraph) => {
      const lines = [""];
      for (const word of paragraph.split(" ")) {
        const last = lines.at(-1) as string;
        if (last === "") lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.join("\n");
    })
    .join("\n");
}

const lead =
  "The foreign minister of Borea said on Tuesday that the talks with Alba would resume in the port of Vell, where both sides had met in March. Orsini, who leads the mission of Alba, left Vell on Monday.";
const second =
  "Danko told reporters that Borea had no wish to wait. The mission of Alba had asked for a week, and Borea had refused to give it one.";

describe("a line that was wrapped at a fixed width goes on in the next line", () => {
  test.each([60, 72, 80, 100])("at %i characters", (width) => {
    const paragraph = `${lead} ${second}`;
    expect(joinWrappedLines(wrap(paragraph, width))).toBe(paragraph);
  });

  test("in a text with a headline and several paragraphs", () => {
    const text = `Borea says that the talks resume\n\n${lead}\n\n${second}`;
    expect(joinWrappedLines(wrap(text, 72))).toBe(text);
  });

  test("in a paragraph of two lines after a longer one", () => {
    const short = "Danko told reporters on Monday that his country had no wish to stop, but Alba had.";
    const text = `${lead}\n\n${short}`;
    expect(wrap(text, 72).split("\n")).toHaveLength(6);
    expect(joinWrappedLines(wrap(text, 72))).toBe(text);
  });

  test("in paragraphs without a blank line between them", () => {
    expect(joinWrappedLines(wrap(`${lead}\n${second}`, 72))).toBe(`${lead}\n${second}`);
  });

  test("if the width varies, as in copies of PDF pages", () => {
    const lines = [
      "The foreign minister of Borea said on Tuesday that the talks with",
      "Alba would resume in the port of Vell, where the two",
      "sides had met in March, and that nobody else would take part in",
      "the talks, which",
      "Alba had proposed.",
      "Orsini left Vell.",
    ];
    expect(joinWrappedLines(lines.join("\n"))).toBe(
      `${lines.slice(0, 4).join(" ")} ${lines[4]}\n${lines[5]}`.replace("which Alba", "which\nAlba"),
    );
  });

  test("with any kind of line break", () => {
    for (const kind of ["\r\n", "\r", "\u2028"])
      expect(joinWrappedLines(wrap(lead, 72).replaceAll("\n", kind)).replace(/ +/g, " ")).toBe(lead);
  });
});

describe("a line that the writer ended is a paragraph", () => {
  test.each([
    ["a headline and a lead", `Borea says that the talks with Alba resume in Vell\n${lead}\n${second}`],
    ["short lines", "Talks in Vell\nThe minister left.\nHe will return."],
    [
      "sentences of a similar length",
      "The minister of Borea left the port of Vell on Monday.\nThe minister of Alba stayed in the port of Vell.\nBoth will meet again in the spring in Alba.",
    ],
    [
      "the items of a list",
      "Livia Orsini, the foreign minister of Alba\nOleh Danko, the foreign minister of Borea\nMaria Vlad, the mayor of the port of Vell",
    ],
    [
      "a headline and a lead of one line",
      "Alba and Borea resume their talks in Vell\nThe ministers met on Monday.",
    ],
  ])("%s", (_, text) => {
    expect(joinWrappedLines(text)).toBe(text);
  });

  test("a headline before wrapped lines, and lines with an indent", () => {
    const text = `Borea says that talks resume\n${wrap(lead, 72)}\n  ${wrap(second, 70)}`;
    expect(joinWrappedLines(text)).toBe(`Borea says that talks resume\n${lead}\n  ${second}`);
  });
});

// In linear time, a text that is 20 times as long takes about 20 times as long. In quadratic time, it would take 400 times
// as long.
test.each([
  ["wrapped lines", `${wrap(lead, 72)}\n`, 250],
  ["empty lines", "\n", 5e4],
  ["short lines", "a\n", 5e4],
  ["blanks", " ", 5e4],
  ["one word", "a", 5e4],
])("the time to join %s grows linearly with their number", (_, part, count) => {
  const milliseconds = (times: number) => {
    const text = part.repeat(times);
    return cpuMilliseconds(() => joinWrappedLines(text));
  };
  milliseconds(count);
  const few = Math.max(milliseconds(count), milliseconds(count), 0.2);
  expect(milliseconds(20 * count) / few).toBeLessThan(120);
});
