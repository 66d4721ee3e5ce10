import type { Atlas } from '../domain/atlas.ts';
import type { EventOrder, GroupHead } from '../domain/eventOrder.ts';
import type { Language } from '../domain/language.ts';
import { countryName } from './format.ts';
import * as m from './paraglide/messages.js';
import { layerTerm } from './terms.ts';

const ORDERS = {
  newest: m.views_sort_newest,
  oldest: m.views_sort_oldest,
  kind: m.views_sort_kind,
  country: m.views_sort_country,
  disputed: m.views_sort_disputed
};
/** `newest first`, `by kind` */
export function orderText(order: EventOrder, language: Language): string {
  return ORDERS[order]({}, { locale: language });
}

/** What stands over a run of rows: `2023`, `Visits`, `Kazakhstan`, `Sources disagree`. */
export function groupText(atlas: Atlas, head: GroupHead, language: Language): string {
  const options = { locale: language };
  switch (head.by) {
    case 'year':
      return String(head.year);
    case 'layer':
      return layerTerm(head.layer, language);
    case 'country':
      return head.iso3 === ''
        ? m.views_no_country({}, options)
        : countryName(atlas.countries, head.iso3, language);
    case 'disputed':
      return head.disputed ? m.views_disputed({}, options) : m.views_undisputed({}, options);
  }
}
