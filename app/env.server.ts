import { isIP } from "node:net";
import { join } from "node:path";
import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false"])
  .transform((text) => text === "1" || text === "true");
const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must look like ${example}` });
const database = address(/^postgres(ql)?$/, "postgres://user:password@host:5432/name").optional();
const wholeNumber = (least: number, most: number) =>
  z.coerce.number(`must be a whole number from ${least} to ${most}`).int().min(least).max(most);

/** Addresses and ranges, such as 127.0.0.1 or 10.0.3.0/24. */
const networks = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((all) => all.every(isNetwork), "must be addresses or ranges: 127.0.0.1,10.0.3.0/24");

function isNetwork(text: string): boolean {
  const [at = "", bits = "0", ...more] = text.split("/");
  const most = isIP(at) === 6 ? 128 : 32;
  return isIP(at) !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  /** The owner's: it migrates. Its user may create roles, or the five below are given. */
  DATABASE_URL: database,
  /** Each kind of work reaches the database as somebody else; without these the logins are made at the start. */
  WEB_DATABASE_URL: database,
  DESK_DATABASE_URL: database,
  JOBS_DATABASE_URL: database,
  VAULT_DATABASE_URL: database,
  AUDIT_DATABASE_URL: database,
  /** One installation serves one bureau; the key of every row names it. */
  BUREAU_ID: z.uuid().default("01990000-0000-7000-8000-000000000001"),
  DATA_DIR: z.string().min(1).default("./data"),
  /** Copies of the database and its log; better on another disk. */
  BACKUP_DIR: z.string().min(1).optional(),
  /** The keys a second time, apart from the data; better on another machine. */
  KEY_BACKUP_DIR: z.string().min(1).optional(),
  /** Where it listens; this machine alone, unless told otherwise. */
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_ORIGIN: address(/^https?$/, "https://report.example.cn")
    .transform((text) => new URL(text).origin)
    .optional(),
  WEB_PROCESSES: wholeNumber(1, 64).default(2),
  MAIL_URL: address(/^smtps?$/, "smtps://user:password@host:465").optional(),
  /** Notices to the office leave together, every so many minutes; 0 sends each at once. */
  NOTICE_MINUTES: wholeNumber(0, 60).optional(),
  /** So many minutes the letters of an act wait that can be taken back; 0 sends them at once. */
  UNDO_MINUTES: wholeNumber(0, 60).default(10),
  /** Where faults of the software are told, for /.well-known/security.txt: mailto: or https:. */
  SECURITY_CONTACT: address(/^(mailto|https)$/, "mailto:security@office.example").optional(),
  /** Who writes the mails. */
  MAIL_FROM: z.email().default("yaoshao@office.example"),
  /** How long a process that was asked to stop goes on serving while /readyz already says no. */
  DRAIN_SECONDS: wholeNumber(0, 60).optional(),
  /** The proxies whose word about a reader is believed; nobody else's is. */
  TRUSTED_PROXIES: networks.default([]),
  /** Believed whoever wrote the headers; nothing but off can be said of it any more. */
  TRUST_PROXY: z
    .enum(["0", "false"], "believes anybody; write the proxy's address: TRUSTED_PROXIES=127.0.0.1")
    .optional(),
  /** Fill an empty database with a story of invented people; by default only the one we bring along. */
  SEED_STORY: flag.optional(),
  /** Names what is tried too often; drawn by the supervisor for all processes, kept in memory only. */
  THROTTLE_KEY: z
    .string()
    .min(16)
    .default(() => crypto.randomUUID()),
  /** Which of its own parts the program is; the supervisor sets it for the processes it starts. */
  PART: z.enum(["supervisor", "prepare", "web", "jobs", "vault", "backup"]).default("supervisor"),
});

type Environment = z.infer<typeof schema>;

/** An empty variable counts as not given: that is how shells and unit files switch one off. */
function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.entries(variables).filter(([, text]) => text !== "");
  const reading = schema.safeParse(Object.fromEntries(given));
  if (reading.success) return reading.data;

  // The value itself is never printed: it may hold a password.
  for (const { path, message } of reading.error.issues)
    process.stderr.write(`${path.join(".")}: ${message}\n`);
  process.exit(1);
}

/** The environment, read once; the only place that looks at process.env. */
export const env = readEnvironment(process.env);

export const backupFolder = env.BACKUP_DIR ?? join(env.DATA_DIR, "backup");
export const keyBackupFolder = env.KEY_BACKUP_DIR ?? join(env.DATA_DIR, "key-backup");

/** Policy: at full and half hours, where mail leaves the house. A notice sent at once would tell when somebody filed. */
export const noticeMinutes = env.NOTICE_MINUTES ?? (env.MAIL_URL === undefined ? 0 : 30);
