-- A SUBMISSION THAT IS BOTH complaint and report: what only one of them is about lies under a key of its own, so that who
-- mediates cannot open what was reported (Order 121, art. 37). One that came in before stays whole.
ALTER TABLE "submissions" ADD COLUMN "sealed_for_complaint" "bytea", ADD COLUMN "sealed_for_report" "bytea";--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "part" text DEFAULT 'shared' NOT NULL
  CHECK ("part" IN ('shared', 'complaint', 'report'));--> statement-breakpoint
ALTER TABLE "content_keys" ADD COLUMN "part" text DEFAULT 'shared' NOT NULL
  CHECK ("part" IN ('shared', 'complaint', 'report'));--> statement-breakpoint
-- Databases of different ages call it differently.
DO $$
BEGIN
  EXECUTE format('ALTER TABLE content_keys DROP CONSTRAINT %I',
    (SELECT conname FROM pg_constraint WHERE conrelid = 'content_keys'::regclass AND contype = 'p'));
END $$;--> statement-breakpoint
ALTER TABLE "content_keys" ADD CONSTRAINT "content_keys_bureau_id_submission_id_part_holder_pk"
  PRIMARY KEY ("bureau_id", "submission_id", "part", "holder");--> statement-breakpoint
GRANT SELECT ("sealed_for_complaint", "sealed_for_report") ON "submissions" TO yaoshao_desk;--> statement-breakpoint
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['evidence', 'content_keys'] LOOP
    EXECUTE format('ALTER POLICY by_matter ON %1$I USING (
      (SELECT looker_is(''{intake,handler,head}'')) AND EXISTS (SELECT FROM matters m
        WHERE m.bureau_id = %1$I.bureau_id AND m.submission_id = %1$I.submission_id
          AND %1$I.part IN (''shared'', m.kind)))', guarded);
  END LOOP;
END $$;
