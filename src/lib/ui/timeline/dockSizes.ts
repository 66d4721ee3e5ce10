import type { LayerName } from '../../domain/events.ts';

/**
 * `wide`: controls left of the lanes. `row`: controls in a row above them. `phone`: in a row below.
 * All measures are in units of a screen of 1080 lines, 15 to the rem.
 */
export type DockSize = 'wide' | 'row' | 'phone';

export const UNITS_PER_REM = 15;

const WIDE_FROM = 1200;
const PHONE_BELOW = 640;
/** In a row narrower than this, the lesser controls move behind a button. */
const ROOMY_FROM = 960;

/** @param low the window has too few lines for the controls to stand beside the lanes */
export function dockSize(width: number, low: boolean): DockSize {
  if (width < PHONE_BELOW) return 'phone';
  return width >= WIDE_FROM && !low ? 'wide' : 'row';
}

export function isRoomy(width: number): boolean {
  return width >= ROOMY_FROM;
}

export interface LaneMetrics {
  readonly ruler: number;
  readonly visitRow: number;
  readonly trade: number;
  readonly agreements: number;
  readonly flights: number;
  readonly gap: number;
}

const METRICS: Record<DockSize, LaneMetrics> = {
  wide: { ruler: 25, visitRow: 15, trade: 49, agreements: 20, flights: 24, gap: 5.5 },
  row: { ruler: 25, visitRow: 11.5, trade: 26, agreements: 15, flights: 18, gap: 2.5 },
  phone: { ruler: 26, visitRow: 12.5, trade: 34, agreements: 18, flights: 18, gap: 4 }
};

/** Of the block beside the lanes. */
const CONTROLS_HEIGHT = 199;
const VISIT_ROW_GROWS = 15;

export interface LaneTops {
  readonly visits: number;
  readonly trade: number;
  readonly agreements: number;
  readonly flights: number;
  /** The lower edge of the last lane. */
  readonly end: number;
}

export function metricsOf(size: DockSize): LaneMetrics {
  return METRICS[size];
}

/** The same, with lanes as high as the controls beside them where an atlas has few. */
export function filling(metrics: LaneMetrics, visitRows: number, kinds: ReadonlySet<LayerName>): LaneMetrics {
  const spare = (of: LaneMetrics) => CONTROLS_HEIGHT - topsOf(of, visitRows, kinds, false).end;
  const more = visitRows === 0 ? 0 : Math.floor(spare(metrics) / visitRows);
  const rows = { ...metrics, visitRow: metrics.visitRow + Math.min(Math.max(more, 0), VISIT_ROW_GROWS) };
  const left = Math.floor(spare(rows));
  return kinds.has('trade') && left > 0 ? { ...rows, trade: rows.trade + left } : rows;
}

/**
 * @param kinds that have a lane; the top of another is where it would be
 * @param folded only ruler and visits
 */
export function topsOf(
  metrics: LaneMetrics,
  visitRows: number,
  kinds: ReadonlySet<LayerName>,
  folded: boolean
): LaneTops {
  const { ruler, visitRow, gap } = metrics;
  const below = (kind: LayerName, top: number, height: number) =>
    kinds.has(kind) ? top + height + gap : top;
  const visits = ruler + gap * 0.6;
  const trade = below('visits', visits, visitRow * visitRows);
  const agreements = below('trade', trade, metrics.trade);
  const flights = below('agreements', agreements, metrics.agreements);
  const last = below('flights', flights, metrics.flights);
  return { visits, trade, agreements, flights, end: folded ? trade : last - gap + 1 };
}

/** A length in these units, as CSS. */
export function rem(units: number): string {
  return `${Math.round((units / UNITS_PER_REM) * 1e4) / 1e4}rem`;
}
