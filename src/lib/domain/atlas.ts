import type { Agreement } from './agreements.ts';
import type { Claim } from './claims.ts';
import type { Corridor } from './corridors.ts';
import type { Flight, FlightTotal } from './flights.ts';
import type { Names } from './language.ts';
import type { Person } from './people.ts';
import type { Place } from './places.ts';
import type { Source } from './sources.ts';
import type { DaySpan } from './time.ts';
import type { TourismFigure } from './tourism.ts';
import type { TradeFigure } from './trade.ts';
import type { Visit } from './visits.ts';

/** Country names by ISO 3166-1 alpha-3, baked, because browsers have no Kazakh. */
export type CountryNames = ReadonlyMap<string, Names>;

/** What `datapackage.json` says of an atlas as a whole. */
export interface AtlasInfo {
  readonly id: string;
  readonly title: Names;
  /** The pair that the atlas is about; ISO 3166-1 alpha-3. */
  readonly focus: readonly [string, string];
  /** Countries of the wider story: label and outline. */
  readonly neighbours: readonly string[];
  /** Years that the filter starts with, both included. */
  readonly years: readonly [number, number];
  readonly languages: readonly string[];
  readonly version: string;
  /** First view: west, south, east, north in degrees. Without it the view fits the focus countries. */
  readonly bounds?: readonly [number, number, number, number];
  /** Whose view of borders and names the atlas takes, and where its map differs from it; for the Data page. */
  readonly viewpoint?: Names;
  /** Where the atlas is published, for links from slides and handouts; http or https. */
  readonly homepage?: string;
}

/** The tables of an atlas, past the door: every id resolves, every date is a date. */
export interface Atlas {
  readonly info: AtlasInfo;
  /** From the first day of the first year with a row to the last of the last. */
  readonly span: DaySpan;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: readonly Person[];
  readonly visits: readonly Visit[];
  readonly trade: readonly TradeFigure[];
  readonly agreements: readonly Agreement[];
  readonly flights: readonly Flight[];
  readonly flightTotals: readonly FlightTotal[];
  readonly corridors: readonly Corridor[];
  readonly tourism: readonly TourismFigure[];
  readonly claims: readonly Claim[];
  readonly countries: CountryNames;
}
