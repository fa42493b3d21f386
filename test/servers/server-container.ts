import { join } from "node:path";
import { execa } from "execa";
import { chooseImageSource, here } from "../e2e/cluster/image-source.js";
import { ensurePostgresImage, postgresImageTag } from "../e2e/cluster/postgres-image.js";
import { ensureMinio, ensurePgbackrestImage, ensureS3Server } from "../e2e/cluster/s3-images.js";
import { StepLog } from "../e2e/cluster/step-log.js";
import { postgresReleases } from "../e2e/cluster/versions.js";

const scripts = join(import.meta.dirname, "../../chart-templates/postgres/files/scripts");

export interface Run { exitCode: number; output: string }

/** A container of PostgreSQL's image with the chart's scripts in /pg/scripts, in which real servers are started. */
export class ServerContainer {
  private constructor(private readonly id: string) {}

  /** With S3, the image has pgBackRest, and /pg/versitygw or /pg/minio is an S3 server. The backup volume, or folders of their own, may have so many MiB only. */
  static async start(major: string, { s3, backupMebibytes, mebibytes = {} }: { s3?: "versitygw" | "minio"; backupMebibytes?: number; mebibytes?: Record<string, number> } = {}): Promise<ServerContainer> {
    const release = postgresReleases.find((one) => one.major === major)!;
    const { source } = await chooseImageSource(here);
    const log = new StepLog(`postgres-${major}-servers`);
    await ensurePostgresImage(source, release, log);
    const image = s3 ? await ensurePgbackrestImage(source, release, log) : postgresImageTag(source, release);
    const { stdout: id } = await execa("docker", ["run", "--detach", "--init", "--rm", "--cpu-shares", "64", ...["backup", "scratch", "source", ...(s3 ? ["s3", "data"] : [])].flatMap((folder) => ["--tmpfs", `/pg/${folder}:mode=1777${folder === "backup" && backupMebibytes ? `,size=${backupMebibytes}m` : ""}`]), ...Object.entries(mebibytes).flatMap(([folder, size]) => ["--tmpfs", `${folder}:mode=1777,size=${size}m`]), "--entrypoint", "sleep", image, "3600"]);
    await execa("docker", ["exec", id, "bash", "-c", "cd /pg && mkdir -p checks configuration encryption receiving secrets && chown postgres: checks configuration encryption receiving secrets"]);
    await execa("docker", ["cp", scripts, `${id}:/pg/scripts`]);
    await execa("docker", ["cp", join(import.meta.dirname, "source.sh"), `${id}:/pg/source.sh`]);
    if (s3) {
      await execa("docker", ["cp", s3 === "minio" ? await ensureMinio(log) : (await ensureS3Server(log)).program, `${id}:/pg/${s3}`]);
      await execa("docker", ["cp", join(import.meta.dirname, "s3-source.sh"), `${id}:/pg/s3-source.sh`]);
    }
    return new ServerContainer(id);
  }

  /** Bash code as the user postgres; what it says, errors too. */
  async bash(code: string, environment: Record<string, string> = {}): Promise<Run> {
    const variables = Object.entries(environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
    const { exitCode, all } = await execa("docker", ["exec", "--interactive", "--user", "postgres", ...variables, this.id, "bash", "-s"], { input: `set -euo pipefail\n${code}`, all: true, reject: false });
    return { exitCode: exitCode ?? 1, output: all };
  }

  /** The same, which must succeed. */
  async do(code: string, environment: Record<string, string> = {}): Promise<string> {
    const { exitCode, output } = await this.bash(code, environment);
    if (exitCode !== 0) throw new Error(`${code}\nended with ${exitCode}:\n${output}`);
    return output.trim();
  }

  async remove(): Promise<void> {
    await execa("docker", ["rm", "--force", this.id]);
  }
}
