/** One file of messages: key to text, or to the variants of a message that changes with a number. */
export type Messages = Readonly<Record<string, unknown>>;

/**
 * Faults of one language against the base language, each as a sentence.
 * @param name of the file, for the sentences: `vi/card.json`
 */
export function messageFaults(name: string, base: Messages, translated: Messages): string[] {
  const [expected, given] = [keysOf(base), keysOf(translated)];
  return [
    ...expected.filter((key) => !given.includes(key)).map((key) => `${name}: ${key} is missing`),
    ...given.filter((key) => !expected.includes(key)).map((key) => `${name}: ${key} is not in English`),
    ...given.filter((key) => textsOf(translated[key]).some(isEmpty)).map((key) => `${name}: ${key} is empty`),
    ...given
      .filter((key) => expected.includes(key) && placeholders(base[key]) !== placeholders(translated[key]))
      .map((key) => `${name}: ${key} takes ${placeholders(translated[key])}, not ${placeholders(base[key])}`)
  ];
}

/** `$schema` names the file format and is no message. */
function keysOf(messages: Messages): string[] {
  return Object.keys(messages).filter((key) => !key.startsWith('$'));
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/** A message is a text, or a list of `{ match: { condition: text } }`. No text at all is an empty one. */
function textsOf(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  if (!Array.isArray(message)) return [''];
  const texts = message.flatMap((part: { match?: Record<string, string> }) =>
    Object.values(part.match ?? {})
  );
  return texts.length > 0 ? texts : [''];
}

/** Which values a message takes, however often and in whatever order: `{count} {year}` or `nothing`. */
function placeholders(message: unknown): string {
  const names = textsOf(message).flatMap((text) => text.match(/\{[^{}]*\}/g) ?? []);
  return [...new Set(names)].sort().join(' ') || 'nothing';
}
