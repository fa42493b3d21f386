import { findExecutable } from "../e2e/cluster/executables.js";
import type { ScriptSandbox } from "./script-sandbox.js";

export interface ApiAnswer { status: string; body?: string }

/** Lets the Kubernetes API answer in this order; every request is kept as tmp/request-1, tmp/request-2, …, their number as tmp/requests. */
export function answerInTurn(sandbox: ScriptSandbox, list: ApiAnswer[]): void {
  sandbox.write("var/run/secrets/kubernetes.io/serviceaccount/token", "a-token");
  list.forEach(({ status, body = "" }, index) => sandbox.write(`tmp/answer-${index + 1}`, `HTTP/1.0 ${status}\r\nContent-Type: application/yaml\r\n\r\n${body}`));
  sandbox.program("sleep", ":");
  sandbox.program("openssl", `
    [ "$1" = s_client ] || exec ${findExecutable("openssl")} "$@"
    number=$(($(cat ${sandbox.root}/tmp/requests 2>/dev/null || echo 0) + 1))
    echo $number >${sandbox.root}/tmp/requests
    cat >${sandbox.root}/tmp/request-$number
    cat ${sandbox.root}/tmp/answer-$number`);
}
