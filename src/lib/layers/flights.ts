import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { IconLayer, PathLayer } from '@deck.gl/layers';
import type { Aircraft, FlightRoute } from '../domain/flightArcs.ts';
import type { FlightStatus } from '../domain/flights.ts';
import { rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { bearing, coordinates, FLAT, layerOpacity, LINE } from './drawing.ts';
import { ICON_MAPPING, type IconName } from './icons.ts';
import type { LayerId } from './order.ts';

/** Dash and gap in CSS pixels: long for a timetable, short for charters, dots for plans. */
const DASH: Record<FlightStatus, [number, number]> = {
  scheduled: [6, 4],
  charter: [2.5, 3.5],
  planned: [1.5, 6],
  suspended: [1.5, 6]
};
const DASHES = [new PathStyleExtension({ dash: true, dashMode: 'path' })];
const AIRCRAFT_PX = 15;

/**
 * Direct services as fine dashed lines.
 * @param routes the same array until the flights change
 * @param strengths 0 to 1 for each route
 */
export function flightLinesLayer(
  routes: readonly FlightRoute[],
  strengths: readonly number[],
  theme: MapTheme,
  opacity: number
) {
  const strengthKey = strengths.map((s) => Math.round(s * 64)).join();
  return new PathLayer<FlightRoute, PathStyleExtensionProps<FlightRoute>>({
    ...LINE,
    id: 'flight-lines' satisfies LayerId,
    data: routes,
    visible: opacity > 0 && strengths.some((s) => s > 0),
    opacity: layerOpacity(opacity),
    pickable: true,
    capRounded: false,
    getPath: (route) => coordinates(route.path),
    getWidth: theme.width.flightPx,
    getColor: (_, { index }) => rgba(theme.data.flights, strengths[index]),
    updateTriggers: { getColor: [theme.id, strengthKey] },
    extensions: DASHES,
    getDashArray: ({ flight }) => DASH[flight.status],
    dashUnits: 'pixels',
    dashGapPickable: true
  });
}

/** Small aircraft that head along their route; those of a charter are hollow. */
export function aircraftLayer(
  aircraft: readonly Aircraft[],
  icons: unknown,
  theme: MapTheme,
  opacity: number
) {
  const iconOf = ({ route }: Aircraft): IconName =>
    route.flight.status === 'charter' ? 'aircraft-hollow' : 'aircraft';
  return new IconLayer<Aircraft>({
    ...FLAT,
    id: 'flight-aircraft' satisfies LayerId,
    data: aircraft,
    visible: aircraft.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    iconAtlas: icons as string,
    iconMapping: ICON_MAPPING,
    sizeUnits: 'pixels',
    getIcon: iconOf,
    getSize: AIRCRAFT_PX,
    getPosition: (a) => a.lngLat as [number, number],
    getAngle: (a) => bearing(a.lngLat, a.ahead),
    getColor: (a) => rgba(theme.data.flights, a.strength),
    updateTriggers: { getColor: theme.id }
  });
}
