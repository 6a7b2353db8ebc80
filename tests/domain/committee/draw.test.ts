import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { drawnOrder } from "#app/domain/committee/draw.ts";

const sha256 = (line: string) => createHash("sha256").update(line).digest("hex");
const roster = ["song", "yao", "qiu", "bai"].map((id) => ({ id, outside: id === "bai" }));
const order = (seed: string, members = roster) =>
  drawnOrder({ seed, roster: members }, sha256).map(({ id }) => id);

describe("the lot", () => {
  // By hand: printf '%s' 'seed 1 song' | sha256sum, and so on; sorted.
  test("falls as whoever hashes seed and id with a tool of their own finds", () => {
    expect(order("seed 1")).toEqual(["yao", "bai", "song", "qiu"]);
    expect(order("seed 2")).toEqual(["bai", "yao", "song", "qiu"]);
  });

  test("does not hang on the order in which the roster was written down", () => {
    expect(order("seed 1", roster.toReversed())).toEqual(order("seed 1"));
  });

  test("gives everybody the first place about as often as everybody else", () => {
    const firsts = Array.from({ length: 4000 }, (_, index) => order(`seed ${index}`)[0]);
    for (const { id } of roster) {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  });

  test("draws nobody who is not on the roster, and everybody who is once", () => {
    expect(order("x").toSorted()).toEqual(["bai", "qiu", "song", "yao"]);
    expect(order("x", [])).toEqual([]);
  });
});
