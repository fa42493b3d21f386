import type { Chart, RepositoryFacts, TextFile } from "../model.js";
import { toYaml } from "../sdk/to-yaml.js";

/** The file that holds the public keys of those who sign releases, as Helm's --keyring takes it. */
export const KEYRING = "signing-keys.gpg";

/** What Artifact Hub reads of a chart, beside what its author wrote in `annotations`. */
export function artifactHubAnnotations({ facts, changes = [], repository = {} }: Pick<Chart, "facts" | "changes" | "repository">): Record<string, string> {
  const { url, signingKey } = repository;
  const annotations = {
    license: facts.license,
    prerelease: facts.version.includes("-") ? "true" : undefined,
    containsSecurityUpdates: changes.some(({ kind }) => kind === "security") ? "true" : undefined,
    images: facts.images && toYaml(facts.images.map((image) => ({ name: image.name, image: `${image.repository}:${image.tag}@${image.digest}` }))),
    signKey: signingKey && toYaml({ fingerprint: signingKey.toUpperCase(), url: `${url}/${KEYRING}` }),
    changes: changes.length > 0 ? toYaml(changes) : undefined,
  };
  return Object.fromEntries(Object.entries(annotations).flatMap(([key, value]) => (value === undefined ? [] : [[`artifacthub.io/${key}`, value]])));
}

/** artifacthub-repo.yml, which Artifact Hub looks for beside index.yaml; none where the project says nothing of it. */
export function artifactHubRepository({ artifactHub }: RepositoryFacts): TextFile[] {
  if (artifactHub === undefined) return [];
  const note = "# Generated from schemas/repository.yaml by `helmwright build`: change it there.\n";
  return [{ path: "artifacthub-repo.yml", text: note + toYaml(artifactHub) }];
}
