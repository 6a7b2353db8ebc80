import { createHash } from "node:crypto";

/** The root of the hash tree of RFC 6962, section 2.1, in hexadecimal digits. */
export const merkleRoot = (leaves: readonly string[]): string => treeHash(leaves).toString("hex");

function treeHash(leaves: readonly string[]): Buffer {
  const [first, ...rest] = leaves;
  if (first === undefined) return sha256();
  if (rest.length === 0) return sha256(LEAF, Buffer.from(first));
  const left = largestPowerOfTwoBelow(leaves.length);
  return sha256(NODE, treeHash(leaves.slice(0, left)), treeHash(leaves.slice(left)));
}

/** A leaf can never be taken for a node. */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

const largestPowerOfTwoBelow = (count: number): number => 2 ** Math.ceil(Math.log2(count) - 1);

function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}
