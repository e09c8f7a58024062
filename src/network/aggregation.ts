/**
 * How the qualifier is aggregated. X[i,j,k] is the number of rows with row value i, column value j and qualifier level
 * k. A level is one of the values of the qualifier, such as `true`. r is the highest minus the lowest value of the
 * scale. In a one-mode network, i and h are two row values, and the weights are sums over all columns j (Leifeld 2017).
 */
export const aggregations = [
  /** The qualifier does not count. Two-mode: Σₖ X[i,j,k]. One-mode: Σⱼ (Σₖ X[i,j,k]) · (Σₖ X[h,j,k]). */
  "ignore",
  /**
   * Two-mode: X[i,j,1] − X[i,j,0] for a boolean qualifier, and Σₖ k · X[i,j,k] for a scale of numbers or an ordered
   * list of labels. A nominal qualifier is an error, because its levels are neither for nor against. One-mode:
   * congruence minus conflict, for every scale.
   */
  "subtract",
  /**
   * Two-mode only: a bit mask of the levels that occur. With n levels numbered from 0 in ascending order, level p
   * contributes 2^(n − 1 − p). For a boolean qualifier, 0 means no rows, 1 only support, 2 only opposition, and 3 both.
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

/** The divisors of the weights. n(i) is the number of rows with row value i (Leifeld 2017). */
export const normalizations = [
  /** Weights are not divided. */
  "none",
  /** Two-mode only: n(i). With the aggregation `combine`, the number of columns on which i has rows. */
  "activity",
  /** Two-mode only: the number of rows with the column value. */
  "prominence",
  /** One-mode only: (n(i) + n(h)) / 2. */
  "average",
  /**
   * One-mode only: |A ∪ B|, where A and B are the sets of pairs of column value and level that occur in the rows of i
   * and of h. Repeated rows count only once in the weight as well.
   */
  "jaccard",
  /** One-mode only: √(Σ X[i,j,k]²) · √(Σ X[h,j,k]²), the product of the lengths of the two count vectors. */
  "cosine",
] as const;

/** One of {@link normalizations}. */
export type Normalization = (typeof normalizations)[number];
