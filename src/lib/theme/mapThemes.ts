export type ThemeId = 'dark' | 'light';

/** Colours (hex, `#rrggbb`) and widths (CSS pixels) of everything that is drawn on the map. */
export interface MapTheme {
  readonly id: ThemeId;
  readonly sea: string;
  readonly land: string;
  /** Ground of a focus country. */
  readonly focusLand: string;
  /** Greatest opacity of the hillshade, at zoom 2; it falls from there. */
  readonly reliefOpacity: number;
  readonly coast: string;
  readonly coastGlowOpacity: number;
  readonly border: string;
  readonly dashedBorder: string;
  /** Outline of a neighbour, over coast and border. */
  readonly outline: string;
  readonly graticule: string;
  readonly river: string;
  readonly lakeShore: string;
  readonly countryLabel: string;
  readonly focusLabel: string;
  readonly waterLabel: string;
  readonly placeLabel: string;
  readonly minorPlaceLabel: string;
  readonly halo: string;
  readonly waterHalo: string;
  /** Inside of a place's dot. */
  readonly placeFill: string;
  /** Drawn a little wider under data, so that it stands off its ground. */
  readonly casing: string;
  /** Ink and ground of callouts and hover marks on the map. */
  readonly ink: string;
  readonly panel: string;
  readonly data: DataColours;
  readonly width: DataWidths;
}

/** One colour per layer: a hue always means a layer. */
export interface DataColours {
  readonly visits: string;
  /** Visits of neighbours, on a panel. */
  readonly visitsDim: string;
  readonly trade: string;
  /** As the first country of a pair states it. */
  readonly tradeReporter: string;
  /** As the other states it. */
  readonly tradePartner: string;
  readonly corridors: string;
  readonly flights: string;
  readonly agreements: string;
}

export interface DataWidths {
  readonly visitOriginPx: number;
  readonly visitHostBasePx: number;
  /** Times the square root of the number of visits, on top of the base. */
  readonly visitHostStepPx: number;
  readonly visitHostMaxPx: number;
  /** How much wider than its line a casing is, both sides together. */
  readonly visitCasingPx: number;
  readonly corridorPx: number;
  readonly corridorCasingPx: number;
  readonly flightPx: number;
}

const WIDTH: DataWidths = {
  visitOriginPx: 0.8,
  visitHostBasePx: 1.6,
  visitHostStepPx: 1.5,
  visitHostMaxPx: 7.5,
  visitCasingPx: 1.5,
  corridorPx: 3.2,
  corridorCasingPx: 6.2,
  flightPx: 1.3
};

/** Pale ends and fine lines are the first that a projector loses. */
const PROJECTED: DataWidths = {
  ...WIDTH,
  visitOriginPx: 1.4,
  visitHostBasePx: 2.4,
  visitCasingPx: 2.7,
  flightPx: 1.7
};

/** The same on a projector. */
export function projected(theme: MapTheme): MapTheme {
  return { ...theme, width: PROJECTED };
}

/** Dark for screens, light for projectors and paper. */
export const MAP_THEMES: Readonly<Record<ThemeId, MapTheme>> = {
  dark: {
    id: 'dark',
    sea: '#0b1521',
    land: '#1d2a36',
    focusLand: '#2d4152',
    reliefOpacity: 0.3,
    coast: '#4a6074',
    coastGlowOpacity: 0.2,
    border: '#5c7083',
    dashedBorder: '#7d8f9f',
    outline: '#8299ad',
    graticule: '#1a2a3a',
    river: '#17344b',
    lakeShore: '#35495b',
    countryLabel: '#b9c7d3',
    focusLabel: '#f2f6f9',
    waterLabel: '#6f9abb',
    placeLabel: '#e8eef3',
    minorPlaceLabel: '#c3ced8',
    halo: '#16222e',
    waterHalo: '#0b1521',
    placeFill: '#0b1521',
    casing: '#0b1521',
    ink: '#eef3f7',
    panel: '#101c29',
    data: {
      visits: '#ffc933',
      visitsDim: '#8f7631',
      trade: '#7df0e2',
      tradeReporter: '#7df0e2',
      tradePartner: '#2f9d93',
      corridors: '#f0708c',
      flights: '#3f9bff',
      agreements: '#eef3f7'
    },
    width: WIDTH
  },
  light: {
    id: 'light',
    sea: '#d9e5ed',
    land: '#fbfaf6',
    focusLand: '#f5e8c8',
    reliefOpacity: 0.22,
    coast: '#7f9bb0',
    coastGlowOpacity: 0.28,
    border: '#a39c8f',
    dashedBorder: '#857d70',
    outline: '#7d7568',
    graticule: '#cbdae4',
    river: '#bfd5e3',
    lakeShore: '#9db8ca',
    countryLabel: '#5a5c5e',
    focusLabel: '#26292c',
    waterLabel: '#36627b',
    placeLabel: '#1e2226',
    minorPlaceLabel: '#3a4046',
    halo: '#fdfcf9',
    waterHalo: '#d9e5ed',
    placeFill: '#ffffff',
    casing: '#ffffff',
    ink: '#1b1f23',
    panel: '#ffffff',
    data: {
      visits: '#b35a00',
      visitsDim: '#c08245',
      trade: '#2f7f7a',
      tradeReporter: '#1d615c',
      tradePartner: '#4f9c95',
      corridors: '#7a0f3c',
      flights: '#0b3fb5',
      agreements: '#1b1f23'
    },
    width: WIDTH
  }
};
