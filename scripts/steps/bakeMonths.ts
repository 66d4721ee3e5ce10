import { LANGUAGES } from '../../src/lib/domain/language.ts';

/** January first. */
export interface MonthNames {
  /** On its own or before a year: `май 2024 г.` */
  readonly long: string[];
  /** After a day: `14 мая`. */
  readonly inDate: string[];
  /** After a day, shortened: `14 сент.` */
  readonly short: string[];
}

/** Month names of every interface language from this Node's CLDR. */
export function bakeMonths(): Record<string, MonthNames> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const months = (options: Intl.DateTimeFormatOptions) => monthsWith(language, options);
      const names: MonthNames = {
        long: months({ month: 'long', year: 'numeric' }),
        inDate: months({ month: 'long', day: 'numeric' }),
        short: months({ month: 'short', day: 'numeric' })
      };
      return [language, names];
    })
  );
}

/** Only the month of each date: what stands beside it decides the form. */
function monthsWith(language: string, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const part = format.formatToParts(Date.UTC(2023, month, 14)).find(({ type }) => type === 'month');
    if (!part) throw new Error(`no month names in "${language}"`);
    return part.value;
  });
}
