import { expect, test } from "vitest";
import { describeMissing, findMissing, type MachineFacts, type Plan } from "../e2e/cluster/missing.js";

const good: MachineFacts = { platform: "linux/x64", root: true, debian: true, engine: "absent", go: "1.26.8", memoryGiB: 8, diskGiB: 60, inotifyInstances: 128 };
const building: Plan = { buildsImages: true, needsKind: true };
const pulling: Plan = { buildsImages: false, needsKind: false };
const found = (machine: MachineFacts, plan: Plan): string => describeMissing(findMissing(machine, plan));

test("root on Debian with Go lacks nothing, not even Docker, which is installed for it", () => {
  expect(findMissing(good, building)).toEqual([]);
});

test("Go that is too old is named with what was found and what to do", () => {
  expect(found({ ...good, go: "1.19.8" }, building)).toMatch(/Go 1\.24\.0 or newer to compile Kubernetes.*found 1\.19\.8.*\n {2}do: install it from https:\/\/go\.dev\/dl/);
  const { go: _, ...withoutGo } = good;
  expect(found(withoutGo, building)).toContain("(found none)");
});

test("Go is not asked for when nothing is compiled", () => {
  const { go: _, ...withoutGo } = good;
  expect(findMissing(withoutGo, pulling)).toEqual([]);
  expect(findMissing({ ...withoutGo, kind: "0.33.0" }, { buildsImages: false, needsKind: true })).toEqual([]);
  expect(found({ ...withoutGo, kind: "0.11.0" }, { buildsImages: false, needsKind: true })).toContain("put kind 0.27.0 or newer on the PATH");
});

test("memory and disk are named with what there is", () => {
  expect(found({ ...good, memoryGiB: 3.84 }, building)).toContain("6 GiB of memory (this machine has 3.8)");
  expect(found({ ...good, diskGiB: 9.2 }, building)).toContain("15 GiB of free disk under /var/lib/docker (there are 9.2)");
  expect(findMissing({ ...good, diskGiB: 9.2 }, pulling)).toEqual([]);
});

test("who isn't root needs a running engine and enough inotify instances, and can't build Debian images", () => {
  const person = { ...good, root: false };
  expect(found(person, pulling)).toMatch(/missing: Docker\n {2}do: start Docker/);
  expect(found({ ...person, engine: "stopped" }, pulling)).toContain("missing: a running Docker");
  expect(found({ ...person, engine: "running" }, pulling)).toContain("inotify instances");
  expect(findMissing({ ...person, engine: "running", inotifyInstances: 1024 }, pulling)).toEqual([]);
  expect(found({ ...person, engine: "running", inotifyInstances: 1024 }, building)).toContain("root on Debian");
});

test("everything that is missing is named at once", () => {
  const { go: _, ...withoutGo } = good;
  expect(findMissing({ ...withoutGo, platform: "darwin/arm64", root: false, memoryGiB: 2, diskGiB: 1, inotifyInstances: 8 }, building)).toHaveLength(7);
});
