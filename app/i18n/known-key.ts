import type { Key } from "#app/i18n/translate.ts";
import { zh } from "#app/i18n/zh.ts";

/** Whether there are words under this path: for paths put together from a question and its answer. */
export function isKey(path: string): path is Key {
  return typeof path.split(".").reduce<unknown>(inside, zh) === "string";
}

function inside(tree: unknown, name: string): unknown {
  return typeof tree === "object" && tree !== null && Object.hasOwn(tree, name)
    ? Object.entries(tree).find(([key]) => key === name)?.[1]
    : undefined;
}
