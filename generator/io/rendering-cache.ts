import type { TextFile } from "../model.js";
import type { HelmIdentity } from "./helm.js";
import { digest, userCache } from "./user-cache.js";

/** What was rendered before, by all that decides it: Helm, the chart's files, and what was asked for. */
export interface RenderingCache { find(request: unknown): string | undefined; keep(request: unknown, manifests: string): void }

/** At most some 300 MB. */
const renderings = () => userCache("renderings", 3000);

/** Renderings of one chart by one Helm, in the user's cache. */
export function renderingCache(helm: HelmIdentity, files: readonly TextFile[]): RenderingCache {
  const chart = digest(JSON.stringify([helm, files]));
  const keyOf = (request: unknown): string => JSON.stringify([chart, request]);
  return {
    find: (request) => renderings().find(keyOf(request)),
    keep: (request, manifests) => renderings().keep(keyOf(request), manifests),
  };
}

/** Forgets those that weren't used for longest. */
export const tidyRenderings = (): void => renderings().tidy();
