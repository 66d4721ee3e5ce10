import { RUN_ID } from '../lib/domain/packedFiles.ts';
import { packed } from './files.ts';

// This very script, unpacked: the page holds it in its own way.
document.getElementById(RUN_ID)?.remove();

/** The page as it was saved, from which it can make others; null where it was served. */
export const pristine = packed ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;

// A file opens with the view that was on the screen when it was made.
if (packed && location.hash === '') history.replaceState(history.state, '', packed.start);
