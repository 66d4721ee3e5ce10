import type { SearchGroup } from '../../domain/search/searchIndex.ts';
import * as m from '../../i18n/paraglide/messages.js';

export const GROUP_NAMES: Readonly<Record<SearchGroup, () => string>> = {
  people: m.search_people,
  places: m.search_places,
  years: m.search_years,
  visits: m.search_visits,
  agreements: m.search_agreements,
  sources: m.search_sources
};
