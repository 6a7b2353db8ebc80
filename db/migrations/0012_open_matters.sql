-- WHAT IS OPEN. The desk asks what is to be done, not how much there ever was: each matter carries what its lists ask of
-- it, and the indexes hold what is not archived. What follows from the matter's own row the database keeps by itself.
ALTER TABLE "matters"
  ADD COLUMN "next_clock" text,
  ADD COLUMN "next_due" date,
  ADD COLUMN "next_paused" boolean DEFAULT false NOT NULL,
  -- In which order lists show it: by the last day, as days after 2000; then what stands still; then what has no limit.
  ADD COLUMN "urgency" integer NOT NULL GENERATED ALWAYS AS (
    CASE WHEN "next_due" IS NULL THEN 2000000
         ELSE ("next_due" - DATE '2000-01-01') + CASE WHEN "next_paused" THEN 1000000 ELSE 0 END END) STORED,
  ADD COLUMN "extension_waits" boolean NOT NULL
    GENERATED ALWAYS AS ("extension" IS NOT NULL AND "extension" -> 'approved' = 'null') STORED,
  ADD COLUMN "transfer_waits" boolean NOT NULL
    GENERATED ALWAYS AS ("dates" ->> 'transfer-proposed' IS NOT NULL
      AND coalesce("dates" ->> 'transfer-approved', "dates" ->> 'transfer-refused') IS NULL) STORED,
  ADD COLUMN "has_findings" boolean NOT NULL GENERATED ALWAYS AS ("findings" IS NOT NULL) STORED,
  ADD COLUMN "reward_eligible" boolean NOT NULL
    GENERATED ALWAYS AS (coalesce(("reward" #> '{assessment,eligible}')::boolean, false)) STORED,
  ADD COLUMN "reward_claimed" boolean NOT NULL GENERATED ALWAYS AS ("reward" ->> 'claim' IS NOT NULL) STORED,
  -- As app/domain/reward/is-open.ts, and a reward that nobody has looked at yet.
  ADD COLUMN "reward_waits" boolean NOT NULL
    GENERATED ALWAYS AS ("reward" IS NULL OR coalesce(("reward" #> '{assessment,eligible}')::boolean, false)
      AND "reward" ->> 'payment' IS NULL AND "reward" ->> 'lapsedOn' IS NULL
      AND ("reward" ->> 'decidedOn' IS NULL OR "reward" ->> 'award' IS NOT NULL)) STORED,
  -- The number's digits from either end: somebody who looks for it has its beginning, or the last few.
  ADD COLUMN "digits" text COLLATE "C" NOT NULL GENERATED ALWAYS AS (replace("number", '-', '')) STORED,
  ADD COLUMN "digits_backward" text COLLATE "C" NOT NULL GENERATED ALWAYS AS (reverse(replace("number", '-', ''))) STORED;--> statement-breakpoint
-- The limit of ours that runs out first; one that stands still comes after those that run.
CREATE FUNCTION next_clock_of(bureau uuid, matter uuid) RETURNS TABLE (clock text, due date, paused boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.name, c.due_legal, c.paused FROM clocks c
   WHERE c.bureau_id = bureau AND c.matter_id = matter AND c.stopped_on IS NULL
     AND c.name = ANY ('{acceptance,mediation,mediation-notice,verification,case-notice,competence,penalty-case,advertising-reply,
       answer,transfer-decision,transfer,police-challenge,hand-over,reward-notice}')
   ORDER BY c.paused, c.due_legal, c.name LIMIT 1
$$;--> statement-breakpoint
CREATE FUNCTION keep_next_clock() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE matters m SET next_clock = n.clock, next_due = n.due, next_paused = coalesce(n.paused, false)
    FROM (SELECT DISTINCT bureau_id, matter_id FROM changed) c
         LEFT JOIN LATERAL next_clock_of(c.bureau_id, c.matter_id) n ON true
   WHERE m.bureau_id = c.bureau_id AND m.id = c.matter_id
     AND (m.next_clock, m.next_due, m.next_paused) IS DISTINCT FROM (n.clock, n.due, coalesce(n.paused, false));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER next_clock_after_insert AFTER INSERT ON "clocks" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_next_clock();--> statement-breakpoint
CREATE TRIGGER next_clock_after_update AFTER UPDATE ON "clocks" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_next_clock();--> statement-breakpoint
UPDATE "matters" m SET "next_clock" = n.clock, "next_due" = n.due, "next_paused" = n.paused
  FROM "matters" o CROSS JOIN LATERAL next_clock_of(o.bureau_id, o.id) n
 WHERE m.bureau_id = o.bureau_id AND m.id = o.id;--> statement-breakpoint
DROP INDEX "matters_by_stage", "matters_by_unit", "matters_by_raised_to";--> statement-breakpoint
CREATE INDEX "open_matters" ON "matters" ("bureau_id", "urgency", "number")
  INCLUDE ("id", "stage", "unit_id", "raised_to", "extension_waits", "transfer_waits", "has_findings", "reward_waits",
    "reward_eligible", "reward_claimed") WHERE "stage" <> 'archived';--> statement-breakpoint
CREATE INDEX "open_matters_of_unit" ON "matters" ("bureau_id", "unit_id", "urgency", "number")
  INCLUDE ("id", "stage", "raised_to", "extension_waits", "transfer_waits", "has_findings", "reward_waits",
    "reward_eligible", "reward_claimed") WHERE "stage" <> 'archived';--> statement-breakpoint
CREATE INDEX "open_matters_at_stage" ON "matters" ("bureau_id", "stage", "urgency", "number")
  WHERE "stage" <> 'archived';--> statement-breakpoint
CREATE INDEX "matters_by_raised_to" ON "matters" ("bureau_id", "raised_to", "number") WHERE "raised_to" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "archived_matters" ON "matters" ("bureau_id", "number" DESC) WHERE "stage" = 'archived';--> statement-breakpoint
CREATE INDEX "archived_matters_of_unit" ON "matters" ("bureau_id", "unit_id", "number" DESC) WHERE "stage" = 'archived';--> statement-breakpoint
CREATE INDEX "matters_by_digits" ON "matters" ("bureau_id", "digits");--> statement-breakpoint
CREATE INDEX "matters_by_digits_backward" ON "matters" ("bureau_id", "digits_backward");--> statement-breakpoint
CREATE INDEX "rewards_before_committee" ON "matters" ("bureau_id", "received_on") WHERE "reward_eligible";--> statement-breakpoint
CREATE INDEX "rewards_claimed" ON "matters" ("bureau_id", "received_on") WHERE "reward_claimed";--> statement-breakpoint
CREATE INDEX "exclusions_of_person" ON "matter_exclusions" ("bureau_id", "staff_id", "matter_id") WHERE "staff_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "exclusions_of_unit" ON "matter_exclusions" ("bureau_id", "unit_id", "matter_id") WHERE "unit_id" IS NOT NULL;--> statement-breakpoint
-- WHAT THE LOOKER MUST NOT KNOW OF, found out once a statement and not once a row: what they or their unit are kept from,
-- and what lies with the unit above until somebody is recognised. It is little, however many matters there are.
CREATE FUNCTION hidden_matters() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.matter_id FROM looking_officer() o JOIN matter_exclusions x ON x.bureau_id = o.bureau_id AND x.staff_id = o.id
  UNION ALL
  SELECT x.matter_id FROM looking_officer() o JOIN matter_exclusions x ON x.bureau_id = o.bureau_id AND x.unit_id = o.unit_id
  UNION ALL
  -- Also where there is no unit above that could be asked.
  SELECT n.matter_id FROM looking_officer() o
    JOIN named_officials n ON n.bureau_id = o.bureau_id AND n.resolved_on IS NULL
    JOIN matters m ON m.bureau_id = n.bureau_id AND m.id = n.matter_id AND (m.raised_to = o.unit_id) IS NOT TRUE
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION hidden_matters(), keep_next_clock() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hidden_matters() TO yaoshao_desk;--> statement-breakpoint
CREATE OR REPLACE VIEW "known_matters" WITH (security_barrier) AS
  SELECT m.bureau_id, m.id, m.submission_id, m.number, m.digits, m.digits_backward
    FROM matters m
   WHERE m.bureau_id = (SELECT bureau_id FROM looking_officer())
     AND (SELECT looker_is('{intake,custodian,auditor,system-administrator}'))
     AND m.id <> ALL (ARRAY(SELECT hidden_matters()));--> statement-breakpoint
CREATE OR REPLACE VIEW "sealed_identities" WITH (security_barrier) AS
  SELECT s.bureau_id, s.id AS submission_id, s.received_on
    FROM submissions s
   WHERE s.bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{custodian}')) AND s.identified
     AND s.id <> ALL (ARRAY(SELECT m.submission_id FROM hidden_matters() h
       JOIN matters m ON m.bureau_id = (SELECT bureau_id FROM looking_officer()) AND m.id = h));--> statement-breakpoint
ALTER POLICY by_reach ON "matters" USING (
  bureau_id = (SELECT bureau_id FROM looking_officer())
  AND CASE (SELECT role FROM looking_officer())
    WHEN 'intake' THEN true
    WHEN 'handler' THEN (SELECT unit_id FROM looking_officer()) IN (unit_id, raised_to)
    WHEN 'head' THEN (SELECT unit_id FROM looking_officer()) IN (unit_id, raised_to)
    WHEN 'committee' THEN reward_eligible
    WHEN 'finance' THEN reward_claimed
    ELSE false END
  AND id <> ALL (ARRAY(SELECT hidden_matters())));--> statement-breakpoint
DO $$
DECLARE rule record;
BEGIN
  FOR rule IN SELECT * FROM (VALUES
      ('audit_entries', '{auditor}'),
      ('clock_changes', '{system-administrator}'),
      ('clocks', '{system-administrator}'),
      ('retention_holds', '{custodian}')) AS listed(guarded, roles) LOOP
    EXECUTE format('ALTER POLICY by_role ON %I USING (
      bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is(%L))
      AND (matter_id IS NULL OR matter_id <> ALL (ARRAY(SELECT hidden_matters()))))', rule.guarded, rule.roles);
  END LOOP;
END $$;--> statement-breakpoint
CREATE INDEX "audit_alarms" ON "audit_entries" ("bureau_id", "at" DESC, "chain", "seq" DESC) 
  WHERE "action" IN ('alarm-failed-sign-ins', 'alarm-many-matters', 'alarm-vault');
