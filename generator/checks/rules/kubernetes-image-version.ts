import { podOf } from "../kubernetes/pods.js";
import { objectRule } from "../object-rule.js";

const pod = (image: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: db }
spec:
  containers:
    - name: db
      image: ${image}
`;

export const kubernetesImageVersion = objectRule({
  id: "kubernetes/image-version",
  why: "An image without a version is another one after the next restart, on one node and not on the other, and no rollback brings the old one back.",
  good: { manifest: pod("docker.io/library/postgres:18.1") },
  bad: { manifest: pod("docker.io/library/postgres:latest") },
  judge({ object }) {
    return (podOf(object)?.containers ?? []).flatMap(({ value, path }) => {
      const image = value["image"];
      if (typeof image !== "string") return [{ field: `${path}.image`, message: "the container has no image", remedy: "name one with its version" }];
      const tag = /:([^:/@]+)$/.exec(image.replace(/@.*$/, ""))?.[1];
      if (image.includes("@sha256:") || (tag !== undefined && tag !== "latest")) return [];
      return [{ field: `${path}.image`, given: image, message: tag === undefined ? "the image has neither tag nor digest" : "the tag names no version", allowed: "a tag that is a version, or a digest", remedy: "name the version" }];
    });
  },
});
