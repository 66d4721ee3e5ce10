/** Centre in degrees and MapLibre zoom. */
export interface ViewState {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** West, south, east, north in degrees; west may be below −180 so that a box crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What the camera is asked to do next; the map takes it and answers by moving. */
export type CameraWish =
  | { readonly kind: 'home' }
  | { readonly kind: 'fit'; readonly bounds: Bounds }
  /** In `seconds` where they are given, else in as many as the way asks for. */
  | { readonly kind: 'view'; readonly view: ViewState; readonly seconds?: number }
  | { readonly kind: 'zoom'; readonly levels: number };

/**
 * Wishes for the map's camera, and where it stands. The person's own move always wins: it ends `follow`.
 */
export class Camera {
  /** Fly to each event as the playhead meets it. */
  follow = $state(false);
  /** The latest wish; a new object each time, so that asking twice moves twice. */
  wish = $state.raw<CameraWish>({ kind: 'home' });
  /** Where the camera stands once the person has moved it; null while it stands at home or at a box. */
  view = $state.raw<ViewState | null>(null);

  home() {
    this.view = null;
    this.wish = { kind: 'home' };
  }
  /** To all of a box, clear of the panels. */
  fit(bounds: Bounds) {
    this.follow = false;
    this.view = null;
    this.wish = { kind: 'fit', bounds };
  }
  /** Nearer with `levels` above 0, farther below, about the centre. */
  zoom(levels: number) {
    this.follow = false;
    this.wish = { kind: 'zoom', levels };
  }
  /** @param seconds on the way; 0 jumps */
  goTo(view: ViewState, seconds?: number) {
    this.view = view;
    this.wish = seconds === undefined ? { kind: 'view', view } : { kind: 'view', view, seconds };
  }
  /** The person panned or zoomed. */
  movedByHand(view: ViewState) {
    this.follow = false;
    this.view = view;
  }
}
