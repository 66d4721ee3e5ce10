import { describe, expect, it } from 'vitest';
import { svgDocument, type SvgAbout, type SvgNode } from '../../../src/lib/export/svg.ts';

const COLOURS = { ground: '#fff', ink: '#111', ink2: '#444' };
const about: SvgAbout = {
  title: 'Trade, Kazakhstan–Vietnam',
  subtitle: 'Kazakhstan – Vietnam, as of 31 December 2025',
  lines: [
    'Kazinform: Trade "grew" & <doubled> (2024-01) https://example.org/a?b=1&c=2',
    'Licence: CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/'
  ],
  language: 'en'
};
const bar: SvgNode = {
  name: 'rect',
  attributes: { width: '10', height: '5', fill: 'url(#hatch)', 'data-x': 'a"b<c' },
  children: []
};

function svg(drawing: readonly SvgNode[] = [bar], over: Partial<SvgAbout> = {}) {
  return svgDocument(drawing, { width: 312, height: 230 }, { ...about, ...over }, COLOURS);
}

/** Opened and closed names match, and no bare sign of XML stands in a text or an attribute. */
function isWellFormed(text: string): boolean {
  const open: string[] = [];
  const rest = text
    .replace(/^<\?xml[^>]*\?>\n/, '')
    .replace(
      /<(\/?)([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
      (_, closes: string, name: string, attributes: string, empty: string) => {
        if (/&(?!amp;|lt;|gt;|quot;)/.test(attributes)) open.push('bare &');
        if (closes && open.pop() !== name) open.push(`unexpected ${name}`);
        if (!closes && !empty) open.push(name);
        return '';
      }
    );
  return open.length === 0 && !/[<>]|&(?!amp;|lt;|gt;|quot;)/.test(rest);
}

describe('a picture that leaves the page', () => {
  it('is well-formed, whatever stands in its texts', () => {
    expect(isWellFormed(svg())).toBe(true);
    expect(
      isWellFormed(svg([bar, '\u0000<a>\u000B & "b"'], { title: '</svg><script>alert(1)</script>' }))
    ).toBe(true);
    expect(svg([], { title: 'a\u0008b' })).toContain('>ab<');
  });

  it.each([
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(2)>',
    '=cmd()|x!A1',
    'line\u2028and paragraph\u2029',
    `"double" and 'single'`,
    ']]> <!-- --> <![CDATA[ &amp; &#60; <?xml?>'
  ])('shows %j as it is, wherever it stands', (hostile) => {
    const mark: SvgNode = { name: 'text', attributes: { x: hostile }, children: [hostile] };
    const text = svg([mark], {
      title: hostile,
      subtitle: hostile,
      legend: [{ fill: hostile, text: hostile }],
      lines: [hostile],
      language: hostile
    });
    expect(isWellFormed(text)).toBe(true);
    const read = (written: string) =>
      written
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    // Title twice, what is beneath it, the legend, the documents and the mark itself.
    const texts = [...text.matchAll(/<(title|text)[^>]*>([^<]*)<\/\1>/g)].map(([, , inner = '']) =>
      read(inner)
    );
    expect(texts).toEqual([hostile, hostile, hostile, hostile, hostile, hostile]);
    const attributes = ['x', 'fill', 'xml:lang'].map((name) => {
      const values = [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
        read(value)
      );
      return values.includes(hostile);
    });
    expect(attributes).toEqual([true, true, true]);
  });

  it('says its title, date, documents and licence as text', () => {
    const words = [...svg().matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]).join(' ');
    expect(words).toContain('Trade, Kazakhstan–Vietnam');
    expect(words).toContain('as of 31 December 2025');
    expect(words).toContain('Kazinform: Trade "grew" &amp; &lt;doubled&gt; (2024-01)');
    expect(words).toContain('CC-BY-4.0');
  });

  it('says under the drawing what its colours mean', () => {
    const text = svg([bar], {
      legend: [{ fill: '#7df0e2', text: 'Figures of Kazakhstan' }, { text: 'hollow' }]
    });
    expect(isWellFormed(text)).toBe(true);
    expect(text.indexOf('#7df0e2')).toBeGreaterThan(text.indexOf('url(#hatch)'));
    expect(text.indexOf('hollow')).toBeLessThan(text.lastIndexOf('Kazinform'));
    const height = (svgText: string) => Number(/height="(\d+)"/.exec(svgText)?.[1]);
    expect(height(text)).toBeGreaterThan(height(svg()) + 30);
  });

  it('draws the edge of a text beneath its letters, in programs that know no order of paint as well', () => {
    const line: SvgNode = {
      name: 'tspan',
      attributes: { fill: '#eee', stroke: '#101', 'paint-order': 'stroke' },
      children: ['400']
    };
    const label: SvgNode = {
      name: 'text',
      attributes: { x: '3', fill: '#eee', stroke: '#101', 'stroke-width': '3px', 'paint-order': 'stroke' },
      children: [line]
    };
    const text = svg([{ name: 'g', attributes: {}, children: [label] }, bar]);
    expect(text).toContain(
      '<g><text x="3" fill="#101" stroke="#101" stroke-width="3px"><tspan fill="#101" stroke="#101">400</tspan></text>' +
        '<text x="3" fill="#eee"><tspan fill="#eee">400</tspan></text></g><rect width="10"'
    );
  });

  it('refers to nothing outside itself', () => {
    expect(svg()).not.toMatch(/\b(href|src|@import|style=)/);
    expect(svg().match(/url\([^)]*\)/g)).toEqual(['url(#hatch)']);
  });

  it('keeps every line inside the picture, however long an address', () => {
    const long = `Source: https://example.org/${'long-path/'.repeat(60)}`;
    const text = svg([], { lines: [long] });
    const width = Number(/width="(\d+)"/.exec(text)?.[1]);
    const lines = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
    expect(Math.max(...lines.map((line) => line.length)) * 5).toBeLessThan(width);
    expect(lines.join('')).toContain('https://example.org/');
  });

  it('names fonts that a reader may have, and its language', () => {
    expect(svg()).toContain("font-family=\"'Source Sans 3', 'Segoe UI'");
    expect(svg()).toContain('xml:lang="en"');
  });
});
