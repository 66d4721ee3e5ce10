import { loadDetail, loadLabels, loadLand, reliefUrl } from '../lib/data/basemap.ts';
import type { BasemapParts } from '../lib/map/basemapParts.ts';

const BASEMAP_URL = './basemap/';

/** Sets out at once and comes beside the tables; the map says so where it fails. */
const land = loadLand(BASEMAP_URL);
land.catch(() => {});

/** The basemap's files, each fetched when the map asks for it. */
export const basemap: BasemapParts = {
  land: () => land,
  labels: () => loadLabels(BASEMAP_URL),
  detail: () => loadDetail(BASEMAP_URL),
  // MapLibre fetches it in a worker, which does not know the page's address.
  reliefUrl: new URL(reliefUrl(BASEMAP_URL), document.baseURI).href
};
