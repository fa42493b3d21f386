import type { SchemaNode } from "../model.js";

/** Values in which a chart's schema found nothing wrong before. */
export interface AcceptedValues { has(asked: Asked): boolean; add(asked: Asked): void }

/** All that decides whether values are fine. */
export interface Asked { schema: SchemaNode; values: unknown; defaults: unknown }

let remembered: AcceptedValues | undefined;

/** Lets checks pass over values that were fine before, without even compiling the schema; nothing given, they look at all of them again. */
export function rememberAccepted(accepted: AcceptedValues | undefined): void {
  remembered = accepted;
}

/** What is remembered now, where anything is. */
export const acceptedBefore = (): AcceptedValues | undefined => remembered;
