import { expect, test } from "vitest";
import { inTurn } from "#app/shell/machine/in-turn.server.ts";

/** Work that is over when it is told so, and what of it has begun. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((end) => ends.set(name, () => end(name)));
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { begun, work, end };
}

test("of many at once one is worked on, in the order in which they came", async () => {
  const { begun, work, end } = works();
  const all = ["first", "second", "third"].map((name) => inTurn("strangers", work(name)));
  await end("nobody");
  expect(begun).toEqual(["first"]);
  await end("first");
  expect(begun).toEqual(["first", "second"]);
  await end("second");
  await end("third");
  expect(await Promise.all(all)).toEqual(["first", "second", "third"]);
});

test("who stands in another queue does not wait", async () => {
  const { begun, work, end } = works();
  const all = [inTurn("strangers", work("stranger")), inTurn("an owner", work("owner"))];
  await end("nobody");
  await end("owner");
  expect(begun).toEqual(["stranger", "owner"]);
  expect(await all[1]).toBe("owner");
  await end("stranger");
  await Promise.all(all);
});

test("what fails holds up nobody behind it", async () => {
  const broken = inTurn("strangers", () => Promise.reject(new Error("broken")));
  const next = inTurn("strangers", async () => "next");
  await expect(broken).rejects.toThrow("broken");
  expect(await next).toBe("next");
  expect(await inTurn("strangers", async () => "later")).toBe("later");
});
