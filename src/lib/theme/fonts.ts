/** The family of all text, on the page and on the map; its faces are in `fonts.css`. */
export const FONT_FAMILY = 'Atlas Sans';

const MAP_FACES = ['400', '600', '700', 'italic 400'];

/**
 * Loads every face that the map letters with. MapLibre asks for a family without a sample of text, which
 * loads no subset that has a `unicode-range`: call this before the map is made, and again for new letters.
 * @param sampleText every letter that the map will write
 */
export async function loadMapFonts(sampleText: string): Promise<void> {
  const letters = [...new Set(sampleText)].join('');
  await Promise.all(MAP_FACES.map((face) => document.fonts.load(`${face} 24px "${FONT_FAMILY}"`, letters)));
}
