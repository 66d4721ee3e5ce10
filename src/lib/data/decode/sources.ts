import type { Source } from '../../domain/sources.ts';
import { oneOf, text, type Row } from '../row.ts';

export function decodeSource(row: Row): Source {
  return {
    id: row.id,
    kind: oneOf(row, 'kind', ['general', 'supplied', 'web']),
    publisher: text(row, 'publisher'),
    title: text(row, 'title'),
    published: text(row, 'published'),
    language: text(row, 'language'),
    url: text(row, 'url')
  };
}
