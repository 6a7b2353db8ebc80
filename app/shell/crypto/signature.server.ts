import { generateKeyPairSync, sign, verify } from "node:crypto";

type SigningPair = { readonly privateKey: string; readonly publicKey: string };

export function newSigningPair(): SigningPair {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}

export const signatureOf = (text: string, privateKey: string): string =>
  sign(null, Buffer.from(text), privateKey).toString("base64");

export const isSignedBy = (text: string, signature: string, publicKey: string): boolean =>
  verify(null, Buffer.from(text), publicKey, Buffer.from(signature, "base64"));
