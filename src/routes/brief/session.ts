import { isSession } from '../../lib/briefing/showMessages.ts';
import { randomName } from '../../lib/briefing/showPorts.ts';

const KEY = 'atlas-session';

/**
 * The name of the talk between this window and the presenter's: the one that the address hands over, else
 * the one from before this window was loaded anew, else another.
 */
export function sessionOf(handed: string | undefined): string {
  const kept = read();
  const session = handed ?? (isSession(kept) ? kept : randomName());
  try {
    sessionStorage.setItem(KEY, session);
  } catch {
    // Without storage a reload ends the talk; the presenter's window can be opened again.
  }
  return session;
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
