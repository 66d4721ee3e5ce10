/** Says a step as it begins, so that a slow one is seen at work, and its seconds where it took over one. */
export async function withProgress<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const began = performance.now();
  console.log(`${what} …`);
  const made = await work();
  const seconds = (performance.now() - began) / 1000;
  if (seconds >= 1) console.log(`${what}: ${seconds.toFixed(1)} s`);
  return made;
}
