import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Copies what a map has just drawn. A canvas of WebGL can be read only in the task that drew it.
 * @param sea the ground that the map's own canvas lies on
 */
export function copyMap(canvas: HTMLCanvasElement, sea: string, copy: HTMLCanvasElement): void {
  const pen = copy.getContext('2d');
  if (!pen) throw new Error('this browser draws no more canvases');
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = sea;
  pen.fillRect(0, 0, copy.width, copy.height);
  pen.drawImage(canvas, 0, 0, copy.width, copy.height);
}

/**
 * The next frame of a map as a small picture, no wider than asked for.
 * @param wanted asked in that frame, which may show something else by then; null comes of a no
 */
export function captureMap(
  map: MapLibreMap,
  sea: string,
  widthPx: number,
  wanted: () => boolean
): Promise<Blob | null> {
  return new Promise((resolve) => {
    void map.once('render', () => {
      if (!wanted()) return resolve(null);
      const canvas = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = Math.min(canvas.width, widthPx);
      copy.height = Math.round((copy.width * canvas.height) / canvas.width);
      copyMap(canvas, sea, copy);
      copy.toBlob(resolve, 'image/webp', 0.85);
    });
    map.triggerRepaint();
  });
}
