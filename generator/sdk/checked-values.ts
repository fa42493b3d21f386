/** Registered, so that every copy of this package knows it; hidden, so that nobody else meets it. */
const mark = Symbol.for("helmwright.checked");

/** Notes on values that a chart's function has checked them. */
export const markChecked = <V extends object>(values: V): V => Object.defineProperty(values, mark, { value: true });

const isMarked = (value: unknown): boolean => typeof value === "object" && value !== null && mark in value;

/** Whether these are values of a parent chart: what a chart's function has checked stands below one of their keys. */
export const areOfParent = (values: unknown): boolean => !isMarked(values) && hasMarked(values);

const hasMarked = (value: unknown): boolean => typeof value === "object" && value !== null && Object.values(value).some((child) => isMarked(child) || hasMarked(child));
