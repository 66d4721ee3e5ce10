/** MapLibre's worker as a file beside the page; the one-file build takes `workerInFile.ts` in its place. */
export { default as workerUrl } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
