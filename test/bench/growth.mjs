// How times grow with the size: 1, log n, n or n log n.

const shapes = {
  1: () => 0,
  "log n": (n) => Math.log2(n),
  n: (n) => n,
  "n log n": (n) => n * Math.log2(n),
};

/**
 * The growth that fits times best, with its error: the mean share by which the fit misses a time. Each growth is fitted as
 * a fixed cost and a growing one, neither below nothing, so that every time counts alike, however small. Of growths that
 * fit about equally well, the slowest.
 */
export function growthOf(sizes, times) {
  const fits = Object.entries(shapes).map(([growth, shape]) => ({
    growth,
    error: errorOf(sizes, times, shape),
  }));
  const least = Math.min(...fits.map(({ error }) => error));
  return fits.find(({ error }) => error <= 1.25 * least + 0.02);
}

function errorOf(sizes, times, shape) {
  // Least squares of (fixed + growing * shape) / time to 1.
  const points = sizes.map((size, i) => [1 / times[i], shape(size) / times[i]]);
  const sum = (of) => points.reduce((total, point) => total + of(point), 0);
  const [xx, xy, yy] = [sum(([x]) => x * x), sum(([x, y]) => x * y), sum(([, y]) => y * y)];
  const [x, y] = [sum(([of]) => of), sum(([, of]) => of)];
  const determinant = xx * yy - xy * xy;
  const both =
    determinant > 0 ? [(x * yy - y * xy) / determinant, (y * xx - x * xy) / determinant] : [-1, -1];
  const candidates = [[x / xx, 0], ...(yy > 0 ? [[0, y / yy]] : []), both];
  const errors = candidates
    .filter(([fixed, growing]) => fixed >= 0 && growing >= 0)
    .map(([fixed, growing]) => sum(([of, and]) => Math.abs(fixed * of + growing * and - 1)) / points.length);
  return Math.min(...errors);
}
