import { Document, isMap, isScalar, isSeq, Pair, Scalar, visit, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { AtlasInfo } from '../domain/atlas.ts';
import type { Briefing, BriefingNotes } from './briefing.ts';
import { briefingValue, type Fields, type Value } from './briefingValue.ts';
import { YamlFile } from './yamlFile.ts';

const LINE_WIDTH = 110;
/** Longer texts are folded over lines of their own. */
const LONGEST_ON_A_LINE = 80;
/** Control characters, and line ends that only some programs take for such. */
const HARD_TO_SEE = /[^\P{C}\n]|[\u2028\u2029]/u;
/** Lists and maps of a few short values, kept on one line. */
const SHORT = ['languages', 'layers', 'highlight', 'years', 'play', 'camera'];

/**
 * A briefing as the text of its file, in whole days; `readBriefing` reads it back equal.
 * @param before the file that was opened: its comments, its order of keys and its ways of quoting stay
 *   wherever they still fit
 */
export function writeBriefing(
  briefing: Briefing,
  notes: BriefingNotes,
  info: AtlasInfo,
  before?: string
): string {
  const value = briefingValue(briefing, notes, info);
  const document = (before === undefined ? undefined : new YamlFile('', before).parse()) ?? new Document();
  document.contents = merged(document.contents, value) as typeof document.contents;
  visit(document, { Pair: (_, pair) => layOut(pair as Pair) });
  return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false });
}

/** The node where it says `value` already, else changed or made so that it does. */
function merged(node: unknown, value: Value): Node {
  if (isList(value)) return mergedList(isSeq(node) ? node : new YAMLSeq(), value);
  if (isFields(value)) return mergedMap(isMap(node) ? node : new YAMLMap(), value);
  if (!isScalar(node)) return new Scalar(value);
  const stands = typeof node.value === 'string' ? node.value.trim() : node.value;
  if (stands === value) return node;
  node.value = value;
  // Quotes fit any text; other ways of writing are chosen anew for this one.
  if (node.type !== Scalar.QUOTE_DOUBLE) delete node.type;
  return node;
}

function mergedMap(map: YAMLMap, fields: Fields): YAMLMap {
  map.items = map.items.filter((pair) => keyOf(pair) in fields);
  const known = new Map(map.items.map((pair) => [keyOf(pair), pair]));
  for (const [key, value] of Object.entries(fields)) {
    const pair = known.get(key);
    if (pair) pair.value = merged(pair.value, value);
    else map.items.push(new Pair(new Scalar(key), merged(undefined, value)));
  }
  return map;
}

/** Scenes are found again by their ids, whatever their new order; other items by their place. */
function mergedList(list: YAMLSeq, values: readonly Value[]): YAMLSeq {
  const byId = new Map(list.items.map((item) => [isMap(item) ? item.get('id') : undefined, item]));
  list.items = values.map((value, i) => {
    const before = isFields(value) ? byId.get(value['id']) : list.items[i];
    const item = merged(before, value);
    // An empty line before each scene that is new.
    if (before === undefined && i > 0 && isMap(item)) item.spaceBefore = true;
    return item;
  });
  return list;
}

function layOut(pair: Pair): void {
  const { value } = pair;
  if ((isMap(value) || isSeq(value)) && SHORT.includes(keyOf(pair))) value.flow = true;
  if (!isScalar(value) || typeof value.value !== 'string' || value.type !== undefined) return;
  if (HARD_TO_SEE.test(value.value)) value.type = Scalar.QUOTE_DOUBLE;
  else if (value.value.includes('\n')) value.type = Scalar.BLOCK_LITERAL;
  else if (value.value.length > LONGEST_ON_A_LINE) value.type = Scalar.BLOCK_FOLDED;
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && !isList(value);
}
