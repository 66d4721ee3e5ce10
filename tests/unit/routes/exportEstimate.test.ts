import { describe, expect, it } from 'vitest';
import { estimated, needsStudio } from '../../../src/routes/exports/estimate.ts';
import { EXPORT_KINDS, FIRST_CHOICE, type ExportChoice } from '../../../src/routes/exports/exportKinds.ts';
import { timeText } from '../../../src/routes/exports/exportTexts.ts';
import { scene, stretch } from '../../fixtures/briefing.ts';

const measured = { ms: 500, bytes: 300_000 };
const scenes = [scene('still'), scene('plays', stretch(2022, 2024, 10))];

function of(choice: Partial<ExportChoice>) {
  return estimated({ ...FIRST_CHOICE, ...choice }, measured, scenes, 9e6);
}

describe('what an export takes', () => {
  it.each(EXPORT_KINDS)('is known for %s', (kind) => {
    const { bytes, seconds } = of({ kind });
    expect(bytes).toBeGreaterThan(50_000);
    expect(seconds).toBeGreaterThan(0);
  });

  it('grows with the scenes, the pixels and the frames', () => {
    expect(of({ kind: 'pdf' }).seconds).toBeCloseTo((scenes.length * 500) / 1000);
    expect(of({ kind: 'png', sharpness: 4 }).bytes).toBeGreaterThan(
      of({ kind: 'png', sharpness: 1 }).bytes * 4
    );
    expect(of({ kind: 'film', fps: 60 }).seconds).toBeCloseTo(of({ kind: 'film', fps: 30 }).seconds * 2);
    expect(of({ kind: 'stretch', seconds: 60 }).bytes).toBeCloseTo(
      of({ kind: 'stretch', seconds: 30 }).bytes * 2
    );
  });

  it('counts the films on slides only where they are asked for', () => {
    const without = of({ kind: 'pptx' });
    const withFilms = of({ kind: 'pptx', withFilms: true });
    expect(withFilms.seconds).toBeGreaterThan(without.seconds);
    expect(withFilms.bytes).toBeGreaterThan(without.bytes);
  });

  it('is drawn by the map on the screen where that shows it', () => {
    const ownMap = EXPORT_KINDS.filter((kind) => needsStudio({ ...FIRST_CHOICE, kind }));
    expect(ownMap).toEqual(['zip', 'pdf', 'pptx', 'film', 'stretch']);
  });

  it.each([
    [0.4, 'a few seconds'],
    [31, 'about 40 s'],
    [150, 'about 3 min'],
    [5400, 'about 1.5 h']
  ])('%d s is said as "%s"', (seconds, text) => {
    expect(timeText(seconds)).toBe(text);
  });
});
