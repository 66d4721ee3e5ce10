import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leavesSoon } from '../../../src/routes/brief/windows.ts';

describe('a window that may be about to close', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function asked(leftAfter: number, answersAfter: number): Promise<boolean> {
    const began = Date.now();
    const since = (ms: number) => () => Date.now() - began >= ms;
    const answer = leavesSoon(since(leftAfter), since(answersAfter));
    await vi.advanceTimersByTimeAsync(10_000);
    return answer;
  }

  it.each([
    ['says goodbye a little later: it leaves', 200, Infinity, true],
    ['answers: it stays, and may be closed later by its reader', 800, 300, false],
    ['does neither: it stays', Infinity, Infinity, false],
    ['says goodbye long after: nobody waits for that', 9000, Infinity, false]
  ])('%s', async (_, leftAfter, answersAfter, leaves) => {
    expect(await asked(leftAfter, answersAfter)).toBe(leaves);
  });
});
