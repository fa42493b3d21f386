/** Something that stops the cluster, said so that a person can act on it. */
export class ClusterError extends Error {
  constructor(
    message: string,
    /** what to do about it */
    readonly remedy: string,
    /** the log of the step that failed, if it has one */
    readonly log?: string,
  ) {
    super(message);
    this.name = "ClusterError";
  }
}
