import { runInNewContext } from "node:vm";

/** How long a file of values may run, in milliseconds: long enough for one that asks others over the network. */
const LIMIT = 60_000;

/** A file of values that doesn't end; `message` says how that was seen. */
export class EndlessError extends Error {}

/**
 * Runs a file of values apart from this program: it can neither write into the command's output, nor end the command, nor
 * keep it from ending; what it throws later, while it is read, rejects too. Files may run beside each other.
 */
export async function runApart<T>(run: () => Promise<T>, limit = LIMIT): Promise<T> {
  const end = apart();
  const stop = new AbortController();
  try {
    return await Promise.race([started(run, limit), endless(limit, stop.signal), failure(stop.signal)]);
  } finally {
    stop.abort();
    end();
  }
}

/** A loop without an end leaves no turn to a timer: only the engine can break it off. */
async function started<T>(run: () => Promise<T>, limit: number): Promise<T> {
  try {
    const value = await (runInNewContext("run()", { run }, { timeout: limit }) as Promise<T>);
    // promises that were rejected and that nobody waits for are told a turn later
    await new Promise((done) => setImmediate(done));
    return value;
  } catch (error) {
    throw (error as { code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? tooLong(limit) : error;
  }
}

const tooLong = (limit: number): EndlessError => new EndlessError(`this file has run for ${limit / 1000} s and does not end`);

/** Rejects after the limit, and as soon as nothing is left that could settle the promise that a file waits for. */
function endless(limit: number, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stuck = (): void => reject(new EndlessError("this file waits for a promise that nothing will ever settle"));
    const timer = setTimeout(() => reject(tooLong(limit)), limit).unref();
    process.once("beforeExit", stuck);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      process.off("beforeExit", stuck);
    });
  });
}

/** Rejects with what is thrown where nobody can catch it: in a timer, or by a promise that nobody waits for. */
function failure(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    process.on("uncaughtException", reject);
    signal.addEventListener("abort", () => void process.off("uncaughtException", reject));
  });
}

let running = 0;
let restore = (): void => undefined;

/** Takes output and end of the command from what runs; what it gives, called once, hands them back after the last. */
function apart(): () => void {
  if (running++ === 0) {
    const { log, info, debug } = console;
    const { exit } = process;
    const write = process.stdout.write;
    restore = () => void [Object.assign(console, { log, info, debug }), Object.assign(process.stdout, { write }), Object.assign(process, { exit })];
    // what a file of values prints must not come between its YAML
    Object.assign(console, { log: console.error, info: console.error, debug: console.error });
    Object.assign(process.stdout, { write: process.stderr.write.bind(process.stderr) });
    // nor end the command, which would be a success that looked at nothing
    Object.assign(process, { exit: () => { throw new Error("a file of values must not end the program: it called process.exit"); } });
  }
  return () => {
    if (--running === 0) restore();
  };
}
