/** A number that this browser remembers; `first` where it does not, or where it makes no sense. */
export function keptNumber(key: string, first: number, least: number, most: number): number {
  try {
    const kept = Number(localStorage.getItem(key) ?? NaN);
    return kept >= least && kept <= most ? kept : first;
  } catch {
    return first;
  }
}

export function keepNumber(key: string, value: number) {
  try {
    localStorage.setItem(key, String(value));
  } catch {
    // A browser that keeps nothing starts at the first number again.
  }
}
