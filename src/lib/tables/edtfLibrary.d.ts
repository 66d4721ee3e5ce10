/** The part of the edtf package that is used here; it brings no types of its own. */
declare module 'edtf' {
  export interface EdtfDate {
    readonly type: 'Date';
    /** 1 year, 2 month, 3 day, 0 with a time of day. */
    readonly precision: number;
    /** First and last millisecond since 1970, UTC. */
    readonly min: number;
    readonly max: number;
    readonly approximate: { readonly value: number };
    readonly uncertain: { readonly value: number };
    /** Bits of the letters `X`; 8 is the last digit of the year. */
    readonly unspecified: { readonly value: number };
  }
  export interface EdtfInterval {
    readonly type: 'Interval';
    /** null where unknown (`/2013`), infinite where open (`../2013`). */
    readonly lower: EdtfDate | EdtfOther | number | null;
    readonly upper: EdtfDate | EdtfOther | number | null;
  }
  export interface EdtfOther {
    readonly type: 'Year' | 'Decade' | 'Century' | 'Season' | 'Set' | 'List';
  }
  /** @throws {Error} for text that is not EDTF */
  export default function edtf(text: string): EdtfDate | EdtfInterval | EdtfOther;
}
