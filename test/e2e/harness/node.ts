import { execa } from "execa";
import { kubectl } from "../cluster/kubectl.js";

/** A command on a node, as root. */
export async function onNode(node: string, ...command: string[]): Promise<string> {
  return (await execa("docker", ["exec", node, ...command])).stdout;
}

/** The node's address, which this machine reaches. */
export async function addressOf(node: string): Promise<string> {
  return (await kubectl(["get", "node", node, "-o", "jsonpath={.status.addresses[?(@.type==\"InternalIP\")].address}"])).stdout;
}
