import { pathOf } from '../../lib/state/address.ts';

/** The address of the other window of a show, on the same page or file as this one. */
function addressOfWindow(path: string, parameters: Readonly<Record<string, string>>): string {
  const keep = new URLSearchParams(location.hash.split('?')[1] ?? '').get('atlas');
  const query = new URLSearchParams({ ...(keep !== null && { atlas: keep }), ...parameters });
  return `${location.href.replace(/#.*$/s, '')}#${path}?${query}`;
}

const nameOfBriefing = () => pathOf(location.hash).split('/')[2] ?? '';

export function presenterAddress(session: string): string {
  return addressOfWindow(`/presenter/${nameOfBriefing()}`, { session });
}

export function audienceAddress(session: string, sceneId: string): string {
  return addressOfWindow(`/brief/${nameOfBriefing()}`, { scene: sceneId, session });
}

/**
 * Always a new window: one that is about to close keeps its name for a while, and takes with it whatever is
 * opened under that name.
 * @returns null where the browser keeps the window shut
 */
export function openPresenter(session: string): Window | null {
  return window.open(presenterAddress(session), '_blank', 'popup,width=1280,height=800');
}

const LEAVES_WITHIN_MS = 3000;
const LOOKS_EVERY_MS = 50;

/**
 * Whether a window was about to close: until it has, the browser says that it is open, and its goodbye may
 * still be on the way.
 * @param left asked again and again
 * @param answered it is there: what becomes of it later is its reader's wish
 */
export async function leavesSoon(left: () => boolean, answered: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < LEAVES_WITHIN_MS && !left() && !answered(); waited += LOOKS_EVERY_MS) {
    await new Promise((done) => setTimeout(done, LOOKS_EVERY_MS));
  }
  return left() && !answered();
}
