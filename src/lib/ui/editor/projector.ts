import { stageSize } from '../brief/stageSize.ts';

/** The stage that a scene is looked at on while it is edited. */
export const PROJECTOR = stageSize({ width: 1920, height: 1080 });
