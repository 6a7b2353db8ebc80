-- HOW A COMPLAINANT IS REACHED: name, telephone and address of a complaint, sealed under the key of the complaint alone. The
-- vault keeps what it always kept. No row for a report, nor for what came in before; the pages' login can add one and read none.
CREATE TABLE "contacts" (
	"bureau_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"part" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "contacts_bureau_id_submission_id_pk" PRIMARY KEY("bureau_id","submission_id"),
	CONSTRAINT "contacts_part" CHECK ("contacts"."part" in ('shared', 'complaint'))
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_submission" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "public"."submissions"("bureau_id","id");--> statement-breakpoint
CREATE TRIGGER contacts_append_only BEFORE UPDATE OR DELETE ON "contacts"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER contacts_never_emptied BEFORE TRUNCATE ON "contacts"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE "contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "contacts" TO yaoshao_web, yaoshao_jobs, yaoshao_vault, yaoshao_auditor
  USING (true) WITH CHECK (true);--> statement-breakpoint
-- By way of the complaint only: whoever deals with the report of the same submission sees not even that there is one.
CREATE POLICY by_complaint ON "contacts" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{intake,handler,head}')) AND EXISTS (SELECT FROM matters m
    WHERE m.bureau_id = contacts.bureau_id AND m.submission_id = contacts.submission_id AND m.kind = 'complaint'));--> statement-breakpoint
GRANT SELECT ON "contacts" TO yaoshao_desk;--> statement-breakpoint
GRANT INSERT ON "contacts" TO yaoshao_web;--> statement-breakpoint
-- What a reporter is told of who looked: of an opened contact also for what.
CREATE OR REPLACE VIEW "looks" WITH (security_barrier) AS
  SELECT a.bureau_id, a.matter_id, a.role, a.entry::jsonb #>> '{about,what}' AS what,
         (a.entry::jsonb #>> '{about,unit}')::uuid AS unit_id,
         (a.at::timestamptz AT TIME ZONE 'Asia/Shanghai')::date AS day,
         a.entry::jsonb #>> '{about,purpose}' AS purpose
    FROM audit_entries a
   WHERE a.action = 'look' AND a.matter_id IS NOT NULL;
