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

/** @returns null where the browser keeps the window shut */
export function openPresenter(session: string): Window | null {
  return window.open(presenterAddress(session), 'atlas-presenter', 'popup,width=1280,height=800');
}

export function openAudience(session: string, sceneId: string): Window | null {
  return window.open(audienceAddress(session, sceneId), 'atlas-audience');
}
