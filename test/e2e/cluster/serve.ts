import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";

export interface StaticServer { url: string; close(): Promise<void> }

/** Serves a folder over HTTP on this machine alone, as any static host would serve a chart repository. */
export async function serveFolder(folder: string, port = 0): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? "/");
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
      return;
    }
    const type = file.endsWith(".yaml") ? "text/yaml" : file.endsWith(".json") ? "application/json" : file.endsWith(".tgz") ? "application/gzip" : "text/plain; charset=utf-8";
    response.writeHead(200, { "content-type": type, "content-length": statSync(file).size });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready, failed) => server.once("error", failed).listen(port, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    }),
  };
}

/** The file that a request's path means; undefined when there is none or it lies outside. */
export function fileFor(root: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split("?")[0]!);
    const file = resolve(join(root, path));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
