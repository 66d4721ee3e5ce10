import { goto } from '$app/navigation';
import type { PageHost } from '../lib/ui/pages/pageHost.ts';
import { getLoaded } from './app.svelte.ts';

/** What the routes give a page that lies over the map. */
export function pageHost(): PageHost {
  const { app, loaded, explorer } = getLoaded();
  return {
    href: app.href,
    onshow: (mark) => {
      explorer.reveal(mark);
      void goto(app.href('/'));
    },
    licences: loaded.manifest.licences
  };
}
