import type { MarkRef } from '../domain/marks.ts';
import type { SceneCamera } from './briefing.ts';
import type { YamlPart } from './yamlPart.ts';

const DEEPEST_ZOOM = 22;
const FORMS = 'home, or one of bounds, center with zoom, or fit';

/** @param marks reads a list of records */
export function readCamera(
  part: YamlPart,
  marks: (part: YamlPart) => readonly MarkRef[]
): SceneCamera | undefined {
  if (!part.isMap()) {
    const home = part.oneOf(['home'], 'camera');
    return home && { home: true };
  }
  const entries = part.entries(['bounds', 'center', 'zoom', 'fit'], FORMS);
  const [bounds, center, zoom, fit] = ['bounds', 'center', 'zoom', 'fit'].map((key) => entries.get(key));
  if ([bounds, center, fit].filter((form) => form !== undefined).length !== 1) {
    return part.fault(`expected ${FORMS}`);
  }
  if (fit) {
    const to = marks(fit);
    return to.length > 0 ? { fit: to } : fit.fault('expected at least one record');
  }
  if (bounds) return readBounds(bounds);
  return center && readCenter(part, center, zoom);
}

function readBounds(part: YamlPart): SceneCamera | undefined {
  const box = part.numbers(4, 'west, south, east, north in degrees');
  if (!box) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const fault =
    latitudeFault(south) ??
    latitudeFault(north) ??
    longitudeFault(west) ??
    longitudeFault(east) ??
    (west >= east ? `west ${west} is not below east ${east}` : undefined) ??
    (south >= north ? `south ${south} is not below north ${north}` : undefined);
  return fault === undefined ? { bounds: [west, south, east, north] } : part.fault(fault);
}

function readCenter(camera: YamlPart, center: YamlPart, zoom: YamlPart | undefined): SceneCamera | undefined {
  const lngLat = center.numbers(2, 'longitude and latitude in degrees');
  const level = zoom ? zoom.number() : camera.fault('no "zoom"');
  if (!lngLat || level === undefined) return undefined;
  const [lng = 0, lat = 0] = lngLat;
  const fault = latitudeFault(lat) ?? longitudeFault(lng);
  if (fault !== undefined) return center.fault(fault);
  if (level < 0 || level > DEEPEST_ZOOM) return zoom?.fault(`zoom ${level} is outside 0…${DEEPEST_ZOOM}`);
  return { center: [lng, lat], zoom: level };
}

function latitudeFault(lat: number): string | undefined {
  return Math.abs(lat) <= 90 ? undefined : `lat ${lat} is outside -90…90; are lat and lon swapped?`;
}

/** East may pass 180, so that a box crosses the antimeridian. */
function longitudeFault(lng: number): string | undefined {
  return lng >= -180 && lng <= 360 ? undefined : `lon ${lng} is outside -180…360`;
}
