import { randomUUID } from "node:crypto";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { look, type SignedIn } from "#tests/drills/exclusion/crawl.ts";
import { PAGES, type Page } from "#tests/drills/matrix/site.ts";
import { DOORS } from "#tests/support/doors.ts";

/** A matter that is asked for by name: its id, its number, and what lies beside it, by the names that addresses use. */
export type Probed = Readonly<Record<(typeof NAMES)[number], string>>;
const NAMES = [
  ...(["matterId", "number"] as const),
  ...(["evidenceId", "fileId", "letterId", "proposalId"] as const),
] as const;

type Form = Readonly<Record<string, string>>;
type Question = { readonly path: string; readonly form: Form | undefined };

/** Of the shape of a number, and given to nobody; its other names are ids that never were. */
export const NEVER_WAS = "5f0c2a4e-9d1b-4c3a-8e7f-0123456789ab";
const neverWas = (number: string): Probed => ({
  ...{ matterId: NEVER_WAS, evidenceId: NEVER_WAS, fileId: NEVER_WAS },
  ...{ letterId: NEVER_WAS, proposalId: NEVER_WAS },
  number: number.replace(/\d{4}$/u, "9999"),
});

/**
 * Asks for matters by their addresses and numbers, and for one that never was, to see and to act; tells how often, and
 * where the two answers differed.
 */
export async function probe(origin: string, asker: SignedIn, matters: readonly Probed[]) {
  const told: string[] = [];
  const [first] = matters;
  for (const question of first ? QUESTIONS : []) {
    const ofNone = () => answerTo(origin, asker, question, neverWas(first?.number ?? ""));
    const never = await ofNone();
    for (const matter of matters) {
      const ofThis = () => answerTo(origin, asker, question, matter);
      // A machine at its limit answers late or not at all: asked once more before it counts.
      if ((await ofThis()) !== never && (await ofThis()) !== (await ofNone()))
        told.push(`${question.path} ${JSON.stringify(question.form ?? {})}`);
    }
  }
  return { told, probes: QUESTIONS.length * matters.length };
}

/** The answer with what the matter is called taken out of it. */
async function answerTo(origin: string, { key }: SignedIn, question: Question, probed: Probed) {
  const { path, form } = filled(question, probed);
  const answer = await look(origin, key, path, form && { formKey: randomUUID(), ...form });
  return NAMES.reduce((left, name) => left.replaceAll(probed[name], ""), answer);
}

const filled = ({ path, form }: Question, probed: Probed): Question => {
  const fill = (text: string) =>
    NAMES.reduce((done, name) => done.replaceAll(`:${name}`, probed[name]), text);
  const values = form && Object.entries(form).map(([name, value]) => [name, fill(value)] as const);
  return { path: fill(path), form: values && Object.fromEntries(values) };
};

/** Every address of the office that names a matter. */
const OF_A_MATTER = PAGES.filter(
  ({ path }) => path.includes(":matterId") && !path.startsWith("/progress"),
).flatMap(({ path, ...page }) => {
  const known = path.replace(":leaf", "1");
  return known.includes(":action")
    ? ACTIONS.map((action) => ({ ...page, path: known.replace(":action", action) }))
    : [{ ...page, path: known }];
});

/** What their pages send. */
const PRESSES: readonly (readonly [RegExp, readonly Form[]])[] = [
  [/\/messages$/u, ["message", "note"].map((intent) => ({ intent, text: "演练", note: "演练" }))],
  [/\/contact$/u, [{ purpose: "mediation" }]],
  [/\/striking$/u, [{ reason: "演练" }]],
  [/\/proposals\//u, ["review", "approve", "return", "withdraw"].map((intent) => ({ intent }))],
  [
    /^\/committee\//u,
    [
      { intent: "vote", grade: "first", reason: "演练" },
      { intent: "conclude", how: "middle" },
    ],
  ],
  [
    /^\/finance\//u,
    [
      { way: "transfer", approval: "演练", code: "演练" },
      { voucher: "演练", receipt: "演练", reason: "演练" },
    ],
  ],
  [/./u, [{ intent: "preview", record: "演练", reason: "演练" }]],
];

/** Where a page sends nothing, something is sent all the same. */
const pressesAt = ({ path, file }: Page): readonly Form[] =>
  (DOORS[file]?.act.length && PRESSES.find(([where]) => where.test(path))?.[1]) || [
    { reason: "演练" },
  ];

/** Where a number is typed. */
const BY_NUMBER: readonly Question[] = [
  { path: "/audit?number=:number", form: undefined },
  { path: "/desk/search?q=:number", form: undefined },
  {
    path: "/custodian/new",
    form: {
      ...{ number: ":number", purpose: "verification", fields: "name" },
      ...{ explanation: "演练", days: "1" },
    },
  },
  { path: "/custodian/holds", form: { number: ":number", ground: "appeal", intent: "place" } },
];

const QUESTIONS: readonly Question[] = [
  ...OF_A_MATTER.flatMap((page) => [
    { path: page.path, form: undefined },
    ...pressesAt(page).map((form) => ({ path: page.path, form })),
  ]),
  ...BY_NUMBER,
];
