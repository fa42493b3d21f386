import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServerContainer } from "./server-container.js";

const configuration = readFileSync(join(import.meta.dirname, "../../chart-templates/postgres/files/configuration/postgresql.conf"), "utf8");
const environment = { NAME: "db", NAMESPACE: "shop", POD_NAME: "db-0", POD_UID: "u1", ARCHITECTURE: "standalone", POSTGRES_VERSION: "18", PGDATA: "/pg/data/pgdata", SECRET: "db", APPLICATION_USERNAME: "app", APPLICATION_DATABASE: "app", PASSFILE: "/pg/run/passfile" };

/** The volumes of a member, and so many MiB of each, for ServerContainer.start. */
export const volumes = { "/pg/data": 160, "/pg/wal": 96, "/pg/run": 1, "/tmp": 8 };

/** The chart's own server of a standalone release, in a container; its log is /pg/source/log. */
export class Member {
  constructor(private readonly container: ServerContainer) {}

  /** What the kubelet mounts: Secrets, and the configuration with further files. */
  async configure(files: Record<string, string> = {}): Promise<void> {
    await this.container.do("for name in superuser replication application; do printf secret >/pg/secrets/$name; done");
    const all = { "postgresql.conf": configuration, "sizes.conf": "shared_buffers = 16MB\nmax_wal_size = 48MB\nmin_wal_size = 32MB\n", "pg_hba.conf": "local all all peer\n", ...files };
    for (const [name, text] of Object.entries(all)) await this.container.do(`cat >/pg/configuration/${name} <<'END_OF_FILE'\n${text}\nEND_OF_FILE`);
  }

  async start(): Promise<void> {
    await this.container.do("setsid /pg/scripts/server.sh >>/pg/source/log 2>&1 & echo $! >/pg/source/process", environment);
  }

  async stop(): Promise<void> {
    await this.container.do('kill "$(</pg/source/process)"; while kill -0 "$(</pg/source/process)" 2>/dev/null; do sleep 0.1; done');
  }

  /** Waits until a condition of bash's holds. */
  async eventually(condition: string): Promise<void> {
    await this.container.do(`for _ in {1..900}; do if ${condition}; then exit 0; fi; sleep 0.1; done; tail -n 30 /pg/source/log; exit 1`);
  }

  answers = (): Promise<void> => this.eventually("psql -XAtqc 'SELECT 1' >/dev/null 2>&1");
}
