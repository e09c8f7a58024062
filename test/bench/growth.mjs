// Determines how times grow with the size n: as 1, log n, n or n log n.

const shapes = {
  1: () => 0,
  "log n": (n) => Math.log2(n),
  n: (n) => n,
  "n log n": (n) => n * Math.log2(n),
};

/**
 * Returns the growth (1, log n, n or n log n) that fits the times best, with its error: the mean of |fitted / measured
 * − 1|. Each growth is fitted as fixed + growing · shape(n) with coefficients of at least 0. The errors are relative,
 * so short times have the same weight as long ones. If several fit about equally well, the slowest growth is returned.
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
  // Least squares: `fixed` and `growing` minimize the sum of ((fixed + growing · shape(n)) / time(n) − 1)² over all n.
  const points = sizes.map((size, i) => [1 / times[i], shape(size) / times[i]]);
  const sum = (term) => points.reduce((total, point) => total + term(point), 0);
  const [xx, xy, yy] = [sum(([x]) => x * x), sum(([x, y]) => x * y), sum(([, y]) => y * y)];
  const [x, y] = [sum((point) => point[0]), sum((point) => point[1])];
  const determinant = xx * yy - xy * xy;
  const both =
    determinant > 0 ? [(x * yy - y * xy) / determinant, (y * xx - x * xy) / determinant] : [-1, -1];
  const candidates = [[x / xx, 0], ...(yy > 0 ? [[0, y / yy]] : []), both];
  const errors = candidates
    .filter(([fixed, growing]) => fixed >= 0 && growing >= 0)
    .map(
      ([fixed, growing]) =>
        sum((point) => Math.abs(fixed * point[0] + growing * point[1] - 1)) / points.length,
    );
  return Math.min(...errors);
}
