-- TRANSFERS GO TO THE BANK IN A BATCH. Gathered by who authorised or checked them, so that the third of three stays free; an
-- authorisation is in one live batch at most, and while it is with the bank nobody pays it by hand or sends it back.
CREATE TABLE "payout_batches" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL CHECK ("code" ~ '^[0-9A-Z]{8}$'),
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_for" text,
	CONSTRAINT "payout_batches_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "one_batch_a_code" UNIQUE("bureau_id","code"),
	CONSTRAINT "batches_made_by" FOREIGN KEY ("bureau_id","made_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "batches_withdrawn_by" FOREIGN KEY ("bureau_id","withdrawn_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "a_batch_is_withdrawn_whole" CHECK (("withdrawn_by" IS NULL) = ("withdrawn_at" IS NULL)
	  AND ("withdrawn_by" IS NULL) = ("withdrawn_for" IS NULL) AND "withdrawn_for" <> '')
);
--> statement-breakpoint
CREATE TABLE "payout_batch_items" (
	"bureau_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	-- As MOST_IN_BATCH in app/domain/payout/batch/batch.ts.
	"place" integer NOT NULL CHECK ("place" BETWEEN 1 AND 50),
	"payout_id" uuid NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	CONSTRAINT "payout_batch_items_bureau_id_batch_id_place_pk" PRIMARY KEY("bureau_id","batch_id","place"),
	CONSTRAINT "batch_items_batch" FOREIGN KEY ("bureau_id","batch_id") REFERENCES "payout_batches"("bureau_id","id"),
	CONSTRAINT "batch_items_payout" FOREIGN KEY ("bureau_id","payout_id") REFERENCES "payouts"("bureau_id","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_live_batch_a_payout" ON "payout_batch_items" USING btree ("bureau_id","payout_id") WHERE not "payout_batch_items"."withdrawn";--> statement-breakpoint
CREATE FUNCTION with_bank(bureau uuid, payout uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM payout_batch_items i WHERE i.bureau_id = bureau AND i.payout_id = payout AND NOT i.withdrawn)
$$;--> statement-breakpoint
CREATE FUNCTION guard_batch() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- The owner tells the demo's story and repairs; it could take this trigger away.
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.made_at := now();
    PERFORM refuse_unless(NEW.withdrawn_by IS NULL AND is_settled_in(NEW.bureau_id, NEW.made_by::text, 'finance'), 'batch-made-by-finance');
    RETURN NEW;
  END IF;
  NEW.withdrawn_at := now();
  PERFORM refuse_unless(OLD.withdrawn_by IS NULL AND NEW.withdrawn_by IS NOT NULL
    AND to_jsonb(OLD) - '{withdrawn_by,withdrawn_at,withdrawn_for}'::text[] = to_jsonb(NEW) - '{withdrawn_by,withdrawn_at,withdrawn_for}'::text[],
    'batch-stands');
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.withdrawn_by::text, 'finance'), 'batch-withdrawn-by-finance');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION free_batch_items() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE payout_batch_items i SET withdrawn = true WHERE i.bureau_id = NEW.bureau_id AND i.batch_id = NEW.id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION guard_batch_item() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  whole payouts%ROWTYPE;
  batch payout_batches%ROWTYPE;
BEGIN
  SELECT * INTO batch FROM payout_batches b WHERE b.bureau_id = NEW.bureau_id AND b.id = NEW.batch_id;
  IF TG_OP = 'UPDATE' THEN
    PERFORM refuse_unless(NEW.withdrawn AND NOT OLD.withdrawn AND batch.withdrawn_by IS NOT NULL
      AND to_jsonb(OLD) - 'withdrawn' = to_jsonb(NEW) - 'withdrawn', 'batch-item-stands');
    RETURN NEW;
  END IF;
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  SELECT * INTO whole FROM payouts p WHERE p.bureau_id = NEW.bureau_id AND p.id = NEW.payout_id FOR UPDATE;
  PERFORM refuse_unless(batch.made_at = now() AND batch.withdrawn_by IS NULL AND NOT NEW.withdrawn, 'batch-made-at-once');
  PERFORM refuse_unless(whole.way = 'transfer' AND has_step(NEW.bureau_id, NEW.payout_id, 'checked')
    AND NOT EXISTS (SELECT FROM payout_steps s WHERE s.bureau_id = NEW.bureau_id AND s.payout_id = NEW.payout_id
      AND s.step IN ('paid', 'sent-back', 'returned')), 'batch-of-checked-transfers');
  PERFORM refuse_unless(batch.made_by = whole.authorised_by OR EXISTS (SELECT FROM payout_steps s WHERE s.bureau_id = NEW.bureau_id
    AND s.payout_id = NEW.payout_id AND s.step = 'checked' AND s.made_by = batch.made_by), 'batch-leaves-a-third');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER batches_are_guarded BEFORE INSERT OR UPDATE ON "payout_batches" FOR EACH ROW EXECUTE FUNCTION guard_batch();--> statement-breakpoint
CREATE TRIGGER batches_free_their_items AFTER UPDATE ON "payout_batches" FOR EACH ROW EXECUTE FUNCTION free_batch_items();--> statement-breakpoint
CREATE TRIGGER batches_stay BEFORE DELETE ON "payout_batches" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER batches_never_emptied BEFORE TRUNCATE ON "payout_batches" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER batch_items_are_guarded BEFORE INSERT OR UPDATE ON "payout_batch_items" FOR EACH ROW EXECUTE FUNCTION guard_batch_item();--> statement-breakpoint
CREATE TRIGGER batch_items_stay BEFORE DELETE ON "payout_batch_items" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER batch_items_never_emptied BEFORE TRUNCATE ON "payout_batch_items" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- Beside guard_payout_step, which says whose step it is and when.
CREATE FUNCTION guard_with_bank() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user THEN
    PERFORM FROM payouts p WHERE p.bureau_id = NEW.bureau_id AND p.id = NEW.payout_id FOR UPDATE;
    PERFORM refuse_unless(NOT with_bank(NEW.bureau_id, NEW.payout_id), 'with-the-bank');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER payout_steps_wait_for_the_bank BEFORE INSERT ON "payout_steps" FOR EACH ROW
  WHEN (NEW.step IN ('paid', 'sent-back')) EXECUTE FUNCTION guard_with_bank();--> statement-breakpoint
-- A batch with a matter in it that is kept from who looks is kept from them whole.
CREATE FUNCTION batch_is_hidden(bureau uuid, batch uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM payout_batch_items i JOIN payouts p ON p.bureau_id = i.bureau_id AND p.id = i.payout_id
    WHERE i.bureau_id = bureau AND i.batch_id = batch AND p.matter_id = ANY (ARRAY(SELECT hidden_matters())))
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION with_bank(uuid, uuid), guard_batch(), free_batch_items(), guard_batch_item(), guard_with_bank(),
  batch_is_hidden(uuid, uuid) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION with_bank(uuid, uuid) TO yaoshao_web;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION batch_is_hidden(uuid, uuid) TO yaoshao_desk;--> statement-breakpoint
ALTER TABLE "payout_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "payout_batch_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "payout_batches" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_grants ON "payout_batch_items" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_role ON "payout_batches" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{finance}')) AND bureau_id = (SELECT bureau_id FROM looking_officer()) AND NOT batch_is_hidden(bureau_id, id));--> statement-breakpoint
CREATE POLICY by_role ON "payout_batch_items" FOR SELECT TO yaoshao_desk USING (EXISTS (SELECT FROM payout_batches b
  WHERE b.bureau_id = payout_batch_items.bureau_id AND b.id = payout_batch_items.batch_id));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("withdrawn_by", "withdrawn_at", "withdrawn_for") ON "payout_batches" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT ON "payout_batch_items" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "payout_batches", "payout_batch_items" TO yaoshao_desk, yaoshao_auditor;
