import { scaleLinear } from 'd3-scale';
import type { Language } from '../../domain/language.ts';
import { moneyText, numberText } from '../../i18n/format.ts';

/** One scale from zero for all figures of a plot. */
export interface PlotScale {
  /** Share of the width, 0 to 1. */
  readonly at: (valueUsd: number) => number;
  /** The last one carries the unit. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

const TICKS = 4;

export function plotScale(highestUsd: number, language: Language): PlotScale {
  const scale = scaleLinear().domain([0, highestUsd]).nice(TICKS);
  const values = scale.ticks(TICKS);
  const unitUsd = highestUsd > 2e9 ? 1e9 : 1e6;
  return {
    at: (valueUsd) => scale(valueUsd),
    ticks: values.map((value, i) => ({
      at: scale(value),
      text: i === values.length - 1 ? moneyText(value, language) : numberText(value / unitUsd, language)
    }))
  };
}
