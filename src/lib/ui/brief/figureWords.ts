import type { FigureFacts } from '../../briefing/showFigure.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Language } from '../../domain/language.ts';
import { countryName, dateText } from '../../i18n/format.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { amountText, weeklyRangeText } from '../../i18n/rowTexts.ts';

/** The number of a figure slide, from the lowest to the highest statement, and what it counts. */
export function figureWords(atlas: Atlas, facts: FigureFacts, language: Language) {
  const name = (iso3: string) => countryName(atlas.countries, iso3, language);
  if (facts.kind === 'trade') {
    const [a, b] = facts.pair;
    return {
      number: amountText(facts.low, facts.high, language),
      meaning: m.term_trade_year_title({ a: name(a), b: name(b), year: facts.year }, { locale: language })
    };
  }
  const [total] = facts.week.totals;
  const title = m.term_flight_total_title(
    { a: name(total?.countryFrom ?? ''), b: name(total?.countryTo ?? '') },
    { locale: language }
  );
  return {
    number: weeklyRangeText(facts.week, language),
    meaning: total ? `${title}, ${dateText(total.asOf, language)}` : title
  };
}
