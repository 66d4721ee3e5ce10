import type { Locator, Page, PageScreenshotOptions } from '@playwright/test';
import { PNG } from 'pngjs';

export type Rgb = readonly [number, number, number];

export async function pictureOf(locator: Locator): Promise<PNG> {
  return PNG.sync.read(await locator.screenshot());
}

/** A part of the window, in CSS pixels. */
export async function partOf(page: Page, clip: NonNullable<PageScreenshotOptions['clip']>): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ clip }));
}

/** How many pixels lie within `tolerance` of a colour on every channel. */
export function countNear(picture: PNG, [r, g, b]: Rgb, tolerance = 24): number {
  let count = 0;
  for (let i = 0; i < picture.data.length; i += 4) {
    const near =
      Math.abs((picture.data[i] as number) - r) <= tolerance &&
      Math.abs((picture.data[i + 1] as number) - g) <= tolerance &&
      Math.abs((picture.data[i + 2] as number) - b) <= tolerance;
    if (near) count += 1;
  }
  return count;
}

/** How many pixels differ by more than `tolerance` on any channel. */
export function countChanged(a: PNG, b: PNG, tolerance = 12): number {
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height);
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const differs = [0, 1, 2].some(
      (k) => Math.abs((a.data[i + k] as number) - (b.data[i + k] as number)) > tolerance
    );
    if (differs) count += 1;
  }
  return count;
}

export function countColours(picture: PNG): number {
  const seen = new Set<number>();
  for (let i = 0; i < picture.data.length; i += 4) {
    seen.add(
      ((picture.data[i] as number) << 16) |
        ((picture.data[i + 1] as number) << 8) |
        (picture.data[i + 2] as number)
    );
  }
  return seen.size;
}

/**
 * A pixel in the middle of the largest area of a colour, above the legend: of those with the most
 * neighbours of the colour, the one in the middle of the list from top to bottom.
 */
export function spotOf(picture: PNG, colour: Rgb, tolerance = 40): { x: number; y: number } {
  const near = (x: number, y: number) => {
    const i = (y * picture.width + x) * 4;
    return [0, 1, 2].every((k) => Math.abs((picture.data[i + k] ?? 0) - (colour[k] as number)) <= tolerance);
  };
  let deepest = 1;
  let spots: { x: number; y: number }[] = [];
  for (let y = 8; y < picture.height * 0.7; y += 2) {
    for (let x = 8; x < picture.width - 8; x += 2) {
      let depth = 0;
      for (let d = -4; d <= 4; d += 2) depth += Number(near(x + d, y)) + Number(near(x, y + d));
      if (depth > deepest) [deepest, spots] = [depth, []];
      if (depth === deepest) spots.push({ x, y });
    }
  }
  const spot = spots[Math.floor(spots.length / 2)];
  if (!spot) throw new Error(`no pixel of ${colour.join(', ')}`);
  return spot;
}
