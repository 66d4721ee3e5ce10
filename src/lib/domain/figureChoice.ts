import type { Atlas } from './atlas.ts';
import type { FlightTotal } from './flights.ts';
import type { TourismFigure } from './tourism.ts';
import type { TradeFigure } from './trade.ts';

/** Whose figures to show: everyone's, those that a source states, or those of one reporter. */
export type FigureChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'stated' }
  /** ISO 3166-1 alpha-3 */
  | { readonly kind: 'reporter'; readonly reporterIso3: string };

export const ALL_FIGURES: FigureChoice = { kind: 'all' };

/** `all`, `stated`, `reporter:KAZ`, for the parameter `figures` of the address. */
export function figuresText(choice: FigureChoice): string {
  return choice.kind === 'reporter' ? `reporter:${choice.reporterIso3}` : choice.kind;
}

/** @returns undefined where the text makes no sense */
export function parseFigures(text: string): FigureChoice | undefined {
  if (text === 'all' || text === 'stated') return { kind: text };
  const reporterIso3 = /^reporter:([A-Z]{3})$/.exec(text)?.[1];
  return reporterIso3 === undefined ? undefined : { kind: 'reporter', reporterIso3 };
}

export function sameFigures(a: FigureChoice, b: FigureChoice): boolean {
  return figuresText(a) === figuresText(b);
}

export function chosenTrade(figures: readonly TradeFigure[], choice: FigureChoice): readonly TradeFigure[] {
  switch (choice.kind) {
    case 'all':
      return figures;
    case 'stated':
      return figures.filter((f) => f.kind === 'stated');
    case 'reporter':
      return figures.filter((f) => f.reporterIso3 === choice.reporterIso3);
  }
}

/** A figure of arrivals or of weekly flights has no reporter: only "stated" tells them apart. */
export function chosenTourism(
  figures: readonly TourismFigure[],
  choice: FigureChoice
): readonly TourismFigure[] {
  return choice.kind === 'stated' ? figures.filter((f) => f.confidence === 'stated') : figures;
}

export function chosenFlightTotals(
  totals: readonly FlightTotal[],
  choice: FigureChoice
): readonly FlightTotal[] {
  return choice.kind === 'stated' ? totals.filter((t) => t.confidence === 'stated') : totals;
}

/** The atlas with those figures alone; the same atlas where all are chosen. */
export function withFigures(atlas: Atlas, choice: FigureChoice): Atlas {
  if (choice.kind === 'all') return atlas;
  return {
    ...atlas,
    trade: chosenTrade(atlas.trade, choice),
    tourism: chosenTourism(atlas.tourism, choice),
    flightTotals: chosenFlightTotals(atlas.flightTotals, choice)
  };
}

/** Choices that would leave a trade figure: all and stated first, then each reporter by code. */
export function figureChoices(figures: readonly TradeFigure[]): FigureChoice[] {
  const reporters = [...new Set(figures.map((f) => f.reporterIso3))].sort();
  const choices: FigureChoice[] = [
    ALL_FIGURES,
    { kind: 'stated' },
    ...reporters.map((reporterIso3) => ({ kind: 'reporter', reporterIso3 }) as const)
  ];
  return choices.filter((choice) => chosenTrade(figures, choice).length > 0);
}
