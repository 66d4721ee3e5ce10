/** Red, green, blue and alpha, 0 to 255: what deck.gl takes. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

/**
 * @param hex `#rrggbb`
 * @param opacity 0 to 1
 */
export function rgba(hex: string, opacity = 1): Rgba {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, Math.round(255 * opacity)];
}

/** Relative luminance, 0 (black) to 1 (white), of WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = rgba(hex)
    .map((channel) => channel / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgba;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 counts it. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
