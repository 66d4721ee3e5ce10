import { yearSpan } from '../lib/domain/time.ts';
import type { Explorer } from '../lib/state/explorer.svelte.ts';

/** Offers the hooks of `npm run bench`; loaded only where `?bench` stands before the '#'. */
export function exposeBench(explorer: Explorer, layersOrder: () => string[]): void {
  const n = explorer.atlas.visits.length;
  window.__bench = {
    subject: 'atlas',
    n,
    // An arc is drawn as an instance for each of its segments; no basemap, icon or light comes near this.
    minInstances: n,
    layersOrder,
    setRange: (firstYear, lastYear) => explorer.setYears(firstYear, lastYear),
    seek(year) {
      if (!explorer.clock.playing) explorer.clock.play();
      const { start, end } = yearSpan(Math.floor(year));
      explorer.clock.seek(start + (year - Math.floor(year)) * (end - start));
    }
  };
}
