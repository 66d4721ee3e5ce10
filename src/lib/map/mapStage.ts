import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Device } from '@luma.gl/core';
import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import type { LngLat } from '../domain/greatCircle.ts';
import type { LngLatBounds } from '../domain/placeBounds.ts';
import { sourcesWith, type BasemapParts } from './basemapParts.ts';
import { basemapStyle } from './basemapStyle.ts';
import type { DrawnName } from './calloutGround.ts';
import { eased, moveMs } from './cameraMoves.ts';
import { Furnishing } from './furnishing.ts';
import { OverlayFrames } from './overlayFrames.ts';
import { placeIcons } from './placeIcons.ts';
import { restyle } from './restyle.ts';
import { Settler } from './settler.ts';
import { drawnNames, namedPlaces } from './stageNames.ts';
import { captureMap, copyMap } from './stagePictures.ts';
import { StagePointer } from './stagePointer.ts';
import type { Look, Padding, Presenting, StageEvents, View } from './stageTypes.ts';
import { cutFewTiles } from './tiles.ts';
import { workerUrl } from './workerUrl.ts';

const MAX_ZOOM = 7.5;
const MIN_ZOOM = 0.8;
const AT_ONCE = { duration: 0, delay: 0 };

/**
 * The one MapLibre map with its deck.gl overlay. It starts on an empty sea, so that data can be drawn while
 * the land is still on its way; then come names, then relief, rivers and graticule. It draws what it is told and says what the person does.
 */
export class MapStage {
  readonly #map: MapLibreMap;
  readonly #events: StageEvents;
  readonly #parts: BasemapParts;
  readonly #furnishing: Furnishing;
  readonly #settler: Settler;
  readonly #pointer: StagePointer;
  readonly #frames: OverlayFrames;
  #overlay: MapLibreOverlay | null = null;
  #device: Device | null = null;
  #layers: Layer[] = [];
  #look: Look;
  /** Asked for before the style was there. */
  #wanted: Look | null = null;
  #style: StyleSpecification;
  #unit = 1;
  /** Taken down, or without a context. */
  #over = false;

  constructor(
    container: HTMLElement,
    look: Look,
    parts: BasemapParts,
    bounds: LngLatBounds,
    padding: Padding,
    events: StageEvents,
    presenting?: Presenting
  ) {
    setWorkerUrl(workerUrl);
    this.#look = look;
    this.#parts = parts;
    this.#events = events;
    this.#style = basemapStyle({ ...look, sources: sourcesWith({}), relief: null });
    this.#map = new MapLibreMap({
      container,
      // What fades would hang on a clock.
      style: presenting?.fadeDuration === 0 ? { ...this.#style, transition: AT_ONCE } : this.#style,
      bounds: boundsOf(bounds),
      fitBoundsOptions: { padding },
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: true,
      attributionControl: false,
      fadeDuration: 180,
      canvasContextAttributes: { antialias: true },
      interactive: !presenting,
      ...presenting
    });
    cutFewTiles(this.#map);
    this.#furnishing = new Furnishing(this.#map, parts);
    this.#settler = new Settler(this.#map, (settled) => events.onsettled(settled));
    this.#pointer = new StagePointer(this.#map, () => this.#overlay, events);
    this.#frames = new OverlayFrames(this.#map);
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#listen();
    this.#map.once('load', () => this.#loaded());
  }

  /** The canvas that takes keys and pointers. */
  get canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }
  layersOrder(): string[] {
    return this.#map.getLayersOrder();
  }
  get view(): View {
    const { lng, lat } = this.#map.getCenter();
    return { lng, lat, zoom: this.#map.getZoom() };
  }
  /** Where a place lies, in CSS pixels from the map's upper left corner. */
  project([lng, lat]: LngLat): { readonly x: number; readonly y: number } {
    const { x, y } = this.#map.project([lng, lat]);
    return { x, y };
  }
  /** Ids of the places whose names are drawn. */
  namedPlaces(): ReadonlySet<string> {
    return namedPlaces(this.#map);
  }
  /** Names of countries and seas that are drawn. */
  drawnNames(): DrawnName[] {
    return drawnNames(this.#map, this.#look.language);
  }
  /**
   * @param heard with true as the camera begins to move, whoever moves it, and with false as it rests
   * @returns ends the listening
   */
  onCamera(heard: (moving: boolean) => void): () => void {
    const begins = () => heard(true);
    const rests = () => heard(false);
    this.#map.on('movestart', begins);
    this.#map.on('moveend', rests);
    return () => {
      this.#map.off('movestart', begins);
      this.#map.off('moveend', rests);
    };
  }

  /** New layer objects after a new stage: deck.gl keeps what they have built. */
  draw(layers: Layer[]) {
    this.#layers = layers;
    if (!this.#overlay) return;
    this.#settler.unsettle();
    this.#overlay.setProps({ layers });
    // In this order deck.gl looks before the map draws, and does not ask for the picture a second time.
    this.#frames.wake();
    this.#map.triggerRepaint();
  }

  /** While time plays nothing settles. */
  setPlaying(playing: boolean) {
    this.#settler.play(playing);
    this.#frames.play(playing);
    if (!playing) this.repaint();
  }

  /** Colours and names of the basemap; sources and data stay. */
  restyle(look: Look) {
    if (!this.#overlay) {
      this.#wanted = look;
      return;
    }
    const style = basemapStyle({ ...look, sources: sourcesWith({}), relief: this.#parts.reliefUrl });
    if (look.theme !== this.#look.theme) {
      for (const { id, picture } of placeIcons(look.theme)) this.#map.updateImage(id, picture);
    }
    this.#settler.unsettle();
    restyle(this.#map, this.#style, style);
    this.#look = look;
    this.#style = style;
  }

  /** What the pointer looks like over the map; empty for the map's own. */
  setCursor(cursor: string) {
    this.#pointer.cursor = cursor;
  }

  setPlaces(places: FeatureCollection) {
    this.#furnishing.setPlaces(places);
  }

  /** @param flying false jumps: the person wants no motion, or there is nowhere to come from */
  fit(bounds: LngLatBounds, padding: Padding, flying: boolean, maxZoom = MAX_ZOOM) {
    const camera = this.#map.cameraForBounds(boundsOf(bounds), { padding, maxZoom });
    if (camera?.center === undefined || camera.zoom === undefined) return;
    const { lng, lat } = toLngLat(camera.center);
    this.moveTo({ lng, lat, zoom: camera.zoom }, flying);
  }

  /** @param seconds on the way; by default as its length asks for */
  moveTo(view: View, flying: boolean, seconds?: number) {
    const center: [number, number] = [view.lng, view.lat];
    this.#settler.unsettle();
    if (!flying) {
      this.#map.jumpTo({ center, zoom: view.zoom });
      this.#map.triggerRepaint();
      return;
    }
    const from = this.#map.getCenter();
    const [a, b] = [this.#map.project(from), this.#map.project(center)];
    const screens = a.dist(b) / Math.max(1, this.canvas.clientWidth);
    const byLength = () => moveMs(screens, view.zoom - this.#map.getZoom());
    const duration = seconds === undefined ? byLength() : seconds * 1000;
    this.#map.easeTo({ center, zoom: view.zoom, duration, easing: eased, essential: true });
  }

  /** @returns where it will stand */
  zoomBy(levels: number, flying: boolean): View {
    const zoom = Math.min(Math.max(this.#map.getZoom() + levels, MIN_ZOOM), MAX_ZOOM);
    if (flying) this.#map.easeTo({ zoom, duration: 240, easing: eased, essential: true });
    else this.#map.jumpTo({ zoom });
    return { ...this.view, zoom };
  }

  /** The picture of the next frame, no wider than asked for; null where that is `wanted` no more. */
  capture(widthPx: number, wanted: () => boolean): Promise<Blob | null> {
    return captureMap(this.#map, this.#look.theme.sea, widthPx, wanted);
  }

  repaint() {
    this.#map.triggerRepaint();
  }

  /** Pixels of the canvas for each of the map's; null: as many as the screen has. */
  setSharpness(pixelRatio: number | null) {
    this.#map.setPixelRatio(pixelRatio ?? devicePixelRatio * this.#unit);
    // The overlay sees a canvas change its size on the screen alone, and would draw into a corner of this one.
    const { width, height } = this.canvas;
    this.#device?.canvasContext?.setDrawingBufferSize(width, height);
  }

  /** @param unit CSS pixels of the screen for each of the map's, where the map is shown enlarged */
  setUnit(unit: number) {
    if (unit === this.#unit) return;
    this.#unit = unit;
    this.setSharpness(null);
  }

  /** Draws the picture as it is now into a canvas of any size, before this call returns. */
  paint(copy: HTMLCanvasElement) {
    this.#map.redraw();
    copyMap(this.canvas, this.#look.theme.sea, copy);
  }

  /** The same, with names on the side that suits them here, not where they stood in the picture before. */
  paintAlone(copy: HTMLCanvasElement) {
    this.#map.style.placement.variableOffsets = {};
    this.paint(copy);
  }

  remove() {
    this.#end();
    this.#map.remove();
  }

  #end() {
    this.#over = true;
    this.#furnishing.stop();
    this.#settler.stop();
  }

  #loaded() {
    // The observer of MapLibre passes over a change of size before its first call.
    this.#map.resize();
    this.#addIcons();
    // Only now does an interleaved overlay join the style and heed `beforeId`. Added at `style.load`, it has the data
    // on the screen sooner, but where there is no graphics card a second window took twice as long to come to rest.
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      layers: this.#layers,
      onDeviceInitialized: (device) => (this.#device = device),
      ...this.#pointer.overlayProps,
      ...this.#frames.overlayProps
    });
    this.#map.addControl(this.#overlay);
    if (this.#wanted) this.restyle(this.#wanted);
    void this.#furnish();
  }

  async #furnish() {
    try {
      await this.#furnishing.bring(() => this.#look);
    } catch (error) {
      if (!this.#over) this.#events.onfault(error);
    }
    this.#settler.complete();
    if (!this.#over) this.#map.triggerRepaint();
  }

  #addIcons() {
    for (const { id, picture, pixelRatio } of placeIcons(this.#look.theme)) {
      this.#map.addImage(id, picture, { pixelRatio });
    }
  }

  #listen() {
    const map = this.#map;
    map.on('movestart', (event) => event.originalEvent && this.#events.ontaken());
    map.on('moveend', (event) => event.originalEvent && this.#events.onmoved(this.view));
    let size = '';
    map.on('resize', () => {
      const { clientWidth, clientHeight } = map.getContainer();
      const now = `${clientWidth} ${clientHeight}`;
      // The event comes for another sharpness, too.
      if (now !== size) this.#events.onresized();
      size = now;
    });
    map.on('webglcontextlost', () => {
      // What deck.gl built is gone; it must let go of it before the context comes back.
      if (this.#overlay) map.removeControl(this.#overlay);
      this.#overlay = null;
      this.#end();
      this.#events.onlost();
    });
    map.on('webglcontextrestored', () => this.#events.onrestored());
  }
}

function boundsOf([west, south, east, north]: LngLatBounds): [number, number, number, number] {
  return [west, south, east, north];
}

function toLngLat(center: unknown): { lng: number; lat: number } {
  if (Array.isArray(center)) return { lng: center[0] as number, lat: center[1] as number };
  return center as { lng: number; lat: number };
}
