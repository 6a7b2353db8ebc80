import type { StaffRole } from "#app/domain/staff/roles.ts";

/** What an installation holds of its reporters, its office and itself, by kind. */
export const CONTENTS = [
  "name",
  "masked name",
  "phone",
  "address",
  "email",
  "story",
  "added later",
  "message to the office",
  "message of the office",
  "internal note",
  "words for the seller",
  "evidence",
  "office file",
  "respondent",
  "product",
  "matter number",
  "receipt number",
  "receipt secret",
  "collection code",
  "digest of the collection code",
  "findings",
  "award",
  "how a member voted",
  "colleague's name",
  "colleague's mail",
  "password hash",
  "session digest",
  "sealed bytes",
] as const;
export type Content = (typeof CONTENTS)[number];

const WHAT_WAS_TOLD: readonly Content[] = [
  "masked name",
  "story",
  "added later",
  "message to the office",
  "message of the office",
  "internal note",
  "words for the seller",
  "evidence",
  "office file",
  "respondent",
  "product",
  "matter number",
  "findings",
  "award",
  "colleague's name",
];

/**
 * What the pages of each role may ever carry, in sight or in what they load. Whatever is not named here they carry
 * never: who a reporter is, how to reach them and what proves anybody's right are on no page of the desk.
 */
export const CARRIES: Readonly<Record<StaffRole, readonly Content[]>> = {
  // Who is away today, and who stands in for whom, everybody reads.
  "grid-worker": ["colleague's name"],
  intake: WHAT_WAS_TOLD,
  handler: WHAT_WAS_TOLD,
  head: WHAT_WAS_TOLD,
  // Against whom and about what: by it a member knows a tie of their own.
  committee: [
    "matter number",
    "respondent",
    "product",
    "findings",
    "award",
    "how a member voted",
    "colleague's name",
  ],
  finance: ["matter number", "award", "colleague's name"],
  custodian: ["matter number", "colleague's name"],
  auditor: ["matter number", "colleague's name"],
  "system-administrator": ["colleague's name"],
  "security-administrator": ["colleague's name"],
};

/** What somebody in this role cannot work without; a search that does not find it finds nothing. */
export const NEEDS: Readonly<Partial<Record<StaffRole, readonly Content[]>>> = {
  intake: ["matter number", "product", "respondent"],
  handler: ["story", "evidence", "respondent", "product", "matter number"],
  // One matter alone has them, and its unit's head reads what its handler does; the other handler must not.
  head: [
    "story",
    "added later",
    "message to the office",
    "office file",
    "matter number",
    "findings",
  ],
  committee: ["matter number", "findings"],
  finance: ["matter number", "award"],
  auditor: ["colleague's name"],
  "security-administrator": ["colleague's name"],
};
