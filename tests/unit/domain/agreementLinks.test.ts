import { describe, expect, it } from 'vitest';
import { agreementLinks } from '../../../src/lib/domain/agreementLinks.ts';
import type { Agreement } from '../../../src/lib/domain/agreements.ts';
import { agreement, builtInAtlas } from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

const ids = (agreements: readonly Agreement[]) => agreements.map(({ id }) => id);
const signed = agreement('signed', '2023-08-21', { kind: 'visa', inForce: edtf('2024-05-25') });
const effect = (over: Partial<Agreement> = {}, date = '2024-05-25') =>
  agreement('effect', date, { kind: 'visa', parties: ['KAZ', 'VNM'], ...over });

describe('signed and in force', () => {
  it('are linked from either side, whatever the order of the parties', () => {
    const rows = [signed, effect()];
    expect(ids(agreementLinks(rows, signed).inForce)).toEqual(['effect']);
    expect(ids(agreementLinks(rows, effect()).signed)).toEqual(['signed']);
    expect(agreementLinks(rows, signed).signed).toEqual([]);
  });

  it.each([
    ['another kind', effect({ kind: 'trade' })],
    ['other parties', effect({ parties: ['KAZ', 'CHN'] })],
    ['one party more', effect({ parties: ['KAZ', 'VNM', 'RUS'] })],
    ['another day', effect({}, '2024-05-26')],
    ['the month of that day', effect({}, '2024-05')],
    ['an earlier day', effect({}, '2020-01-01')]
  ])('are not linked to a row of %s', (_, other) => {
    expect(agreementLinks([signed, other], signed).inForce).toEqual([]);
    expect(agreementLinks([signed, other], other).signed).toEqual([]);
  });

  it('are both kept where a text has no date of force', () => {
    const open = agreement('open', '2023-08-21', { kind: 'visa' });
    expect(agreementLinks([open, effect()], open)).toEqual({ inForce: [], signed: [] });
  });

  it('are the free trade agreement and the two visa exemptions of the built-in atlas', async () => {
    const { agreements } = await builtInAtlas();
    const pairs = agreements.flatMap((a) =>
      agreementLinks(agreements, a).inForce.map((b) => [a.id, b.id].join(' > '))
    );
    expect(pairs.sort()).toEqual([
      'ag-cnkz-2023-visa-signed > ag-cnkz-2023-visa-inforce',
      'ag-vneaeu-2015-signed > ag-vneaeu-2016-inforce',
      'ag-vnkz-2023-visa-signed > ag-vnkz-2024-visa-inforce'
    ]);
  });
});
