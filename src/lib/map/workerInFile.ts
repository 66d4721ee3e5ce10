import code from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

/** A page opened from a disk has no file beside it that a worker could start from. */
export const workerUrl = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
