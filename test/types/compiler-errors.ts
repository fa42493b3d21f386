import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the compiler says to each of many small modules, which stand beside this one but only in memory. One program for all: most of the time goes into the libraries. */
export function compilerErrors(sources: Record<string, string>): Record<string, string[]> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  // values are written without Node's types, whose hundred files would be read for each program
  const { options } = ts.parseJsonConfigFileContent({ ...config, compilerOptions: { ...config.compilerOptions, types: [] }, include: [], files: [] }, ts.sys, root);
  const files = new Map(Object.entries(sources).map(([name, text]) => [join(root, "test/types", `${name}.virtual.ts`), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return Object.fromEntries(Object.keys(sources).map((name, index) => {
    const file = program.getSourceFile([...files.keys()][index]!)!;
    const diagnostics = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return [name, diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
  }));
}
