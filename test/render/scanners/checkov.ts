import { pythonProgram } from "./python-program.js";

/** Path of checkov at its pinned version. */
export const checkov = (): Promise<string> => pythonProgram("checkov", "3.3.30");
