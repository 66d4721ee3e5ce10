/** How a talk stands against its plan. */
export interface TalkPace {
  /** Seconds after the start by which the scene that is on should end. */
  readonly plannedEnd: number;
  readonly plannedPerScene: number;
  /** Above 0 the talk is ahead of its plan by so many seconds, below 0 behind; 0 while in the scene's own time. */
  readonly aheadSeconds: number;
}

/**
 * Every scene has the same share of the time.
 * @param scene from 0
 */
export function talkPace(
  elapsedSeconds: number,
  scene: number,
  sceneCount: number,
  targetSeconds: number
): TalkPace {
  const plannedPerScene = targetSeconds / Math.max(1, sceneCount);
  const [start, end] = [plannedPerScene * scene, plannedPerScene * (scene + 1)];
  const aheadSeconds =
    elapsedSeconds < start ? start - elapsedSeconds : elapsedSeconds > end ? end - elapsedSeconds : 0;
  return { plannedEnd: end, plannedPerScene, aheadSeconds };
}

/** `7:40`, and `1:07:40` from an hour on. */
export function talkTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
