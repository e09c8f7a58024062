import { describe, expect, test } from "vitest";
import { type ChartTheme, chartThemes } from "../../src/charts/index.ts";
import { coloursOf } from "../../src/charts/theme.ts";

type Triple = readonly [number, number, number];

/** Returns the linear red, green and blue of a colour, from 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (matrix: readonly Triple[], [r, g, b]: Triple) =>
  matrix.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Triple;

/** Returns the contrast ratio of two colours by WCAG 2.1, from 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0] + 0.05;
  const [first, second] = [luminance(a), luminance(b)];
  return Math.max(first, second) / Math.min(first, second);
}

/**
 * Matrices that simulate colour vision: with all cones, and without each of the three kinds of cones (severity 1.0).
 * Source: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", IEEE TVCG 15 (6), 2009.
 */
const sights: Readonly<Record<string, readonly Triple[]>> = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Returns the CIELAB coordinates of linear light, for the white point D65. */
function lab(light: Triple): Triple {
  const shown = light.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple;
  const [x, y, z] = times(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
    ],
    shown,
  ).map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116)) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: string, b: string, sight: readonly Triple[]): number {
  const [first, second] = [a, b].map((hex) => lab(times(sight, linear(hex)))) as [Triple, Triple];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

/** Returns the smallest distance between two colours of a scale. */
function nearest(colours: readonly string[], sight: readonly Triple[]): number {
  return Math.min(...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => distance(a, b, sight))));
}

describe.each(chartThemes)("%s", (theme: ChartTheme) => {
  const { background, text, muted, acts, stances } = coloursOf(theme);

  test("texts have a contrast of more than 4.5 to 1", () => {
    expect(contrast(text, background)).toBeGreaterThan(4.5);
    expect(contrast(muted, background)).toBeGreaterThan(4.5);
    for (const { ink, fill, stroke } of Object.values(stances)) {
      expect(contrast(ink, fill)).toBeGreaterThan(4.5);
      // An uncertain date has a hollow mark. The sign in this mark has the colour of the outline.
      expect(contrast(stroke, background)).toBeGreaterThan(4.5);
    }
    // The sign on the two halves of a mixed cell has the colour of the background.
    for (const half of [stances.support.fill, stances.oppose.fill])
      expect(contrast(background, half)).toBeGreaterThan(4.5);
  });

  test("outlines of marks have a contrast of more than 3 to 1", () => {
    for (const colour of Object.values(acts)) expect(contrast(colour, background)).toBeGreaterThan(3);
    for (const { stroke } of Object.values(stances)) expect(contrast(stroke, background)).toBeGreaterThan(3);
  });

  test.each(Object.entries(sights))("colours are distinguishable with %s", (_, sight) => {
    expect(nearest(Object.values(acts), sight)).toBeGreaterThan(20);
    // A silent cell has the colour of the background.
    expect(nearest([background, ...Object.values(stances).map(({ fill }) => fill)], sight)).toBeGreaterThan(
      20,
    );
  });

  test("every stance has its own sign", () => {
    const signs = Object.values(stances).map(({ sign }) => sign);
    expect(new Set([...signs, "\u00b1", ""]).size).toBe(signs.length + 2);
  });
});

test("the distance detects a scale of red and green that fails without green cones", () => {
  const scale = ["#c0392b", "#6d7a1f"];
  expect(nearest(scale, sights["all cones"] as readonly Triple[])).toBeGreaterThan(60);
  expect(nearest(scale, sights.deuteranopia as readonly Triple[])).toBeLessThan(20);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});
