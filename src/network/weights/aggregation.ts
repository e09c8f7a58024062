/**
 * How the qualifier is aggregated. In the formulas (Leifeld 2017), X[i,j,k] is the number of data rows with the values
 * i, j and k in the fields that the options `rows`, `columns` and `qualifier` select. The value k of the qualifier,
 * such as `true`, is called a level. r is the range of the scale: its highest value minus its lowest. In a two-mode
 * network, the weight of i and j is a sum over the levels. In a one-mode network, the weight of two row values i and h
 * is a sum over all column values j.
 */
export const aggregations = [
  /** The qualifier has no effect. Two-mode: Σₖ X[i,j,k]. One-mode: Σⱼ (Σₖ X[i,j,k]) · (Σₖ X[h,j,k]). */
  "ignore",
  /**
   * One-mode: `congruence` minus `conflict`, on every scale. Two-mode: X[i,j,1] − X[i,j,0] for a boolean qualifier, and
   * Σₖ k · X[i,j,k] for a scale of numbers or an ordered list of labels. A nominal qualifier is an error in a two-mode
   * network, because its levels are neither for nor against.
   */
  "subtract",
  /**
   * Two-mode only: a bit mask of the levels that occur. The n levels are numbered from 0 in ascending order, and level
   * p contributes 2^(n − 1 − p). For a boolean qualifier, 0 means that there are no rows, 1 means only support, 2 only
   * opposition, and 3 both.
   */
  "combine",
  /**
   * One-mode only: the agreement of two actors, Σⱼ Σₖₗ X[i,j,k] · X[h,j,l] · (1 − |k − l| / r). For a nominal
   * qualifier, r is 1, and |k − l| is 1 for any two different levels.
   */
  "congruence",
  /**
   * One-mode only: the disagreement of two actors, Σⱼ Σₖₗ X[i,j,k] · X[h,j,l] · |k − l| / r. For a nominal qualifier, r
   * is 1, and |k − l| is 1 for any two different levels.
   */
  "conflict",
] as const;

/** One of {@link aggregations}. */
export type Aggregation = (typeof aggregations)[number];

/** The numbers by which weights are divided (Leifeld 2017). n(i) is the number of rows with row value i. */
export const normalizations = [
  /** Weights are not divided. */
  "none",
  /**
   * Two-mode only: n(i). With the aggregation `combine`, the divisor is the number of different column values in the
   * rows of i.
   */
  "activity",
  /** Two-mode only: the number of rows with the column value. */
  "prominence",
  /** One-mode only: (n(i) + n(h)) / 2. */
  "average",
  /**
   * One-mode only: |A ∪ B|. A is the set of pairs (column value, level) that occur in the rows of i, and B is the set
   * of pairs in the rows of h. In the weight itself, rows with the same pair count only once, too.
   */
  "jaccard",
  /** One-mode only: √(Σ X[i,j,k]²) · √(Σ X[h,j,k]²), the product of the lengths of the two count vectors. */
  "cosine",
] as const;

/** One of {@link normalizations}. */
export type Normalization = (typeof normalizations)[number];
