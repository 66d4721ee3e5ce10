/** Why a file of an atlas is not on the screen. */
export interface LoadFault {
  readonly file: string;
  readonly kind: 'missing' | 'cut_off' | 'checksum' | 'unreadable';
  readonly expectedBytes: number;
  readonly gotBytes: number;
  /** What exactly could not be read; empty for the other kinds. */
  readonly detail: string;
}

/** The atlas cannot be shown at all: its manifest, places or sources did not come. */
export class AtlasUnavailable extends Error {
  override name = 'AtlasUnavailable';
  readonly fault: LoadFault;

  /** The message is the name of the file at fault. */
  constructor(fault: LoadFault) {
    super(fault.file);
    this.fault = fault;
  }
}
