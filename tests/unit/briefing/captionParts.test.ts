import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  captionParts,
  captionTargets,
  plainCaption,
  type CaptionPart
} from '../../../src/lib/briefing/captionParts.ts';

const text = (of: string): CaptionPart => ({ kind: 'text', text: of });
const visit = { mark: { kind: 'visit', id: 'v-1_a' } } as const;

describe('captionParts', () => {
  it.each<[string, string, CaptionPart[]]>([
    ['words', 'Plain words', [text('Plain words')]],
    ['strong', 'so **bold**', [text('so '), { kind: 'strong', parts: [text('bold')] }]],
    ['emphasis', '*so*', [{ kind: 'emphasis', parts: [text('so')] }]],
    ['a line end', 'one\ntwo', [text('one two')]],
    ['a break', 'one\\\ntwo', [text('one'), { kind: 'break' }, text('two')]],
    [
      'a link',
      '[a](https://example.org/x)',
      [{ kind: 'link', href: 'https://example.org/x', parts: [text('a')] }]
    ],
    [
      'a reference alone',
      'See [visit:v-1_a].',
      [text('See '), { kind: 'reference', to: visit, text: '' }, text('.')]
    ],
    [
      'a reference behind words',
      '[**He** came](visit:v-1_a)',
      [{ kind: 'reference', to: visit, text: 'He came' }]
    ],
    [
      'a year of trade',
      '[trade:KAZ-VNM:2023]',
      [{ kind: 'reference', to: { mark: { kind: 'trade', id: 'KAZ-VNM:2023' } }, text: '' }]
    ],
    ['a document', '[it](source:s-1)', [{ kind: 'reference', to: { sourceId: 's-1' }, text: 'it' }]],
    [
      'a total, with its line below',
      '[flight_total:ft-06]',
      [{ kind: 'reference', to: { mark: { kind: 'flight_total', id: 'ft-06' } }, text: '' }]
    ],
    ['HTML', 'a <b onclick="x()">b</b>', [text('a '), text('<b onclick="x()">'), text('b'), text('</b>')]],
    ['a script', '<script>x()</script>', [text('<script>x()</script>')]],
    ['a link that would run', '[a](javascript:x())', [text('[a](javascript:x())')]],
    ['a link to data', '[a](data:text/html,x)', [text('[a](data:text/html,x)')]],
    ['a mail address', '<a@example.org>', [text('<a@example.org>')]],
    ['a picture', '![a](https://example.org/x.png)', [text('![a](https://example.org/x.png)')]],
    ['code', '`x`', [text('`x`')]],
    ['a heading', '# Head', [text('# Head')]],
    ['a list', '- a\n- b', [text('- a\n- b')]],
    ['square brackets that are no reference', 'as [sic] said', [text('as [sic] said')]],
    ['a word before a colon that is no kind', '[note:x]', [text('[note:x]')]],
    ['an escaped reference', '\\[visit]', [text('[visit]')]]
  ])('%s', (_, markdown, parts) => {
    expect(captionParts(markdown)).toEqual([{ parts }]);
  });

  it('parts paragraphs', () => {
    expect(captionParts('one\n\ntwo')).toEqual([{ parts: [text('one')] }, { parts: [text('two')] }]);
    expect(captionParts('')).toEqual([]);
  });

  it('has no link but to http and https, and no part of any other kind, whatever is written', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '*',
      '**',
      '_',
      '`',
      '!',
      '#',
      '\n',
      '\n\n',
      '  ',
      '\\',
      'javascript:',
      'JaVaScRiPt:',
      'https://a.b',
      'http:',
      'visit:v',
      'source:s',
      'data:text/html,',
      '<a href="javascript:x">',
      '&#106;avascript:',
      'word',
      '- ',
      '1. ',
      '> '
    );
    const kinds = ['text', 'strong', 'emphasis', 'link', 'reference', 'break'];
    const sound = (parts: readonly CaptionPart[]): boolean =>
      parts.every((part) => {
        if (!kinds.includes(part.kind)) return false;
        if (part.kind === 'link' && !/^https?:\/\//.test(part.href)) return false;
        return !('parts' in part) || sound(part.parts);
      });
    const written = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(written, (markdown) => captionParts(markdown).every(({ parts }) => sound(parts))));
  });
});

it('plainCaption has the words alone, and asks for the title of a bare reference', () => {
  const markdown = '**He** and [she](visit:v-2), see [visit:v-1_a]\\\nand [x](https://a.b).\n\nEnd';
  expect(plainCaption(markdown)).toBe('He and she, see \nand x.\n\nEnd');
  expect(plainCaption(markdown, () => 'Visit of 2012')).toBe('He and she, see Visit of 2012\nand x.\n\nEnd');
});

it('captionTargets finds what stands inside other parts', () => {
  expect(captionTargets('**[a](visit:v-1_a)** [b](https://a.b) *[source:s]*')).toEqual([
    visit,
    { sourceId: 's' }
  ]);
});
