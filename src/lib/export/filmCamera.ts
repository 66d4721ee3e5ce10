/** Where a camera stands: centre in degrees and MapLibre zoom. */
export interface FilmView {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/**
 * The view between two, straight on the Mercator map, eased at both ends as the live camera is.
 * @param share of the way, from 0 to 1
 */
export function viewBetween(from: FilmView, to: FilmView, share: number): FilmView {
  const f = eased(share);
  const y = mercatorY(from.lat) + (mercatorY(to.lat) - mercatorY(from.lat)) * f;
  return {
    lng: from.lng + (to.lng - from.lng) * f,
    lat: (Math.atan(Math.sinh(y)) * 180) / Math.PI,
    zoom: from.zoom + (to.zoom - from.zoom) * f
  };
}

function mercatorY(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180));
}

/** In-out-cubic. */
function eased(f: number): number {
  return f < 0.5 ? 4 * f ** 3 : 1 - (2 - 2 * f) ** 3 / 2;
}
