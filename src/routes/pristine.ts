import { packed } from './files.ts';

/** The page as it was saved, from which it can make others; null where it was served. */
export const pristine = packed ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;

// A file opens with the view that was on the screen when it was made.
if (packed && location.hash === '') history.replaceState(history.state, '', packed.start);
