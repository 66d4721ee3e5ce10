/** Into full screen; a browser that refuses says no more than that. */
export function enterFullScreen() {
  if (!document.fullscreenElement) document.documentElement.requestFullscreen?.().catch(() => {});
}

export function leaveFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}

export function toggleFullScreen() {
  if (document.fullscreenElement) leaveFullScreen();
  else enterFullScreen();
}

/**
 * Keeps the screen from going dark, where there is a Wake Lock. The browser lets go of it whenever the page
 * is hidden: it is asked for again.
 * @returns a function that lets the screen sleep
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (over) await lock.release();
    } catch {
      // Refused, as on a low battery: the screen sleeps as it is set to.
    }
  };
  const heed = () => void ask();
  heed();
  document.addEventListener('visibilitychange', heed);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', heed);
    void lock?.release();
  };
}
