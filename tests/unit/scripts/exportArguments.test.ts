import { describe, expect, it } from 'vitest';
import { readExportArguments } from '../../../scripts/lib/exportArguments.ts';

describe('what npm run export is asked for', () => {
  it('takes an order with what it leaves out', () => {
    const asked = readExportArguments(['--format', 'pdf', '--out', 'made', '--paper', 'Letter']);
    expect(asked).toMatchObject({
      order: { briefing: 'kazakhstan-vietnam', format: 'pdf', out: 'made', paper: 'Letter', notes: false }
    });
  });

  it('takes a part of a film, and a film of years', () => {
    expect(readExportArguments(['--format', 'mp4', '--out', 'x', '--part', '12-16.5'])).toMatchObject({
      order: { part: { from: 12, to: 16.5 }, years: null }
    });
    const years = ['--format', 'mp4', '--out', 'x', '--years', '1992-2025', '--seconds', '8'];
    expect(readExportArguments(years)).toMatchObject({
      order: { part: null, years: { from: 1992, to: 2025 }, seconds: 8 }
    });
  });

  it.each<[string, string[], string]>([
    ['no format', ['--out', 'x'], '--format is one of pdf'],
    ['an unknown format', ['--format', 'doc', '--out', 'x'], '--format is one of pdf'],
    ['no folder', ['--format', 'pdf'], '--out <dir>'],
    ['an unknown language', ['--format', 'pdf', '--out', 'x', '--lang', 'fr'], '--lang is en, vi, kk or ru'],
    ['a picture too large', ['--format', 'png', '--out', 'x', '--lines', '9999'], 'from 240 to 2160'],
    ['half a frame', ['--format', 'mp4', '--out', 'x', '--fps', '2.5'], 'not "2.5"'],
    [
      'a script for an address',
      ['--format', 'pdf', '--out', 'x', '--base-url', 'javascript:1'],
      '--base-url'
    ],
    ['a part that ends before it begins', ['--format', 'mp4', '--out', 'x', '--part', '9-3'], '--part'],
    ['years in words', ['--format', 'mp4', '--out', 'x', '--years', 'all'], '--years'],
    ['an unknown word', ['--format', 'pdf', '--out', 'x', '--size', '3'], '--size']
  ])('refuses %s', (_, args, fault) => {
    expect(readExportArguments(args)).toMatchObject({ fault: expect.stringContaining(fault) as string });
  });

  it('helps', () => {
    expect(readExportArguments(['--help'])).toHaveProperty('help');
  });
});
