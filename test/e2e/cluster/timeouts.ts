const seconds = 1000;
const minutes = 60 * seconds;

/**
 * How long each event may take, in milliseconds; the only place with such numbers. They are generous: a shared machine
 * with two cores is slow at times, and a test that waits too short a time says nothing. A passing run never waits them out.
 */
export const timeouts = {
  // the cluster
  registryAnswers: 3 * seconds,
  engineStarts: 90 * seconds,
  anotherRunEnds: 30 * minutes,
  nodesComeBack: 100 * seconds,
  clusterIsHealthy: 4 * minutes,
  proofIsGiven: 3 * minutes,
  apiAnswers: 10 * seconds,
  // objects
  namespaceTakesPods: 2 * minutes,
  podIsRunning: 3 * minutes,
  podIsReady: 4 * minutes,
  podIsGone: 2 * minutes,
  podStaysPending: 30 * seconds,
  podSaysWhy: 3 * minutes,
  disruptionIsCounted: 1 * minutes,
  claimIsBound: 2 * minutes,
  jobEnds: 4 * minutes,
  releaseIsInstalled: 5 * minutes,
  releaseIsUninstalled: 2 * minutes,
  namespaceIsGone: 3 * minutes,
  // PostgreSQL
  serverAcceptsConnections: 2 * minutes,
  replicaStreams: 3 * minutes,
  rowArrivesOnReplica: 1 * minutes,
  serverIsRestarted: 4 * minutes,
  configurationArrives: 4 * minutes,
  declarationIsKept: 4 * minutes,
  passwordIsSet: 4 * minutes,
  commitIsAnswered: 1 * minutes,
  writesComeBack: 2 * minutes,
  primaryChanges: 2 * minutes,
  requestArrives: 4 * minutes,
  memberRejoins: 3 * minutes,
  checkerEnds: 3 * minutes,
  segmentIsArchived: 2 * minutes,
  snapshotIsGone: 1 * minutes,
  connectionIsRefused: 1 * minutes,
} as const;

/** An event that has a time limit. */
export type TimedEvent = keyof typeof timeouts;
