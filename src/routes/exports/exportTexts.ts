import { numberText } from '../../lib/i18n/format.ts';
import { getLocale } from '../../lib/i18n/paraglide/runtime.js';

/** `1:05` */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function megabytesText(bytes: number): string {
  return numberText(Math.max(0.1, bytes / 1e6), getLocale());
}
