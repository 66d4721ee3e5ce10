import type { Confidence } from '../../domain/sources.ts';

export const CONFIDENCES: readonly Confidence[] = ['stated', 'derived', 'uncertain'];
