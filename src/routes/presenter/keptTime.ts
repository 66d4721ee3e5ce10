import type { KeptTime } from '../../lib/state/talkTimer.svelte.ts';

/** Where this window keeps the time of a talk while it is loaded anew. */
export function timeKeeper(briefingId: string): { kept: KeptTime | null; keep: (time: KeptTime) => void } {
  const key = `atlas-talk-${briefingId}`;
  return {
    kept: read(key),
    keep(time) {
      try {
        sessionStorage.setItem(key, JSON.stringify(time));
      } catch {
        // Without storage a reload starts the time anew.
      }
    }
  };
}

function read(key: string): KeptTime | null {
  try {
    const { beganMs, heldSeconds } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<KeptTime>;
    const good = (beganMs === null || Number.isFinite(beganMs)) && Number.isFinite(heldSeconds);
    return good ? ({ beganMs, heldSeconds } as KeptTime) : null;
  } catch {
    return null;
  }
}
