/** What a source says of one field of one record. */
export interface Claim {
  readonly id: string;
  readonly table: string;
  readonly recordId: string;
  readonly column: string;
  readonly value: string;
  /** This is the value that the record carries. */
  readonly used: boolean;
  readonly sourceIds: readonly string[];
  readonly note: string;
}

export function claimsOf(claims: readonly Claim[], table: string, recordId: string): Claim[] {
  return claims.filter((c) => c.table === table && c.recordId === recordId);
}
