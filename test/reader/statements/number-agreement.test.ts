import { expect, test } from "vitest";
import { attributedIn } from "../attributed-in.ts";

test.each([
  // The verb and the phrase after it do not agree, so the phrase is the object.
  ["Il ponte è vecchio, ricordano la crisi.", []],
  ["Il ponte è vecchio, ricorda le crisi.", []],
  ["Il ponte è vecchio, ha annunciato nuove misure.", []],
  ["Il ponte è vecchio, ricordano le mappe.", ["le mappe: Il ponte è vecchio"]],
  ["Il ponte è vecchio, ricorda la mappa.", ["la mappa: Il ponte è vecchio"]],
  [
    "Orsini, che era a Porto, ha espresso la sua opposizione al piano.",
    ["Livio Orsini: opposizione al piano"],
  ],
])("the phrase after the verb is the speaker only if it agrees: %s", (text, expected) => {
  expect(attributedIn(text)).toEqual(expected);
});

test("a single person is not the subject of a plural verb", () => {
  const [, plural] = attributedIn("Orsini ha detto che piove. Dicono che il ponte è chiuso.");
  const [, singular] = attributedIn("Orsini ha detto che piove. Dice che il ponte è chiuso.");
  expect(plural).toBe("nobody: il ponte è chiuso");
  expect(singular).toBe("Livio Orsini: il ponte è chiuso");
});
