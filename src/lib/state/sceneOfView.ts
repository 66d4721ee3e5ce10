import type { BriefingScene, SceneCamera } from '../briefing/briefing.ts';
import { SCENE_DEFAULTS } from '../briefing/defaults.ts';
import { boundsOfCamera } from '../briefing/showCamera.ts';
import { LAYERS } from '../domain/events.ts';
import { filtersText, parseFilters } from '../domain/facetText.ts';
import { ALL_FIGURES, figuresText, parseFigures } from '../domain/figureChoice.ts';
import type { ViewState } from './camera.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';

/** The width of a stage's map in its own pixels: 1920 lines at one and a half times the size. */
const STAGE_MAP_PX = 1280;

/** The camera of a map, and how wide that map is in CSS pixels. */
export type MapView = ViewState & { readonly widthPx: number };

/** What of a scene a view of the map can tell. */
export type ViewOfScene = Pick<
  BriefingScene,
  'time' | 'camera' | 'layers' | 'years' | 'mode' | 'pair' | 'filters' | 'figures'
>;

/**
 * The view of the Explore screen as a scene shows it: as much of the map across the stage as there is here.
 * @param view undefined where no map can be drawn: the first view of the atlas
 */
export function viewOfScene({ filters, today }: Explorer, view: MapView | undefined): ViewOfScene {
  return {
    time: { at: today },
    camera: view ? cameraOf(view) : { home: true },
    layers: LAYERS.filter((layer) => filters.layers.has(layer)),
    years: filters.years,
    mode: filters.mode,
    pair: filters.pair,
    filters: filtersText(filters),
    figures: figuresText(filters.figures)
  };
}

/** A scene of the view without words; what is selected is pointed at. */
export function sceneOfView(explorer: Explorer, view: MapView | undefined): BriefingScene {
  const { selected } = explorer.selection;
  return {
    id: '',
    kind: 'map',
    title: { en: '' },
    caption: { en: '' },
    captionSide: SCENE_DEFAULTS.captionSide,
    ...viewOfScene(explorer, view),
    highlight: selected ? [selected] : [],
    figure: null,
    backing: [],
    sourceIds: [],
    transitionSeconds: SCENE_DEFAULTS.transitionSeconds
  };
}

/** Puts the Explore screen into the state of a scene, in one step that can be undone. */
export function showSceneOnMap(explorer: Explorer, scene: BriefingScene, widthPx: number): void {
  const { camera, clock, filters, selection } = explorer;
  clock.pause();
  const { choice, allCorridors } = parseFilters(scene.filters);
  filters.choose({
    mode: scene.mode,
    years: scene.years,
    layers: new Set(scene.layers),
    pair: scene.pair,
    allCorridors,
    choice,
    figures: parseFigures(scene.figures) ?? ALL_FIGURES
  });
  explorer.goTo('at' in scene.time ? scene.time.at : scene.time.from);
  const [first] = scene.highlight;
  if (first && explorer.hasMark(first)) selection.select(first);
  else selection.clear();
  if ('center' in scene.camera) {
    const [lng, lat] = scene.camera.center;
    return camera.goTo({ lng, lat, zoom: scene.camera.zoom - Math.log2(STAGE_MAP_PX / widthPx) });
  }
  const bounds = boundsOfCamera(scene.camera, explorer.atlas);
  if (bounds) camera.fit(bounds);
  else camera.home();
}

function cameraOf({ lng, lat, zoom, widthPx }: MapView): SceneCamera {
  const onStage = Math.max(0, zoom + Math.log2(STAGE_MAP_PX / widthPx));
  return { center: [rounded(lng, 4), rounded(lat, 4)], zoom: rounded(onStage, 2) };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
