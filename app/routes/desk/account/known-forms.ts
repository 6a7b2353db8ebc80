import type { Key } from "#app/i18n/translate.ts";

/** How one field of a kept form is said again: what it asks, and where its answers have their words. */
export type KeptField = {
  readonly label: Key;
  /** Before the label, where several fields share one. */
  readonly group?: Key;
  /** The answer is a choice, with its words under this path; `except` holds those with words elsewhere. */
  readonly choices?: string;
  readonly except?: Readonly<Record<string, Key>>;
  readonly isUnit?: boolean;
};

export type KnownForm = {
  readonly at: RegExp;
  readonly title: Key;
  readonly fields: Readonly<Record<string, KeptField>>;
  /** What the button that was pressed said, where the form has several. */
  readonly buttons?: Readonly<Record<string, Key>>;
  /** A code is kept nowhere and typed again. */
  readonly code?: Key;
};

const place = {
  role: { label: "people.field.role", choices: "roles.name" },
  unit: { label: "people.field.unit", isUnit: true, except: { "": "people.field.noUnit" } },
} as const;
const unit = {
  name: { label: "people.units.field.name" },
  nameEn: { label: "people.units.field.nameEn" },
  mail: { label: "people.units.field.mail" },
  upper: {
    label: "people.units.field.upper",
    isUnit: true,
    except: { "": "people.units.field.top" },
  },
} as const;
const rate = (label: Key): KeptField => ({ label, group: "admin.parameters.rates" });
const floor = (label: Key): KeptField => ({ label, group: "admin.parameters.floors" });

/** The forms beside the actions that can be said in words from what was sent. Any other is sent from its own page only. */
export const KNOWN_FORMS: readonly KnownForm[] = [
  {
    at: /^\/committee\/[\w-]+$/,
    title: "reward.committee.title",
    buttons: { vote: "reward.committee.cast", tie: "reward.committee.tie" },
    fields: {
      grade: {
        label: "reward.committee.grade",
        choices: "reward.grade",
        except: { none: "reward.committee.noReward" },
      },
      reason: { label: "reward.committee.reason" },
    },
  },
  {
    at: /^\/finance\/[\w-]+$/,
    title: "reward.finance.title",
    code: "reward.finance.code",
    fields: { voucher: { label: "reward.finance.voucher" } },
  },
  {
    at: /^\/custodian\/new$/,
    title: "custodian.request.title",
    fields: {
      number: { label: "custodian.request.number" },
      purpose: { label: "custodian.request.purpose", choices: "custodian.purpose" },
      fields: { label: "custodian.request.fields", choices: "custodian.field" },
      explanation: { label: "custodian.request.explanation" },
      days: { label: "custodian.request.days" },
    },
  },
  {
    at: /^\/security\/new-person$/,
    title: "people.new",
    fields: {
      signInName: { label: "people.field.signInName" },
      displayName: { label: "people.field.displayName" },
      mail: { label: "people.field.mail" },
      ...place,
    },
  },
  { at: /^\/security\/units\/new$/, title: "people.units.new", fields: unit },
  {
    at: /^\/admin\/law\/[\w-]+$/,
    title: "admin.law.title",
    fields: {
      from: { label: "admin.law.since" },
      note: { label: "admin.law.note" },
    },
  },
  {
    at: /^\/admin\/parameters$/,
    title: "admin.parameters.title",
    fields: {
      from: { label: "admin.parameters.from" },
      rateFirst: rate("admin.parameters.grade.first"),
      rateSecond: rate("admin.parameters.grade.second"),
      rateThird: rate("admin.parameters.grade.third"),
      floorFirst: floor("admin.parameters.grade.first"),
      floorSecond: floor("admin.parameters.grade.second"),
      floorThird: floor("admin.parameters.grade.third"),
      cap: { label: "admin.parameters.cap" },
      threshold: { label: "admin.parameters.threshold" },
      person: { label: "admin.parameters.person" },
      organisation: { label: "admin.parameters.organisation" },
      insider: { label: "admin.parameters.insider", choices: "admin.parameters.insiderRule" },
      source: { label: "admin.parameters.source" },
    },
  },
  {
    at: /^\/desk\/relations$/,
    title: "exclusion.relations.title",
    fields: {
      name: { label: "exclusion.relations.name" },
      reason: { label: "exclusion.relations.reason" },
    },
  },
];
