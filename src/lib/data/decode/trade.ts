import type { FigureKind, TradeFigure, TradeFlow } from '../../domain/trade.ts';
import { date, flag, number, oneOf, references, text, type Row } from '../row.ts';
import { CONFIDENCES } from './words.ts';

const FLOWS: readonly TradeFlow[] = ['total', 'export', 'import'];
const KINDS: readonly FigureKind[] = ['stated', 'derived', 'forecast'];

export function decodeTrade(row: Row, sources: ReadonlyMap<string, unknown>): TradeFigure {
  return {
    id: row.id,
    reporterIso3: text(row, 'reporter'),
    partnerIso3: text(row, 'partner'),
    period: date(row, 'period'),
    flow: oneOf(row, 'flow', FLOWS),
    valueUsd: number(row, 'value_usd'),
    approx: flag(row, 'approx'),
    kind: oneOf(row, 'kind', KINDS),
    note: text(row, 'note'),
    sourceIds: references(row, 'source_ids', sources),
    confidence: oneOf(row, 'confidence', CONFIDENCES)
  };
}
