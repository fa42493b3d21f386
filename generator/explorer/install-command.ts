/** What `helm install` needs beside the values. */
export interface Release { name: string; namespace: string }

/** What the command is made from; an unreleased chart is installed from its folder. */
export interface Installed { chart: string; version: string; isReleased: boolean; repository: string }

/** The command that installs a chart with what stands in values.yaml. */
export function installCommand({ chart, version, isReleased, repository }: Installed, { name, namespace }: Release, hasValues: boolean): string {
  const parts = [
    `helm install ${word(name)} ${isReleased ? `${repository}/${chart} --version ${version}` : `./dist-charts/${chart}`}`,
    ...(namespace === "" || namespace === "default" ? [] : [`--namespace ${word(namespace)} --create-namespace`]),
    ...(hasValues ? ["--values values.yaml"] : []),
    "--wait --timeout 10m",
  ];
  return parts.join(" \\\n  ");
}

/** What is wrong with a release's name, by Helm's own rule; nothing where it is fine. */
export function nameFault(name: string, longest: number): string | undefined {
  if (name.length > longest) return `at most ${longest} characters`;
  return /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name) ? undefined : "lower-case letters, digits and \"-\", a letter or digit at both ends";
}

/** A word that the shell takes as it is. */
const word = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
