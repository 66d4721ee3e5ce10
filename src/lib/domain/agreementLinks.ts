import type { Agreement } from './agreements.ts';
import { boundsOf } from './fuzzyDate.ts';

/** Rows that are one text at two moments. */
export interface AgreementLinks {
  /** The row of the day on which the text took effect. */
  readonly inForce: readonly Agreement[];
  /** The row of the day on which it was signed. */
  readonly signed: readonly Agreement[];
}

/**
 * Signed and in force, found from either side: a text of the same kind and the same parties that takes effect
 * on the very date of a later row, as the tables write both.
 */
export function agreementLinks(agreements: readonly Agreement[], agreement: Agreement): AgreementLinks {
  return {
    inForce: agreements.filter((other) => takesEffectAs(agreement, other)),
    signed: agreements.filter((other) => takesEffectAs(other, agreement))
  };
}

function takesEffectAs(signed: Agreement, effect: Agreement): boolean {
  return (
    signed.inForce !== null &&
    signed.inForce.edtf === effect.date.edtf &&
    boundsOf(signed.date).start < boundsOf(effect.date).start &&
    signed.kind === effect.kind &&
    partiesKey(signed) === partiesKey(effect)
  );
}

const partiesKey = ({ parties }: Agreement) => [...parties].sort().join(' ');
