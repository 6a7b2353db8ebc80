ALTER TABLE "submissions" DROP COLUMN "sealed_identity";--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "sealed_answers" "bytea";--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "identified" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE TABLE "content_keys" (
	"bureau_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"holder" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	CONSTRAINT "content_keys_pk" PRIMARY KEY("bureau_id","submission_id","holder"),
	CONSTRAINT "content_keys_submission_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id")
);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "content_keys" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, DELETE ON "content_keys" TO yaoshao_jobs;--> statement-breakpoint
-- What a reporter adds to a matter later. It is opened with the key of the submission.
CREATE TABLE "supplements" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"added_on" date NOT NULL,
	CONSTRAINT "supplements_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "supplements_bureau_id_submission_id_submissions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id"),
	CONSTRAINT "supplements_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);
--> statement-breakpoint
CREATE INDEX "supplements_by_matter" ON "supplements" USING btree ("bureau_id","matter_id");--> statement-breakpoint
CREATE TRIGGER supplements_append_only BEFORE UPDATE OR DELETE ON "supplements"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER supplements_never_emptied BEFORE TRUNCATE ON "supplements"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "supplement_id" uuid;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_supplement_fk" FOREIGN KEY ("bureau_id","supplement_id") REFERENCES "supplements"("bureau_id","id");--> statement-breakpoint
GRANT SELECT, INSERT ON "supplements" TO yaoshao_web;--> statement-breakpoint
CREATE SCHEMA "vault";
--> statement-breakpoint
CREATE TABLE "vault"."identities" (
	"bureau_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "identities_pk" PRIMARY KEY("bureau_id","submission_id"),
	CONSTRAINT "identities_submission_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id")
);
--> statement-breakpoint
GRANT USAGE ON SCHEMA "vault" TO yaoshao_web, yaoshao_vault;--> statement-breakpoint
GRANT INSERT ON "vault"."identities" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, DELETE ON "vault"."identities" TO yaoshao_vault;
--> statement-breakpoint
-- Each custodian's second factor, sealed for the vault, and the last step of it that was used.
CREATE TABLE "vault"."custodians" (
	"bureau_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"sealed_factor" "bytea" NOT NULL,
	"confirmed_on" date,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failed_at" timestamp with time zone,
	CONSTRAINT "custodians_pk" PRIMARY KEY("bureau_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "vault"."requests" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"act" uuid NOT NULL UNIQUE,
	"matter_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"number" text NOT NULL,
	"purpose" text NOT NULL,
	"fields" text[] NOT NULL CHECK (cardinality("fields") > 0),
	"explanation" text NOT NULL CHECK ("explanation" <> ''),
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "requests_pk" PRIMARY KEY("bureau_id","id"),
	CHECK ("expires_at" > "requested_at")
);
--> statement-breakpoint
CREATE TABLE "vault"."verdicts" (
	"bureau_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"act" uuid NOT NULL UNIQUE,
	"unit_id" uuid NOT NULL,
	"approves" boolean NOT NULL,
	"reason" text NOT NULL,
	"digest" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "verdicts_pk" PRIMARY KEY("bureau_id","request_id","staff_id"),
	CONSTRAINT "verdicts_request_fk" FOREIGN KEY ("bureau_id","request_id") REFERENCES "vault"."requests"("bureau_id","id")
);
--> statement-breakpoint
-- One opening for one request: to one sign-in, until a moment.
CREATE TABLE "vault"."openings" (
	"bureau_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"session_digest" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "openings_pk" PRIMARY KEY("bureau_id","request_id"),
	CONSTRAINT "openings_request_fk" FOREIGN KEY ("bureau_id","request_id") REFERENCES "vault"."requests"("bureau_id","id")
);
--> statement-breakpoint
-- The requests, verdicts and looks that stand in the register. The vault believes nothing else, and sees nothing else of it.
CREATE VIEW "vault"."recorded" AS
  SELECT bureau_id, matter_id, type, (event ->> 'act')::uuid AS act, (event ->> 'request')::uuid AS request_id
  FROM "matter_events"
  WHERE type IN ('unsealing-requested', 'unsealing-approved', 'unsealing-refused', 'identity-looked-at', 'unsealing-expired');
--> statement-breakpoint
CREATE INDEX "events_by_act" ON "matter_events" (((event ->> 'act')::uuid)) WHERE event ? 'act';--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "vault"."custodians" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT, INSERT ON "vault"."requests" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "vault"."verdicts" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT, INSERT ON "vault"."openings" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT ON "vault"."recorded" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "role", "unit_id", "active") ON "staff" TO yaoshao_vault;
--> statement-breakpoint
-- What keeps the content of a matter beyond its time. A hold is lifted, never deleted.
CREATE TABLE "retention_holds" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"ground" text NOT NULL CHECK ("ground" IN ('appeal', 'lawsuit', 'supplement', 'inspection')),
	"placed_by" uuid NOT NULL,
	"placed_on" date NOT NULL,
	"lifted_by" uuid,
	"lifted_on" date,
	CONSTRAINT "retention_holds_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "retention_holds_matter_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id"),
	CHECK (("lifted_by" IS NULL) = ("lifted_on" IS NULL))
);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("lifted_by", "lifted_on") ON "retention_holds" TO yaoshao_web;
