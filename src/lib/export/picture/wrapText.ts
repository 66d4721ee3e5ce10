/** Width of a text in the font at hand, in any unit. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines at its spaces; a no-break space holds. A word wider than a line is broken where it
 * must be. Line breaks of the text stay.
 * @param most lines; what is beyond ends in an ellipsis
 */
export function wrapText(text: string, width: number, measure: Measure, most = Infinity): string[] {
  const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && measure(`${last}…`) > width) last = [...last].slice(0, -1).join('');
  return [...kept, `${last.trimEnd()}…`];
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > width && line.length > 1) {
      const head = fitting(line, width, measure);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

/** As much of a word as a line takes, at least one letter. */
function fitting(word: string, width: number, measure: Measure): string {
  const letters = [...word];
  let count = 1;
  while (count < letters.length && measure(letters.slice(0, count + 1).join('')) <= width) count += 1;
  return letters.slice(0, count).join('');
}
