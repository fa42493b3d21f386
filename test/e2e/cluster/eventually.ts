import { setTimeout as sleep } from "node:timers/promises";
import { timeouts, type TimedEvent } from "./timeouts.js";

/**
 * Tries again until `attempt` gives something other than undefined or false, and returns that.
 * An error counts as "not yet"; when time is up the last one is the cause that is shown.
 */
export async function eventually<T>(event: TimedEvent, attempt: () => T | Promise<T>, everyMilliseconds = 1000): Promise<Exclude<T, undefined | false>> {
  const deadline = Date.now() + timeouts[event];
  for (;;) {
    let problem: unknown;
    try {
      const result = await attempt();
      if (result !== undefined && result !== false) return result as Exclude<T, undefined | false>;
    } catch (error) {
      problem = error;
    }
    if (Date.now() >= deadline) {
      const because = problem instanceof Error ? `: ${problem.message}` : "";
      throw new Error(`not within ${timeouts[event] / 1000} s: ${event}${because}`, { cause: problem });
    }
    await sleep(everyMilliseconds);
  }
}
