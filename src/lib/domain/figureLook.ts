import type { TradeFigure } from './trade.ts';

/** How a figure is marked: a full disc, a half one for "about" and "over", a hollow square for a sum. */
export type FigureLook = 'stated' | 'hedged' | 'derived';

export function figureLook(figure: TradeFigure): FigureLook {
  if (figure.kind === 'derived') return 'derived';
  return figure.approx ? 'hedged' : 'stated';
}
