import { numberText } from '../../lib/i18n/format.ts';
import * as m from '../../lib/i18n/paraglide/messages.js';
import { getLocale } from '../../lib/i18n/paraglide/runtime.js';

/** `1:05`, `4:05:22` */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

export function megabytesText(bytes: number): string {
  return numberText(Math.max(0.1, bytes / 1e6), getLocale());
}

const SOON_SECONDS = 8;

/** How long something takes, no more exactly than it can be known: `a few seconds`, `about 40 s`. */
export function timeText(seconds: number): string {
  const count = (value: number) => ({ count: numberText(value, getLocale()) });
  if (seconds < SOON_SECONDS) return m.exports_time_soon();
  if (seconds < 100) return m.exports_time_seconds(count(Math.ceil(seconds / 10) * 10));
  if (seconds < 5400) return m.exports_time_minutes(count(Math.ceil(seconds / 60)));
  return m.exports_time_hours(count(Math.ceil(seconds / 1800) / 2));
}
