import { fileURLToPath } from "node:url";

/** The generated charts, as they are committed. */
export const distCharts = fileURLToPath(new URL("../../../dist-charts", import.meta.url));

/** The unpacked chart of this checkout. */
export const chartFolder = `${distCharts}/postgres`;
