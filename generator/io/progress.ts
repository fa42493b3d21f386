/** Tells how far long work is, on stderr. */
export interface Progress { done(step: string): void; end(): void }

/** On a terminal one line that is written over; elsewhere nothing for two seconds, then a line now and then. */
export function progress(title: string, total: number): Progress {
  const { stderr } = process;
  const isTerminal = Boolean(stderr.isTTY);
  let count = 0;
  let shownAt = performance.now();
  return {
    done(step) {
      count++;
      const text = `${title}: ${count} of ${total} (${step})`;
      if (isTerminal) stderr.write(`\r\u001b[2K${text.slice(0, (stderr.columns || 80) - 1)}`);
      else if (performance.now() - shownAt > 2000) {
        shownAt = performance.now();
        stderr.write(`${text}\n`);
      }
    },
    end() {
      if (isTerminal) stderr.write("\r\u001b[2K");
    },
  };
}
