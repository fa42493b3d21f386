import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** First executable of that name on the PATH, then in the places given. */
export function findExecutable(name: string, elsewhere: string[] = []): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...elsewhere];
  return folders.map((folder) => join(folder, name)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Go, also where its own installer puts it without touching the PATH. */
export function findGo(): string | undefined {
  return findExecutable("go", ["/usr/local/go/bin"]);
}
