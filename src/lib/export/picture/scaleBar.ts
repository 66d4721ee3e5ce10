/** Of the sphere that Web Mercator is made on, in metres. */
const EQUATOR_M = 40_075_016.7;
/** Width of the world at zoom 0, in CSS pixels. */
const WORLD_PX = 512;
/** Share of the map's width that a bar takes at most. */
const MOST_SHARE = 0.2;

/**
 * The longest round distance whose bar takes a fifth of the map's width at most. Web Mercator stretches with
 * latitude: the bar holds at the middle of the map.
 * @param widthPx of the map in CSS pixels, at MapLibre `zoom` and latitude `lat` in degrees
 */
export function scaleBar(lat: number, zoom: number, widthPx: number): { km: number; share: number } {
  const kmPerPx = (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom) / 1000;
  const most = widthPx * MOST_SHARE * kmPerPx;
  const magnitude = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * magnitude <= most) ?? 1) * magnitude;
  return { km, share: km / kmPerPx / widthPx };
}
