import { Lexer } from 'yaml';

/** Maps and lists within each other; a briefing has six. The parser would go on until its stack is used up. */
const DEEPEST = 20;
/** Each column of indentation may be a level. */
const WIDEST_INDENT = 200;
/** The lexer's sign that the next token is the text of a value. */
const SCALAR = '\x1f';

/** Whether a text of YAML is nested deeper than anything that is read here. */
export function isTooDeep(text: string): boolean {
  let open = 0;
  let itemsOnLine = 0;
  let before = '\n';
  for (const token of new Lexer().lex(text)) {
    if (before !== SCALAR) {
      if (token === '[' || token === '{') open += 1;
      else if (token === ']' || token === '}') open -= 1;
      else if (token === '-' || token === '?') itemsOnLine += 1;
      else if (token.endsWith('\n')) itemsOnLine = 0;
      else if (before.endsWith('\n') && /^ +$/.test(token) && token.length > WIDEST_INDENT) return true;
      if (open + itemsOnLine > DEEPEST) return true;
    }
    before = token;
  }
  return false;
}
