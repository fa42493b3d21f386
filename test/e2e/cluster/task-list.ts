import { Listr, PRESET_TIMER, PRESET_TIMESTAMP, type ListrTask } from "listr2";

/** A step of a task list, whichever way it is shown. */
export type Step<C> = ListrTask<C, any, any>;

/** Runs steps in order, showing each with its time: a live list on a terminal, lines in a pipe, nothing when quiet. */
export async function runSteps<C extends object>(steps: Step<C>[], context: C, quiet: boolean): Promise<void> {
  const options = { ctx: context } as const;
  const list = quiet
    ? new Listr<C, any, any>(steps, { ...options, renderer: "silent" })
    : process.stdout.isTTY
      ? new Listr<C, any, any>(steps, { ...options, renderer: "default", rendererOptions: { timer: PRESET_TIMER, collapseSubtasks: false } })
      : new Listr<C, any, any>(steps, { ...options, renderer: "verbose", rendererOptions: { timer: PRESET_TIMER, timestamp: PRESET_TIMESTAMP } });
  await list.run();
}
