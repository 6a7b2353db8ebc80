import { type FactField, missingFacts, type OfficeFacts } from "#app/domain/office/facts.ts";
import type { Reader } from "#db/client.server.ts";
import { isDatabaseFailure } from "#db/database-failure.server.ts";
import { findFacts } from "#db/stores/office/facts-store.server.ts";

/**
 * Policy: every page asks for them, and they change once in years. Several processes on several hosts may serve; the one in
 * which a change was confirmed knows it at once, the others at most half a minute later.
 */
const KEPT_FOR = 30_000;

let kept: { readonly facts: OfficeFacts; readonly until: number } | null = null;

/** What the office says of itself, for whatever is written in its name. */
export async function officeFacts(reader?: Reader): Promise<OfficeFacts> {
  const facts = await keptFacts(reader);
  if (!facts) throw new Error("Nobody has founded the office that writes");
  return facts;
}

/**
 * The same for a page: null before there is an office. While the database is away a page that needs nothing else of it is
 * still worth showing, with the facts as they were last read.
 */
export async function officeOnPages(): Promise<OfficeFacts | null> {
  try {
    return await keptFacts();
  } catch (error) {
    if (!isDatabaseFailure(error)) throw error;
    return kept?.facts ?? null;
  }
}

/** What the office has still to enter; nothing before there is one. */
export async function factsNotGiven(): Promise<readonly FactField[]> {
  const facts = await keptFacts();
  return facts ? missingFacts(facts) : [];
}

/** From now on they are read anew in this process. */
export function forgetOfficeFacts(): void {
  kept = null;
}

/** By the machine's own running time: no hour that somebody sets makes them last longer. */
async function keptFacts(reader?: Reader): Promise<OfficeFacts | null> {
  const asOf = performance.now();
  if (kept && asOf < kept.until) return kept.facts;
  const facts = await findFacts(reader);
  if (facts) kept = { facts, until: asOf + KEPT_FOR };
  return facts;
}
