-- WHERE WHAT COMES IN GOES: the office's table, a version from a day on, entered by intake and confirmed by a head; it suggests, and
-- a person assigns. Earlier versions stay: each matter was routed by the one of its day.
CREATE TABLE "routing_tables" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"rows" jsonb NOT NULL CHECK (jsonb_typeof("rows") = 'array' AND jsonb_array_length("rows") > 0),
	"source" text NOT NULL CHECK ("source" <> ''),
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "routing_tables_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "routing_tables_entered_by" FOREIGN KEY ("bureau_id","entered_by") REFERENCES "staff"("bureau_id","id")
);
--> statement-breakpoint
CREATE TABLE "routing_confirmations" (
	"bureau_id" uuid NOT NULL,
	"table_id" uuid NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "routing_confirmations_bureau_id_table_id_pk" PRIMARY KEY("bureau_id","table_id"),
	CONSTRAINT "routing_confirmations_table" FOREIGN KEY ("bureau_id","table_id") REFERENCES "routing_tables"("bureau_id","id"),
	CONSTRAINT "routing_confirmations_confirmed_by" FOREIGN KEY ("bureau_id","confirmed_by") REFERENCES "staff"("bureau_id","id")
);
--> statement-breakpoint
CREATE FUNCTION guard_routing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user THEN
    NEW.entered_at := now();
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.entered_by::text, 'intake'), 'routing-entered-by-intake');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER routing_is_intakes BEFORE INSERT ON "routing_tables" FOR EACH ROW EXECUTE FUNCTION guard_routing();--> statement-breakpoint
CREATE FUNCTION guard_routing_confirmed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user THEN
    NEW.confirmed_at := now();
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.confirmed_by::text, 'head'), 'routing-confirmed-by-a-head');
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM routing_tables r WHERE r.bureau_id = NEW.bureau_id
      AND r.id = NEW.table_id AND r.entered_by = NEW.confirmed_by), 'routing-takes-two');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER routing_has_four_eyes BEFORE INSERT ON "routing_confirmations" FOR EACH ROW EXECUTE FUNCTION guard_routing_confirmed();--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_routing(), guard_routing_confirmed() FROM PUBLIC;--> statement-breakpoint
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['routing_tables', 'routing_confirmations'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER %1$s_never_emptied BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY by_grants ON %I TO yaoshao_web USING (true) WITH CHECK (true)', kept);
    EXECUTE format('CREATE POLICY by_role ON %I FOR SELECT TO yaoshao_desk USING (
      bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is(''{intake,handler,head}'')))', kept);
  END LOOP;
END $$;--> statement-breakpoint
GRANT SELECT, INSERT ON "routing_tables", "routing_confirmations" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "routing_tables", "routing_confirmations" TO yaoshao_desk;
