import { chromium } from "./chromium.js";

/** Chromium is there before any file's tests begin: two files that install it beside each other are in each other's way. */
export default async function setup(): Promise<void> {
  await chromium();
}
