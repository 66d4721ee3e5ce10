import type { Licence } from '../../domain/atlasFiles.ts';
import type { AtlasEvent } from '../../domain/events.ts';
import { dayText } from '../../i18n/format.ts';
import { markTable } from '../../i18n/pages/markTable.ts';
import * as m from '../../i18n/paraglide/messages.js';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { saveCsv, saveSvg } from '../pages/saveTable.ts';

/**
 * Saves the list of events as it is on show, each with its documents.
 * @param events in the order of the list
 * @param room where the colours of the theme hold
 */
export function saveEvents(
  explorer: Explorer,
  events: readonly AtlasEvent[],
  licences: readonly Licence[],
  as: 'csv' | 'svg',
  room: Element
): void {
  const { atlas, preferences, title, today } = explorer;
  const { language } = preferences;
  const marks = events.map(({ mark }) => mark);
  const table = markTable(atlas, marks, language, { kind: true });
  if (as === 'csv') return saveCsv('events', table, licences);
  const subtitle = m.views_saved_at({ atlas: title, date: dayText(today, language, 'long') });
  saveSvg('events', table, licences, { title: m.views_events(), subtitle, language }, room);
}
