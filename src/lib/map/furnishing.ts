import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { loadMapFonts } from '../theme/fonts.ts';
import { EVERY_SUBSET, sourcesWith, type BasemapParts } from './basemapParts.ts';
import {
  ABOVE_RELIEF_LAYER,
  basemapStyle,
  RELIEF_LAYER,
  RELIEF_SOURCE,
  reliefSource,
  styleSources,
  type BasemapSources
} from './basemapStyle.ts';
import type { Look } from './stageTypes.ts';

/** Brings the parts of the basemap onto a drawn map that starts empty. */
export class Furnishing {
  readonly #map: MapLibreMap;
  readonly #parts: BasemapParts;
  #places: FeatureCollection | null = null;
  /** Fonts and names are here: places may be lettered. */
  #named = false;
  #over = false;

  constructor(map: MapLibreMap, parts: BasemapParts) {
    this.#map = map;
    this.#parts = parts;
  }

  /**
   * Land, then names, then detail: each is on the screen before the next is fetched.
   * @param look as it is when it is asked for
   * @throws where a part cannot be had
   */
  async bring(look: () => Look): Promise<void> {
    const land = await this.#parts.land();
    await this.#setSources(land);
    await this.#drawn();
    const [labels] = await Promise.all([this.#parts.labels(), loadMapFonts(EVERY_SUBSET)]);
    if (this.#over) return;
    await this.#setSources(labels);
    this.#named = true;
    if (this.#places) await this.#setSources({ places: this.#places });
    await this.#drawn();
    await this.#setSources({ ...land, ...(await this.#parts.detail()) });
    if (!this.#over) this.#addRelief(look());
  }

  setPlaces(places: FeatureCollection) {
    this.#places = places;
    if (this.#named) void this.#setSources({ places });
  }

  /** The map has gone, or is about to: it is left alone from now on. */
  stop() {
    this.#over = true;
  }

  async #setSources(parts: Partial<BasemapSources>) {
    if (this.#over) return;
    await Promise.all(
      Object.entries(styleSources(parts)).map(([id, data]) =>
        (this.#map.getSource(id) as GeoJSONSource).setData(data)
      )
    );
  }

  /** Until every tile in view is drawn; the map's own `idle` would not come while time plays. */
  #drawn(): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!this.#map.areTilesLoaded()) return;
        this.#map.off('render', check);
        resolve();
      };
      if (this.#over) return;
      this.#map.on('render', check);
      this.#map.triggerRepaint();
    });
  }

  #addRelief(look: Look) {
    const { reliefUrl } = this.#parts;
    this.#map.addSource(RELIEF_SOURCE, reliefSource(reliefUrl));
    const style = basemapStyle({ ...look, sources: sourcesWith({}), relief: reliefUrl });
    const relief = style.layers.find((layer) => layer.id === RELIEF_LAYER);
    if (relief) this.#map.addLayer(relief, ABOVE_RELIEF_LAYER);
  }
}
