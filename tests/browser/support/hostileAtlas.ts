import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { main } from '../../../scripts/build-data.ts';

/** Ends a script, begins a comment, means something to `replace`, ends a line, and is a formula; it stays text. */
export const HOSTILE =
  `=HYPERLINK("http://x","y") </script><script>alert(1)</script> <!-- $& $1 $\` \u2028 🛰️ 'Đổi' ` +
  '<img src=x onerror=alert(2)>';

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

const SOURCES = `id,kind,publisher,title,published,language,url
s1,web,${cell(`Times ${HOSTILE}`)},${cell(HOSTILE)},2023,en,https://example.org/?a="></script>
`;
const PLACES = `id,name_en,country_iso3,lat,lon,kind,source_ids
hanoi,Hanoi,VNM,21.0285,105.8542,capital,s1
astana,${cell(`Astana ${HOSTILE}`)},KAZ,51.1694,71.4491,capital,s1
`;
const VISITS = `id,start_edtf,end_edtf,from_place,to_place,visitor_name,visitor_role,visitor_country,host_country,rank,kind,summary_en,outcomes_en,source_ids,confidence
v1,2012-09-10,2012-09-12,hanoi,astana,${cell(HOSTILE)},President,VNM,KAZ,head_of_state,state_visit,${cell(HOSTILE)},,s1,stated
`;

/**
 * Builds such tables by `npm run data` and answers for them as if they lay on the site.
 * @returns the name of the atlas
 */
export async function serveHostileAtlas(page: Page): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-hostile-'));
  const [folder, out] = [join(root, 'hostile'), join(root, 'out')];
  mkdirSync(folder);
  writeFileSync(join(folder, 'sources.csv'), SOURCES);
  writeFileSync(join(folder, 'places.csv'), PLACES);
  writeFileSync(join(folder, 'visits.csv'), VISITS);
  const code = await main([folder, '--out', out]);
  if (code !== 0) throw new Error(`the tables were refused: ${code}`);
  await page.route(/\/data\/hostile\//, (route) => {
    const name = new URL(route.request().url()).pathname.split('/data/hostile/')[1] as string;
    return route.fulfill({ body: readFileSync(join(out, name)), contentType: 'application/json' });
  });
  return 'hostile';
}
