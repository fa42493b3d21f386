import type { PostgresValues } from "../../../dist-charts/postgres.js";

// Half a year away: a schedule of the chart's own would fire in the middle of whichever test runs at that time of day.
const seldom = `0 0 1 ${((new Date().getUTCMonth() + 6) % 12) + 1} *`;

/** The same values, with CronJobs that only run when a test starts them, unless the values name a schedule. */
export function startedByTests({ backup = {}, ...values }: PostgresValues): PostgresValues {
  const { logical = {}, verification = {}, snapshot = {} } = backup;
  return {
    ...values,
    backup: {
      schedule: seldom,
      ...backup,
      logical: { schedule: seldom, ...logical },
      verification: { schedule: seldom, ...verification },
      snapshot: { schedule: seldom, ...snapshot },
    },
  } as PostgresValues;
}
