import { licenceText, type Provenance, type TableExport } from './tableExport.ts';

/**
 * A table as GeoJSON (RFC 7946), one feature per row; a row without a place has no geometry. Documents and
 * licence stand in the properties of each feature, because readers drop members that the standard lacks.
 */
export function tableGeoJson({ columns, rows }: TableExport, { licences }: Provenance): string {
  const licence = licenceText(licences);
  const features = rows.map(({ id, values, sources, geometry }) => ({
    type: 'Feature',
    id,
    geometry,
    properties: {
      ...Object.fromEntries(columns.map((column, i) => [column, values[i]])),
      sources: sources.map(({ publisher, title, published, language, url }) => ({
        publisher,
        title,
        published,
        language,
        url
      })),
      licence
    }
  }));
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

export function hasGeometry({ rows }: TableExport): boolean {
  return rows.some((row) => row.geometry !== null);
}
