import { folded } from "#app/domain/typed/characters.ts";
import { type Reading, understood } from "#app/domain/typed/reading.ts";

export type MailFault = "missing" | "no-at" | "several-addresses" | "not-an-address" | "too-long";

/** RFC 5321, 4.5.3.1: 64 octets before the @, 254 in all. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
/** A dot-atom of RFC 5322: no quoting, no comment, no list. What a mailer might read as two addresses is none. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;
const TOP = /^(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/iu;

/** An address to write to: what is pasted around it goes, whatever two programs could read in two ways is refused. */
export function readMail(typed: string): Reading<string, MailFault> {
  const address = bare(typed);
  if (address === "") return { why: "missing" };
  const at = address.lastIndexOf("@");
  if (at < 0) return { why: "no-at" };
  if (/[^\s,;<>]@[^@]*[\s,;<>]+[^@]*@/.test(address)) return { why: "several-addresses" };
  if (Buffer.byteLength(address) > LONGEST) return { why: "too-long" };
  const [local, host] = [address.slice(0, at), address.slice(at + 1).toLowerCase()];
  if (Buffer.byteLength(local) > LONGEST_LOCAL) return { why: "too-long" };
  return LOCAL.test(local) && isHost(host)
    ? understood(`${local}@${host}`, `${local}@${host}`)
    : { why: "not-an-address" };
}

function isHost(host: string): boolean {
  const labels = host.split(".");
  return (
    labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP.test(labels.at(-1) ?? "")
  );
}

/** Without `mailto:`, the brackets and the full stop around it; the Chinese full stop between labels is a dot. */
const bare = (typed: string): string =>
  folded(typed)
    .replace(/^(?:mailto|邮箱|电子邮箱|e-?mail)\s*[:：]\s*/iu, "")
    .replace(/^[<《〈「"'“‘(]+/u, "")
    .replace(/[>》〉」"'”’)\s.,;:!?。、,;:!?]+$/u, "")
    .replaceAll(/(?<=[\p{L}\p{N}])[。｡](?=[\p{L}\p{N}])/gu, ".")
    .replaceAll(/\s*@\s*/g, "@");
