import { ServerContainer, type Run } from "./server-container.js";

/** What is asked of a recovery: its kind, its value, and variables besides. */
export type Target = [kind: string, value?: string, more?: Record<string, string>];
export const targetVariables = ([kind, value = "", more = {}]: Target): Record<string, string> => ({ TARGET_KIND: kind, TARGET_VALUE: value, ...more });
export const lastLine = (output: string): string => output.split("\n").at(-1)!;

/** A release's primary that archives to a real S3 server, as s3-source.sh makes it. */
export class S3Release {
  private constructor(readonly container: ServerContainer, private readonly major: string) {}

  /** With a table of orders, which is empty. Only versitygw keeps what is stored as files that `$stored` leads to. */
  static async start(major: string, s3: "versitygw" | "minio" = "versitygw"): Promise<S3Release> {
    const release = new S3Release(await ServerContainer.start(major, { s3 }), major);
    await release.done("start_storage; until /pg/scripts/pgbackrest.sh repo-ls >/dev/null 2>&1; do sleep 0.2; done; start_source; sql 'CREATE TABLE orders (id int)'");
    return release;
  }

  run(code: string, environment: Record<string, string> = {}): Promise<Run> {
    return this.container.bash(`. /pg/s3-source.sh\n${code}`, { POSTGRES_VERSION: this.major, NAME: "new", NAMESPACE: "shop", APPLICATION_DATABASE: "app", ...environment });
  }

  /** The same, which must succeed. */
  async done(code: string, environment?: Record<string, string>): Promise<string> {
    const { exitCode, output } = await this.run(code, environment);
    if (exitCode !== 0) throw new Error(`${code}\nended with ${exitCode}:\n${output}`);
    return output.trim();
  }

  plan(...target: Target): Promise<Run> {
    return this.run("/pg/scripts/recovery.sh plan", targetVariables(target));
  }

  /** The backup that was made. */
  async backUp(keep: number, fullEvery: number, between = "incr"): Promise<string> {
    return lastLine(await this.done(`sleep 1; back_up ${keep} ${fullEvery} ${between}`));
  }

  /** Recovers, and gives the orders that are there, and what was said. */
  async recover(...target: Target): Promise<{ orders: string; said: string }> {
    const output = await this.done(`scripts=/pg/scripts
for one in log backup-volume encryption backup-set wal-archive s3-backups wal-records recovery-target restore; do . "$scripts/$one.sh"; done
unset PGPORT
plan_recovery; restore; note_recovered
in_restored --command="SELECT 'orders ' || coalesce(string_agg(id::text, ' ' ORDER BY id), '') FROM orders" app
stop_restored`, targetVariables(target));
    return { orders: /^orders ?(.*)$/m.exec(output)![1]!, said: /RECOVERED .*/.exec(output)![0] };
  }

  remove(): Promise<void> {
    return this.container.remove();
  }
}
