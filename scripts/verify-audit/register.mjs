// What takes two people, and what the vault did, against the log: the database writes both by itself.

const TOLD_OF = 20;

/** Notes what an entry says of changes by two, of the vault's register and of openings. */
export function noteRegister(entry, said) {
  const { action, by, about } = JSON.parse(entry);
  if (/^(staff-change|unit-change|office-term|absence)-/.test(action))
    count(said.changes, changeKey(action, by, about));
  if (action === "custodian-enrolled") said.register.set(about.staff, about.register);
  if (action === "custodian-withdrawn") said.register.delete(about.staff);
  if (/^identity-(requested|agreed|refused|opened)$/.test(action))
    said.acts.add(`${action} ${about.request} ${by}`);
}

export const nothingSaid = () => ({ changes: new Map(), register: new Map(), acts: new Set() });

/** Every change by two, every custodian and every act of the vault stands in the log as it stands in its table. */
export async function checkRegister(client, said, wrong) {
  await checkChanges(client, said.changes, wrong);
  await checkCustodians(client, said.register, wrong);
  await checkActs(client, said.acts, wrong);
}

const CHANGES = {
  "staff-change": `select id, asked_by, decided_by, approved, kind, role, staff_id as staff, unit_id as unit
    from staff_changes`,
  "unit-change": `select id, asked_by, decided_by, approved, kind, unit_id as unit, upper_unit_id as upper
    from unit_changes`,
  "office-term": `select id, asked_by, decided_by, approved, ended_by, office, acting, staff_id as staff, unit_id as unit,
    from_on::text as from, until_on::text as until from office_terms`,
  absence: `select id, asked_by, decided_by, approved, ended_by, staff_id as staff, deputy_id as deputy,
    from_on::text as from, until_on::text as until from absences`,
};

async function checkChanges(client, logged, wrong) {
  for (const [name, query] of Object.entries(CHANGES))
    for (const row of (await client.query(query)).rows) checkChange(name, row, logged, wrong);
  for (const key of [...logged.keys()].slice(0, TOLD_OF))
    wrong(`${key}: is in the log, and no such change is in its table`);
}

function checkChange(name, row, logged, wrong) {
  const { id, asked_by: asker, decided_by: decider, ended_by: ender, approved, ...about } = row;
  const decided = approved ? `${name}-confirmed` : `${name}-refused`;
  if (!take(logged, changeKey(`${name}-asked`, asker, about)))
    wrong(`${name} ${id}: that it was asked for is not in the log`);
  if (decider && !take(logged, changeKey(decided, decider, about)))
    wrong(`${name} ${id}: that it was decided is not in the log`);
  if (ender && !take(logged, changeKey(`${name}-ended`, ender, about)))
    wrong(`${name} ${id}: that it was ended is not in the log`);
}

async function checkCustodians(client, logged, wrong) {
  const { rows } = await client.query("select staff_id, digest from vault.register");
  for (const { staff_id: staff, digest } of rows) {
    if (logged.get(staff) !== digest)
      wrong(`custodian ${staff}: the vault's register is not what the log says`);
    logged.delete(staff);
  }
  for (const staff of logged.keys())
    wrong(`custodian ${staff}: is in the log and not in the vault's register`);
}

async function checkActs(client, logged, wrong) {
  const { rows } = await client.query(
    `select 'identity-requested' as act, id as request, requested_by as by from vault.requests
     union all select case when approves then 'identity-agreed' else 'identity-refused' end, request_id, staff_id
       from vault.verdicts
     union all select 'identity-opened', request_id, staff_id from vault.openings`,
  );
  for (const { act, request, by } of rows)
    if (!logged.has(`${act} ${request} ${by}`))
      wrong(`${act} of request ${request} by ${by}: is not in the log`);
  const opened = await client.query(
    `select o.request_id as request from vault.openings o where
       (select count(distinct v.unit_id) from vault.verdicts v where v.request_id = o.request_id and v.approves
          and v.staff_id <> o.staff_id) < 2`,
  );
  for (const { request } of opened.rows)
    wrong(`request ${request}: was opened without the consent of two units`);
}

const SAID = "kind role office acting staff deputy unit upper from until".split(" ");

const changeKey = (action, by, about) =>
  [action, "by", by, ...SAID.map((name) => about[name] ?? "")].join(" ");

const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

function take(map, key) {
  const left = map.get(key) ?? 0;
  if (left <= 1) map.delete(key);
  else map.set(key, left - 1);
  return left > 0;
}
