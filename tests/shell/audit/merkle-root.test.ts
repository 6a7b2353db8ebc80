import { expect, test } from "vitest";
import { merkleRoot } from "#app/shell/audit/merkle-root.server.ts";

/** The reference trees of Certificate Transparency, where the leaves are single bytes. */
const CASES: readonly (readonly [readonly string[], string])[] = [
  [[], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  [[""], "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
  [["", "\x00"], "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
  [["", "\x00", "\x10"], "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"],
];

test.each(CASES)("the tree of %j has the root of RFC 6962", (leaves, root) => {
  expect(merkleRoot(leaves)).toBe(root);
});
