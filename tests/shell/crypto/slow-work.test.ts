import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { first, slowly } from "#app/shell/crypto/slow-work.server.ts";

/** Work that goes on until it is let go. */
function held() {
  let letGo = () => {};
  const over = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { over, letGo };
}

test("of five slow works two are done at once, the others in their turn", async () => {
  const begun: number[] = [];
  const works = Array.from({ length: 5 }, held);
  const all = works.map(({ over }, which) =>
    slowly(() => {
      begun.push(which);
      return over;
    }),
  );
  await pause(0);
  expect(begun).toEqual([0, 1]);
  works[1]?.letGo();
  await pause(0);
  expect(begun).toEqual([0, 1, 2]);
  for (const { letGo } of works) letGo();
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});

test("nothing slow begins while somebody files, nor is put off for ever", async () => {
  const filing = held();
  const filed = first(() => filing.over);
  const said: string[] = [];
  const slow = slowly(async () => said.push("slow"));
  await pause(50);
  said.push("filed");
  filing.letGo();
  await Promise.all([filed, slow]);
  expect(said).toEqual(["filed", "slow"]);

  const long = held();
  const files = first(() => long.over);
  await slowly(async () => said.push("slow again"));
  expect(said).toContain("slow again");
  long.letGo();
  await files;
});

test("work that fails leaves its place to the next", async () => {
  const failing = () => slowly(() => Promise.reject(new Error("no")));
  const outcomes = await Promise.allSettled([failing(), failing(), failing()]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(await slowly(async () => "goes on")).toBe("goes on");
});
