import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoModule } from "./go-modules.js";
import { expectInSource, patchedModule } from "./patched-module.js";
import type { StepLog } from "./step-log.js";
import { modules } from "./versions.js";

const module = "sigs.k8s.io/kube-network-policies";

/** What the patch expects to find upstream, and how often. */
const queueExpression = "queue := &expr.Queue{Num: uint16(c.config.QueueID)}";
const failOpenFlag = "\tif c.config.FailOpen {\n\t\tqueue.Flag = expr.QueueFlagBypass\n\t}\n";
/** Replies are let through by a label that the queue sets on a connection; a kernel without NFQUEUE's conntrack glue never sets it. */
const labelMatch = [
  "\t\t\t&expr.Ct{Register: 0x1, Key: expr.CtKeyLABELS},\n",
  "\t\t\t&expr.Bitwise{SourceRegister: 0x1, DestRegister: 0x1, Len: 16, Mask: generateLabelMask(c.config.CTLabelAccept), Xor: make([]byte, 16)},\n",
  "\t\t\t&expr.Cmp{Op: expr.CmpOpNeq, Register: 0x1, Data: make([]byte, 16)},\n",
].join("");
const expressionImport = '"github.com/google/nftables/expr"';

const queueTarget = `
// nfqueueTarget is xt_NFQ_info_v3 {queuenum, queues_total, flags}, padded to 8 bytes.
func nfqueueTarget(num uint16, bypass bool) *expr.Target {
	b := make([]byte, 8)
	copy(b[0:2], binaryutil.NativeEndian.PutUint16(num))
	copy(b[2:4], binaryutil.NativeEndian.PutUint16(1))
	if bypass {
		copy(b[4:6], binaryutil.NativeEndian.PutUint16(1))
	}
	info := xt.Unknown(b)
	return &expr.Target{Name: "NFQUEUE", Rev: 3, Info: &info}
}
`;

/**
 * Makes kube-network-policies queue packets through xt NFQUEUE instead of nft's own queue expression, which a kernel
 * without CONFIG_NFT_QUEUE lacks, and lets the replies of every established connection through. Refuses a source that isn't the one the patch was written for.
 */
export function patchDataplane(source: string): string {
  expectInSource(source, [[queueExpression, 2], [failOpenFlag, 2], [labelMatch, 1], [expressionImport, 1]], {
    what: "kube-network-policies changed: its dataplane has",
    remedy: "look at network-policy-enforcer.ts again beside the new version, or put the version in versions.ts back",
  });
  return (
    source
      .replaceAll(queueExpression, "queue := nfqueueTarget(uint16(c.config.QueueID), c.config.FailOpen)")
      .replaceAll(failOpenFlag, "")
      .replace(labelMatch, "")
      .replace(expressionImport, `${expressionImport}\n\t"github.com/google/nftables/xt"`) + queueTarget
  );
}

/** The daemon's module over a patched copy of its source. */
export async function patchedEnforcer(log: StepLog): Promise<{ what: GoModule; manifest: string }> {
  const { folder, directive, hash } = await patchedModule(module, modules.networkPolicies, "pkg/dataplane/controller.go", patchDataplane, log);
  return {
    what: {
      name: "kube-network-policies",
      module,
      version: modules.networkPolicies,
      commands: ["cmd/kube-network-policies/standard"],
      rename: { standard: "netpol" },
      directives: `${directive}\n\nreplace github.com/vishvananda/netlink => github.com/vishvananda/netlink ${modules.netlink}`,
      inputs: [hash],
    },
    manifest: readFileSync(join(folder, "install.yaml"), "utf8"),
  };
}
