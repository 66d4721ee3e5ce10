import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messageFaults, type Messages } from './messages.ts';

const FOLDER = 'src/lib/i18n/messages';

interface Settings {
  readonly locales: readonly string[];
  readonly 'plugin.inlang.messageFormat': { readonly pathPattern: readonly string[] };
}

const settings = JSON.parse(readFileSync('src/lib/i18n/project.inlang/settings.json', 'utf8')) as Settings;
const LANGUAGES = settings.locales;
/** A file that the settings do not name is never read by the compiler. */
const FILES = settings['plugin.inlang.messageFormat'].pathPattern
  .map((path) => path.split('/').at(-1)!)
  .sort();

function read(language: string, file: string): Messages {
  const path = `${FOLDER}/${language}/${file}`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Messages) : {};
}

describe('messages', () => {
  it('come in four languages with the same files', () => {
    expect([...LANGUAGES].sort()).toEqual(['en', 'kk', 'ru', 'vi']);
    expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGES].sort());
    for (const language of LANGUAGES) expect(readdirSync(`${FOLDER}/${language}`).sort()).toEqual(FILES);
  });

  it.each(LANGUAGES.flatMap((language) => FILES.map((file) => [language, file] as const)))(
    '%s/%s holds the keys and placeholders of English',
    (language, file) => {
      expect(messageFaults(`${language}/${file}`, read('en', file), read(language, file))).toEqual([]);
    }
  );

  it('never use a key twice: all files of a language are one list', () => {
    const keys = FILES.flatMap((file) => Object.keys(read('en', file)));
    expect(keys.filter((key, i) => !key.startsWith('$') && keys.indexOf(key) !== i)).toEqual([]);
  });
});

describe('the check of messages catches', () => {
  const plural = (text: string) => [
    { declarations: ['input n'], match: { 'n=one': '{n} visit', 'n=*': text } }
  ];
  it.each<[string, Messages, Messages, string]>([
    ['a key that is missing', { a: 'A' }, {}, 'x: a is missing'],
    ['a key that English lacks', {}, { a: 'A' }, 'x: a is not in English'],
    ['a text that is empty', { a: 'A' }, { a: ' ' }, 'x: a is empty'],
    ['no variant at all', { a: 'A' }, { a: [] }, 'x: a is empty'],
    ['a placeholder that is lost', { a: '{n} of {m}' }, { a: 'of {n}' }, 'x: a takes {n}, not {m} {n}'],
    ['a placeholder that is new', { a: 'A' }, { a: '{n}' }, 'x: a takes {n}, not nothing'],
    [
      'a placeholder in a variant',
      { a: plural('{n} visits') },
      { a: plural('{m} visits') },
      'x: a takes {m} {n}, not {n}'
    ]
  ])('%s', (_, base, translated, fault) => {
    expect(messageFaults('x', base, translated)).toEqual([fault]);
  });

  it('and lets other orders and other variants pass', () => {
    expect(
      messageFaults('x', { a: '{n} of {m}', b: plural('{n} visits') }, { a: '{m}: {n}', b: '{n} viếng thăm' })
    ).toEqual([]);
  });
});
