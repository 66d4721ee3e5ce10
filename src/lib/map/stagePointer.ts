import type { PickingInfo } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { PLACES_LAYER } from './basemapStyle.ts';
import type { Met, StageEvents } from './stageTypes.ts';

const PICK_PX = { mouse: 8, touch: 16 };

type Heed = Pick<StageEvents, 'onhover' | 'onclick'>;

/** What the pointer meets on a map: a place of the basemap, which lies on top, else a row of a data layer. */
export class StagePointer {
  readonly #map: MapLibreMap;
  readonly #heed: Heed;
  #reachPx: number = PICK_PX.mouse;
  /** What it looks like over the map; empty for the map's own. */
  cursor = '';

  /** @param overlay as it is when it is asked for; null where there is none */
  constructor(map: MapLibreMap, overlay: () => MapLibreOverlay | null, heed: Heed) {
    this.#map = map;
    this.#heed = heed;
    // Not deck.gl's own click, which takes a press of more than a quarter of a second for none.
    map.on('click', ({ point: { x, y } }) => {
      const now = overlay();
      if (!now) return;
      const picked = now.pickObject({ x, y, radius: this.#reachPx });
      heed.onclick(this.#met(picked ?? { x, y }));
    });
    map.getCanvas().addEventListener('pointerdown', ({ pointerType }) => {
      this.#reachPx = pointerType === 'touch' ? PICK_PX.touch : PICK_PX.mouse;
    });
  }

  /** For the overlay, which looks for what lies under the pointer as it moves. */
  get overlayProps() {
    return {
      pickingRadius: PICK_PX.mouse,
      getCursor: () => this.cursor,
      onHover: (info: PickingInfo) => this.#heed.onhover(this.#met(info))
    };
  }

  #met({ layer, object, x, y }: Pick<PickingInfo, 'x' | 'y'> & Partial<PickingInfo>): Met | null {
    if (x < 0 || y < 0) return null;
    const [place] = this.#map.queryRenderedFeatures([x, y], { layers: [PLACES_LAYER] });
    if (place) return { layer: PLACES_LAYER, object: place.properties, x, y };
    return layer && object !== undefined ? { layer: layer.id, object: object as unknown, x, y } : null;
  }
}
