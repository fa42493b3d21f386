import { expect, test } from "vitest";
import { patchDataplane } from "../e2e/cluster/network-policy-enforcer.js";

const failOpen = "\tif c.config.FailOpen {\n\t\tqueue.Flag = expr.QueueFlagBypass\n\t}\n";
const queue = "\tqueue := &expr.Queue{Num: uint16(c.config.QueueID)}\n";
const labels = [
  "\t\t\t&expr.Ct{Register: 0x1, Key: expr.CtKeyLABELS},\n",
  "\t\t\t&expr.Bitwise{SourceRegister: 0x1, DestRegister: 0x1, Len: 16, Mask: generateLabelMask(c.config.CTLabelAccept), Xor: make([]byte, 16)},\n",
  "\t\t\t&expr.Cmp{Op: expr.CmpOpNeq, Register: 0x1, Data: make([]byte, 16)},\n",
].join("");
const upstream = `package dataplane\n\nimport (\n\t"github.com/google/nftables/expr"\n)\n\nfunc a() {\n${labels}${queue}${failOpen}}\n\nfunc b() {\n${queue}${failOpen}}\n`;

test("both queue expressions become xt targets, with the bypass flag in the target", () => {
  const patched = patchDataplane(upstream);
  expect(patched.match(/queue := nfqueueTarget\(uint16\(c\.config\.QueueID\), c\.config\.FailOpen\)/g)).toHaveLength(2);
  expect(patched).toContain('"github.com/google/nftables/xt"');
  expect(patched).toContain("func nfqueueTarget(");
  expect(patched, "replies must pass on a kernel that sets no connection labels").not.toContain("CtKeyLABELS");
  expect(patched).not.toMatch(/expr\.Queue\{|QueueFlagBypass/);
});

test.each([
  ["a queue expression is gone", upstream.replace(queue, "")],
  ["there is one more queue expression", upstream + queue],
  ["the bypass flag is set elsewhere", upstream.replace(failOpen, "")],
  ["replies are let through in another way", upstream.replace("CtKeyLABELS", "CtKeyMARK")],
  ["the import moved", upstream.replace("google/nftables/expr", "google/nftables/v2/expr")],
  ["it was patched already", patchDataplane(upstream)],
])("a changed upstream is refused: %s", (_, source) => {
  expect(() => patchDataplane(source)).toThrow(/kube-network-policies changed: its dataplane has \d+ times/);
});
