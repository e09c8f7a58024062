/**
 * A person of the dataset in `extends` that takes part in meetings or makes statements without a principal, although
 * the dataset knows an office that the person can have held on the day. Queries about principals do not count these
 * records.
 */
export interface WithoutPrincipal {
  /** Kind of the records. */
  readonly kind: "meetings" | "statements";
  /** Id of the person. */
  readonly id: string;
  /** Ids of the states, bodies, organizations and groups in which the person can have held an office. */
  readonly organizations: readonly string[];
  /** Number of meetings or statements in which the person has no principal. */
  readonly count: number;
  /** Number of the first row with such a record. */
  readonly row: number;
  /** A sentence that names the row and the person, and says how to give the principal. */
  readonly message: string;
}
