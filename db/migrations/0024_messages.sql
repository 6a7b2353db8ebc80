-- WHAT REPORTER AND OFFICE WRITE TO EACH OTHER on a matter, sealed like the rest of it. In order by its place: of a reporter
-- no hour is kept.
CREATE TABLE "messages" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"author" text NOT NULL,
	"written_by" uuid,
	"written_on" date NOT NULL,
	"answer_by" date,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "messages_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "messages_position" UNIQUE("bureau_id","matter_id","position"),
	CONSTRAINT "messages_author" CHECK ("messages"."author" in ('reporter', 'office') and ("messages"."author" = 'office') = ("messages"."written_by" is not null)),
	CONSTRAINT "messages_answer_by" CHECK ("messages"."answer_by" is null or "messages"."author" = 'office' and "messages"."answer_by" > "messages"."written_on")
);
--> statement-breakpoint
-- WHAT THE OFFICE NOTES FOR ITSELF. The pages' own login puts a note in and can read none: no page of a reporter's leads there.
CREATE TABLE "internal_notes" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "internal_notes_bureau_id_id_pk" PRIMARY KEY("bureau_id","id")
);
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_matter" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id");--> statement-breakpoint
ALTER TABLE "internal_notes" ADD CONSTRAINT "internal_notes_matter" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id");--> statement-breakpoint
CREATE INDEX "internal_notes_by_matter" ON "internal_notes" USING btree ("bureau_id","matter_id");--> statement-breakpoint
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['messages', 'internal_notes'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', guarded);
    EXECUTE format('CREATE TRIGGER %1$s_never_emptied BEFORE TRUNCATE ON %1$I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', guarded);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY by_grants ON %I TO yaoshao_web, yaoshao_jobs, yaoshao_vault, yaoshao_auditor
      USING (true) WITH CHECK (true)', guarded);
    EXECUTE format('CREATE POLICY by_matter ON %1$I FOR SELECT TO yaoshao_desk USING (
      (SELECT looker_is(''{intake,handler,head}'')) AND EXISTS (SELECT FROM matters m
        WHERE m.bureau_id = %1$I.bureau_id AND m.id = %1$I.matter_id))', guarded);
  END LOOP;
END $$;--> statement-breakpoint
GRANT SELECT ON "messages", "internal_notes" TO yaoshao_desk;--> statement-breakpoint
GRANT INSERT ON "messages", "internal_notes" TO yaoshao_web;--> statement-breakpoint
-- Who of the office wrote it, a reporter's page cannot even ask.
GRANT SELECT ("bureau_id", "id", "matter_id", "position", "author", "written_on", "answer_by", "sealed") ON "messages" TO yaoshao_web;
