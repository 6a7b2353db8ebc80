-- A form acts once: whoever posts it again is led to where the first press led.
CREATE TABLE "form_keys" (
	"bureau_id" uuid NOT NULL,
	"actor" uuid NOT NULL,
	"key" text NOT NULL,
	"route" text NOT NULL,
	"payload" text NOT NULL,
	"location" text,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "form_keys_bureau_id_actor_key_pk" PRIMARY KEY("bureau_id","actor","key"),
	CONSTRAINT "form_keys_bureau_id_bureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "public"."bureaus"("id")
);
--> statement-breakpoint
CREATE INDEX "form_keys_by_expiry" ON "form_keys" USING btree ("expires_at");
--> statement-breakpoint
-- Which state of the matter an event led to, so that what happened since a page was shown can be told.
ALTER TABLE "matter_events" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
-- Whether the reporter gave a name to the office, sealed or not: somebody unknown cannot be told of a decision.
ALTER TABLE "matters" ADD COLUMN "named" boolean DEFAULT true NOT NULL;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("location"), DELETE ON "form_keys" TO yaoshao_web, yaoshao_desk;
--> statement-breakpoint
GRANT SELECT, DELETE ON "form_keys" TO yaoshao_jobs;
