// Before anything is drawn.
import './routes/pristine.ts';

/**
 * SvelteKit reloads the whole page when an address is typed over the open one, which it tells by its lack
 * of a state. A screen that can change its view in place says so by cancelling `addresstyped`. This runs
 * before SvelteKit listens: listeners of the window are called in the order in which they came.
 */
addEventListener('popstate', (event) => {
  if (event.state !== null) return;
  const taken = !dispatchEvent(new Event('addresstyped', { cancelable: true }));
  if (taken) event.stopImmediatePropagation();
});
