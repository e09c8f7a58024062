/** The largest number of sweeps over the matrix. Symmetric matrices need about ten, whatever their size. */
const mostSweeps = 60;

/** Returns the eigenvalues of a symmetric matrix in ascending order, by the cyclic Jacobi method. */
export function eigenvalues(symmetric: readonly (readonly number[])[]): readonly number[] {
  const a = symmetric.map((line) => Float64Array.from(line));
  const size = a.length;
  const at = (i: number, j: number) => (a[i] as Float64Array)[j] as number;
  const scale = Math.max(
    0,
    ...a.map((line) => line.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0)),
  );
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off = Math.max(off, Math.abs(at(p, q)));
    if (off <= scale * 1e-15) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, p, q);
  }
  return a.map((_, i) => at(i, i)).sort((x, y) => x - y);
}

/** Rotates the matrix so that its cell (p, q) becomes 0. */
function rotate(a: Float64Array[], p: number, q: number): void {
  const [lineP, lineQ] = [a[p] as Float64Array, a[q] as Float64Array];
  const apq = lineP[q] as number;
  if (apq === 0) return;
  const theta = ((lineQ[q] as number) - (lineP[p] as number)) / (2 * apq);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const line of a) {
    const [x, y] = [line[p] as number, line[q] as number];
    line[p] = cosine * x - sine * y;
    line[q] = sine * x + cosine * y;
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [lineP[k] as number, lineQ[k] as number];
    lineP[k] = cosine * x - sine * y;
    lineQ[k] = sine * x + cosine * y;
  }
}
