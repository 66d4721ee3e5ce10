import { loadDetail, loadLabels, loadLand, reliefUrl } from '../lib/data/basemap.ts';
import type { BasemapParts } from '../lib/map/basemapParts.ts';
import { addressOfPicture, fileFetch } from './files.ts';

const BASEMAP_URL = './basemap/';

/** Sets out at once and comes beside the tables; the map says so where it fails. */
const land = loadLand(BASEMAP_URL, fileFetch);
land.catch(() => {});

/** The basemap's files, each fetched when the map asks for it. */
export const basemap: BasemapParts = {
  land: () => land,
  labels: () => loadLabels(BASEMAP_URL, fileFetch),
  detail: () => loadDetail(BASEMAP_URL, fileFetch),
  reliefUrl: addressOfPicture(reliefUrl(BASEMAP_URL))
};
