import { describe, expect, it } from 'vitest';
import { askedOver, atScene, readBriefAddress } from '../../../src/routes/brief/briefAddress.ts';
import { briefing, scene } from '../../fixtures/briefing.ts';

const show = briefing([scene('one'), scene('two'), scene('three')]);

describe('the address of a show', () => {
  it.each([
    ['#/brief/x', 0],
    ['#/brief/x?scene=two', 1],
    ['#/brief/x?scene=3', 2],
    ['#/brief/x?scene=4', 0],
    ['#/brief/x?scene=0', 0],
    ['#/brief/x?scene=gone', 0]
  ])('%s begins at scene %i', (hash, expected) => {
    expect(readBriefAddress(hash, show).scene).toBe(expected);
  });

  it.each([
    ['#/brief/x', { autoSeconds: null, loop: false }],
    ['#/brief/x?auto=20&loop', { autoSeconds: 20, loop: true }],
    ['#/brief/x?auto=0', { autoSeconds: null, loop: false }],
    ['#/brief/x?auto=soon&loop=1', { autoSeconds: null, loop: true }]
  ])('%s is a kiosk as it says', (hash, expected) => {
    expect(readBriefAddress(hash, show).kiosk).toEqual(expected);
  });

  it('takes a session only in its form', () => {
    expect(readBriefAddress('#/brief/x?session=abcdefgh1234', show).session).toBe('abcdefgh1234');
    expect(readBriefAddress('#/brief/x?session=<script>', show).session).toBeUndefined();
  });

  it('keeps what else it says when the scene changes, and lets go of the session', () => {
    const hash = '#/brief/x?atlas=small&scene=one&auto=20&loop&session=abcdefgh1234';
    expect(atScene(hash, 'two')).toBe('#/brief/x?atlas=small&scene=two&auto=20&loop');
    expect(atScene('#/brief/x', 'two')).toBe('#/brief/x?scene=two');
  });
});

it.each([
  ['#/brief/x?scene=two', 'scene'],
  ['#/brief/x?lang=vi&scene=1', 'anew'],
  ['#/brief/x?scene=two&auto=5&loop', 'anew'],
  ['#/brief/x', 'scene'],
  ['#/brief/y?scene=one', 'elsewhere'],
  ['#/edit/x', 'elsewhere'],
  ['#/?at=2012', 'elsewhere'],
  ['', 'elsewhere']
])('%s typed over a show asks for %s', (typed, asked) => {
  expect(askedOver('#/brief/x?scene=one', typed)).toBe(asked);
});
