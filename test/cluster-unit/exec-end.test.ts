import { execa } from "execa";
import { expect, test } from "vitest";
import { ConnectionCut, repeatedWhenCut, sayingItsEnd, seenToItsEnd } from "../e2e/cluster/exec-end.js";

/** What kubectl would run in the container, run here. */
async function run(...command: string[]): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  const args = sayingItsEnd(["exec", "-i", "db-0", "-c", "postgres", "--", ...command]);
  const [file, ...rest] = args.slice(args.indexOf("--") + 1) as [string, ...string[]];
  const { stdout, stderr, exitCode } = await execa(file, rest, { reject: false, input: "given" });
  return { stdout, stderr, exitCode: exitCode! };
}

test.each([
  ["a success", ["bash", "-c", "cat; echo said >&2"], { stdout: "given", stderr: "said", exitCode: 0 }],
  ["a failure", ["bash", "-c", "echo 'two  words'; exit 3"], { stdout: "two  words", stderr: "", exitCode: 3 }],
])("%s is told as it is", async (_, command, result) => {
  expect(seenToItsEnd([], await run(...command))).toEqual(result);
});

test("a success whose end was not seen is none", () => {
  expect(() => seenToItsEnd(["exec", "db-0"], { stdout: "", stderr: "", exitCode: 0 })).toThrow("the connection was cut before the command ended: kubectl exec db-0");
});

test("other commands of kubectl are left alone", () => {
  for (const args of [["get", "pods"], ["exec", "db-0"], ["apply", "-f", "-"]]) expect(sayingItsEnd(args)).toEqual(args);
});

test("what may run twice is run again where its connection was cut, and no other failure is", async () => {
  const answers = [new ConnectionCut("cut"), new ConnectionCut("cut"), "an answer"];
  const next = async (): Promise<unknown> => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  expect(await repeatedWhenCut(next)).toBe("an answer");
  answers.push(new Error("no such table"), "an answer that is not asked for");
  await expect(repeatedWhenCut(next)).rejects.toThrow("no such table");
  answers.splice(0, 1, new ConnectionCut("1"), new ConnectionCut("2"), new ConnectionCut("3"), "too late");
  await expect(repeatedWhenCut(next)).rejects.toThrow("3");
});
