-- WHAT NEVER CHANGES AGAIN: rows that are added and stay as they are.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER submissions_never_change BEFORE UPDATE OR DELETE ON "submissions"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER evidence_never_changes BEFORE UPDATE OR DELETE ON "evidence"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER supplements_append_only BEFORE UPDATE OR DELETE ON "supplements"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER supplements_never_emptied BEFORE TRUNCATE ON "supplements"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER matter_events_append_only BEFORE UPDATE OR DELETE ON "matter_events"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER matter_events_never_emptied BEFORE TRUNCATE ON "matter_events"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER matter_exclusions_append_only BEFORE UPDATE OR DELETE ON "matter_exclusions"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER matter_exclusions_never_emptied BEFORE TRUNCATE ON "matter_exclusions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER staff_relations_append_only BEFORE UPDATE OR DELETE ON "staff_relations"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER clock_changes_append_only BEFORE UPDATE OR DELETE ON "clock_changes"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER clock_changes_never_emptied BEFORE TRUNCATE ON "clock_changes"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER provision_signoffs_append_only BEFORE UPDATE OR DELETE ON "provision_signoffs"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER provision_signoffs_never_emptied BEFORE TRUNCATE ON "provision_signoffs"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER bureau_parameters_append_only BEFORE UPDATE OR DELETE ON "bureau_parameters"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER bureau_parameters_never_emptied BEFORE TRUNCATE ON "bureau_parameters"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER bureau_parameter_confirmations_append_only BEFORE UPDATE OR DELETE ON "bureau_parameter_confirmations"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER bureau_parameter_confirmations_never_emptied BEFORE TRUNCATE ON "bureau_parameter_confirmations"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER reward_approvals_append_only BEFORE UPDATE OR DELETE ON "reward_approvals"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER reward_approvals_never_emptied BEFORE TRUNCATE ON "reward_approvals"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE FUNCTION allow_superseding_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_by IS NULL AND NEW.superseded_by IS NOT NULL
    AND to_jsonb(NEW) - 'superseded_by' = to_jsonb(OLD) - 'superseded_by' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a notice is superseded once and never edited' USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER calendar_notices_never_edited BEFORE UPDATE ON "calendar_notices"
  FOR EACH ROW EXECUTE FUNCTION allow_superseding_once();--> statement-breakpoint
CREATE TRIGGER calendar_notices_never_deleted BEFORE DELETE ON "calendar_notices"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER calendar_notices_never_emptied BEFORE TRUNCATE ON "calendar_notices"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- THE LOG only grows.
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER audit_entries_never_emptied BEFORE TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE FUNCTION refuse_step_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <> OLD.seq + 1 OR (NEW.bureau_id, NEW.chain) <> (OLD.bureau_id, OLD.chain) THEN
    RAISE EXCEPTION 'a chain grows by one' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER audit_heads_only_grow BEFORE UPDATE ON "audit_heads"
  FOR EACH ROW EXECUTE FUNCTION refuse_step_back();--> statement-breakpoint
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON "audit_heads"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER audit_heads_never_emptied BEFORE TRUNCATE ON "audit_heads"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- What belongs to a matter is in one chain, what belongs to none is in its actor's.
CREATE FUNCTION audit_chain_of(subject text) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (get_byte(sha256(convert_to(subject, 'UTF8')), 0) & 63)::smallint
$$;--> statement-breakpoint
-- What the first entry of a chain follows: no chain can be taken for another, nor another bureau's.
CREATE FUNCTION audit_beginning(bureau uuid, chain smallint) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT sha256(convert_to('yaoshao audit ' || bureau || ' ' || chain, 'UTF8'))
$$;--> statement-breakpoint
-- The only way in. Each of `entries` is {action, by, role, matterId, about}, `about` being canonical JSON as a text.
-- The time is the database's. A reporter's is told to the day: at which hour somebody was free to write gives them away.
-- The text that is kept is canonical by RFC 8785: its names in order, no blanks, and nothing in it needs an escape.
-- Chains are taken in their order, so that two who need two of them do not wait for each other for ever.
CREATE FUNCTION append_audit(bureau uuid, entries jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  item record;
  head audit_heads;
  actor_role text;
  moment timestamptz;
  said text;
  next_hash bytea;
BEGIN
  FOR item IN
    SELECT audit_chain_of(coalesce(e ->> 'matterId', e ->> 'by')) AS chain, e ->> 'action' AS action, e ->> 'by' AS actor,
           e ->> 'role' AS role, (e ->> 'matterId')::uuid AS matter_id, e ->> 'about' AS about
      FROM jsonb_array_elements(entries) WITH ORDINALITY AS given(e, place)
     ORDER BY 1, place
  LOOP
    SELECT * INTO head FROM audit_heads h WHERE h.bureau_id = bureau AND h.chain = item.chain FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO audit_heads VALUES (bureau, item.chain, 0, audit_beginning(bureau, item.chain)) ON CONFLICT DO NOTHING;
      SELECT * INTO STRICT head FROM audit_heads h WHERE h.bureau_id = bureau AND h.chain = item.chain FOR UPDATE;
    END IF;

    actor_role := coalesce(item.role, (SELECT s.role FROM staff s WHERE s.bureau_id = bureau AND s.id::text = item.actor),
                           CASE WHEN item.actor IN ('reporter', 'committee') THEN item.actor ELSE 'office' END);
    IF NOT coalesce(item.action ~ '^[a-z0-9-]+$' AND item.actor ~ '^[a-z0-9-]+$' AND actor_role ~ '^[a-z0-9-]+$'
                    AND jsonb_typeof(item.about::jsonb) = 'object', false) THEN
      RAISE EXCEPTION 'not an audit entry' USING ERRCODE = 'invalid_parameter_value';
    END IF;

    moment := clock_timestamp();
    said := '{"about":' || item.about
      || ',"action":"' || item.action
      || '","at":"' || CASE WHEN actor_role = 'reporter' THEN to_char(moment AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')
                            ELSE to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') END
      || '","by":"' || item.actor
      || '","matterId":' || coalesce('"' || item.matter_id || '"', 'null')
      || ',"role":"' || actor_role || '"}';
    next_hash := sha256(head.hash || int8send(head.seq + 1) || convert_to(said, 'UTF8'));
    INSERT INTO audit_entries (bureau_id, chain, seq, prev, hash, entry)
      VALUES (bureau, item.chain, head.seq + 1, head.hash, next_hash, said);
    UPDATE audit_heads h SET seq = head.seq + 1, hash = next_hash WHERE h.bureau_id = bureau AND h.chain = item.chain;
  END LOOP;
END $$;--> statement-breakpoint
-- WHO WORKS HERE, and in which units.
CREATE FUNCTION refuse_unless(holds boolean, rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF holds IS NOT TRUE THEN
    RAISE EXCEPTION 'four eyes: %', rule USING ERRCODE = 'check_violation', CONSTRAINT = rule;
  END IF;
END $$;--> statement-breakpoint
-- Whoever was given a role today does not approve by it today.
CREATE FUNCTION is_settled_in(bureau uuid, person text, wanted text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM staff s WHERE s.bureau_id = bureau AND s.id::text = person AND s.role = wanted AND s.active
    AND s.role_since <= (now() AT TIME ZONE 'Asia/Shanghai')::date)
$$;--> statement-breakpoint
-- Who works here takes two people at two moments: what an administrator asks for is undecided, and what decides on it is
-- a later transaction of somebody else whose role is not of today. The rules are those of staff/staff-change.ts.
CREATE FUNCTION guard_staff_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  decider text := NEW.decided_by::text;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.asked_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NULL AND NEW.decided_at IS NULL, 'asked-before-decided');
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.asked_by::text, 'security-administrator'), 'asker-keeps-the-people');
    RETURN NEW;
  END IF;
  NEW.decided_at := now();
  PERFORM refuse_unless(OLD.decided_by IS NULL AND OLD.asked_at < now(), 'asked-before-decided');
  PERFORM refuse_unless(decider <> NEW.asked_by::text AND decider <> NEW.staff_id::text, 'decider-did-not-ask');
  IF EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.unit_id = NEW.unit_id AND s.role = 'head'
      AND s.active AND s.id <> NEW.staff_id) THEN
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, decider, 'head') AND EXISTS (SELECT FROM staff s
      WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.decided_by AND s.unit_id = NEW.unit_id), 'decider-is-head');
  ELSE
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, decider, 'system-administrator')
      OR is_settled_in(NEW.bureau_id, decider, 'security-administrator'), 'decider-is-administrator');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER staff_changes_have_four_eyes BEFORE INSERT OR UPDATE OF "decided_by", "decided_at", "approved" ON "staff_changes"
  FOR EACH ROW EXECUTE FUNCTION guard_staff_change();--> statement-breakpoint
-- No page can give a role, a unit or a way in that was not confirmed in the same transaction: nor a password that has to
-- be changed, which is one from somebody else's hand. The owner alone founds an office.
CREATE FUNCTION staff_takes_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' AND NOT NEW.active THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.role, NEW.unit_id) IS NOT DISTINCT FROM (OLD.role, OLD.unit_id) AND (OLD.active OR NOT NEW.active)
      AND (NEW.password_hash = OLD.password_hash OR NOT NEW.must_change_password) THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM staff_changes c
    WHERE c.bureau_id = NEW.bureau_id AND c.staff_id = NEW.id AND c.approved AND c.decided_at = now()
      AND c.role = NEW.role AND c.unit_id IS NOT DISTINCT FROM NEW.unit_id
  ) THEN
    RAISE EXCEPTION 'a change of staff takes two' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER staff_changes_take_two BEFORE INSERT OR UPDATE ON "staff"
  FOR EACH ROW EXECUTE FUNCTION staff_takes_two();--> statement-breakpoint
-- Whoever was given a role, a unit or a way in today approves from tomorrow; no page says otherwise, and the day that is
-- said with somebody new is not believed. Only exchanging a password that has to be changed gives nothing new.
CREATE FUNCTION counts_from_tomorrow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' OR (NEW.role, NEW.unit_id) IS DISTINCT FROM (OLD.role, OLD.unit_id) OR NEW.active AND NOT OLD.active
      OR NEW.must_change_password AND NOT OLD.must_change_password
      OR NEW.password_hash <> OLD.password_hash AND (NEW.must_change_password OR NOT OLD.must_change_password) THEN
    NEW.role_since := (now() AT TIME ZONE 'Asia/Shanghai')::date + 1;
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER staff_counts_from_tomorrow BEFORE INSERT OR UPDATE ON "staff"
  FOR EACH ROW EXECUTE FUNCTION counts_from_tomorrow();--> statement-breakpoint
-- A telephone that is taken away or exchanged is a way in as well.
CREATE FUNCTION owner_counts_from_tomorrow() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE staff SET role_since = (now() AT TIME ZONE 'Asia/Shanghai')::date + 1
   WHERE bureau_id = OLD.bureau_id AND id = OLD.staff_id AND session_user <> current_user;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER second_factor_counts_from_tomorrow AFTER DELETE OR UPDATE OF "sealed", "confirmed_at" ON "second_factors"
  FOR EACH ROW WHEN (OLD.confirmed_at IS NOT NULL) EXECUTE FUNCTION owner_counts_from_tomorrow();--> statement-breakpoint
-- What becomes of a unit was confirmed in the same transaction, and nothing is left in one that is closed.
CREATE FUNCTION units_take_two() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT FROM unit_changes c JOIN staff s ON s.bureau_id = c.bureau_id AND s.id = c.decided_by
     WHERE c.bureau_id = NEW.bureau_id AND c.unit_id = NEW.id AND c.approved AND c.decided_at = now()
       AND s.role IN ('system-administrator', 'security-administrator')
       AND (c.kind = 'close') = (NEW.closed_on IS NOT NULL)
       AND (c.name, c.name_en, c.mail) = (NEW.name, NEW.name_en, NEW.mail)
       AND c.upper_unit_id IS NOT DISTINCT FROM NEW.upper_unit_id) THEN
    RAISE EXCEPTION 'a change of units takes two' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.closed_on IS NOT NULL THEN
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM matters m WHERE m.bureau_id = NEW.bureau_id
      AND NEW.id IN (m.unit_id, m.raised_to) AND m.stage <> 'archived'), 'closed-unit-holds-nothing');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER unit_changes_take_two BEFORE INSERT OR UPDATE ON "units"
  FOR EACH ROW EXECUTE FUNCTION units_take_two();--> statement-breakpoint
-- Nothing goes to a closed unit any more.
CREATE FUNCTION refuse_closed_unit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(NOT EXISTS (SELECT FROM units u
    WHERE u.bureau_id = NEW.bureau_id AND u.id IN (NEW.unit_id, NEW.raised_to) AND u.closed_on IS NOT NULL), 'unit-is-open');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER unit_is_open BEFORE INSERT OR UPDATE OF "unit_id", "raised_to" ON "matters"
  FOR EACH ROW WHEN (NEW.stage <> 'archived') EXECUTE FUNCTION refuse_closed_unit();--> statement-breakpoint
-- FOUR EYES, the second wall behind app/domain.
-- The law is in the program: whoever signs for it answers as an administrator, and not of today. The scale is money: one
-- enters it, and the head of a unit compares it with the province's document. The hours are the database's own.
CREATE FUNCTION guard_word_given() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user
    OR is_settled_in(NEW.bureau_id, to_jsonb(NEW) ->> TG_ARGV[0], 'system-administrator'), 'given-by-an-administrator');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER signed_by_an_administrator BEFORE INSERT ON "provision_signoffs"
  FOR EACH ROW EXECUTE FUNCTION guard_word_given('signed_by');--> statement-breakpoint
CREATE TRIGGER entered_by_an_administrator BEFORE INSERT ON "bureau_parameters"
  FOR EACH ROW EXECUTE FUNCTION guard_word_given('entered_by');--> statement-breakpoint
CREATE FUNCTION guard_confirmation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user THEN
    NEW.confirmed_at := now();
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.confirmed_by::text, 'head'), 'confirmer-is-head');
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM bureau_parameters p WHERE p.bureau_id = NEW.bureau_id
      AND p.id = NEW.parameters_id AND p.entered_by = NEW.confirmed_by), 'confirmer-did-not-enter');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER parameters_have_four_eyes BEFORE INSERT ON "bureau_parameter_confirmations"
  FOR EACH ROW EXECUTE FUNCTION guard_confirmation();--> statement-breakpoint
-- A head decides on what somebody else has asked for or found: on more time (Penalty Procedure, art. 18(1)), on opening
-- a case or none (art. 19 and 20, on the form for approval), on a transfer to the police (State Council Order 310, art. 5).
-- Who did what stands in the events, which nobody can change; a decision is about the newest of them.
CREATE FUNCTION guard_decision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  decider text := NEW.event ->> 'by';
  decided_on text := CASE NEW.type
    WHEN 'extension-decided' THEN 'extension-requested'
    WHEN 'transfer-approved' THEN 'transfer-proposed'
    WHEN 'transfer-refused' THEN 'transfer-proposed'
    ELSE 'findings-recorded' END;
  asker text;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  SELECT e.event ->> 'by' INTO asker FROM matter_events e
   WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id AND e.type = decided_on
   ORDER BY e.seq DESC LIMIT 1;
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, decider, 'head'), 'decider-is-head');
  PERFORM refuse_unless(asker IS NOT NULL, 'decided-in-turn');
  PERFORM refuse_unless(asker <> decider, 'decider-did-not-ask');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER decisions_have_four_eyes BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type IN ('extension-decided', 'transfer-approved', 'transfer-refused', 'case-opened', 'declined'))
  EXECUTE FUNCTION guard_decision();--> statement-breakpoint
-- What goes to the police was approved.
CREATE FUNCTION guard_transfer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR EXISTS (SELECT FROM matter_events e
    WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id AND e.type = 'transfer-approved'), 'transfer-was-approved');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER transfer_was_approved BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type = 'transferred') EXECUTE FUNCTION guard_transfer();--> statement-breakpoint
-- A matter comes in without a reward, so that none can be slipped in ready made.
CREATE FUNCTION refuse_ready_made() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user, 'reward-is-decided');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reward_is_decided BEFORE INSERT ON "matters"
  FOR EACH ROW WHEN (NEW.reward IS NOT NULL) EXECUTE FUNCTION refuse_ready_made();--> statement-breakpoint
-- What a vote is about: the assessment, and what the case yielded. What the award is: every field of it.
CREATE FUNCTION voted_on(m matters) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to(jsonb_build_array(m.reward -> 'assessment', m.penalty, m.insider)::text, 'UTF8'))
$$;--> statement-breakpoint
CREATE FUNCTION awarded(m matters) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to((m.reward -> 'award')::text, 'UTF8'))
$$;--> statement-breakpoint
CREATE FUNCTION guard_reward() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  before jsonb := nullif(OLD.reward, 'null'::jsonb);
  after jsonb := nullif(NEW.reward, 'null'::jsonb);
  -- The owner tells the demo's story and repairs; it could take this trigger away. It is held to nothing but leaves
  -- the same traces.
  held boolean := session_user <> current_user;
  votes_before integer := coalesce(jsonb_array_length(OLD.reward -> 'votes'), 0);
  votes_after integer := coalesce(jsonb_array_length(NEW.reward -> 'votes'), 0);
  voter text := NEW.reward #>> ARRAY['votes', votes_before::text, 'by'];
  payer text := NEW.reward #>> '{payment,by}';
BEGIN
  IF before IS NOT NULL AND held THEN
    PERFORM refuse_unless(after IS NOT NULL AND before -> 'assessment' = after -> 'assessment'
      AND before -> 'assessedBy' = after -> 'assessedBy', 'assessment-stands');
    PERFORM refuse_unless(before -> 'decidedOn' = 'null' OR (before -> 'decidedOn' = after -> 'decidedOn'
      AND before -> 'award' = after -> 'award'), 'decision-stands');
    PERFORM refuse_unless(before -> 'payment' = 'null' OR before -> 'payment' = after -> 'payment', 'paid-once');
    PERFORM refuse_unless(votes_before = 0 OR OLD.penalty IS NOT DISTINCT FROM NEW.penalty, 'voted-on-stands');
    PERFORM refuse_unless(votes_after BETWEEN votes_before AND votes_before + 1 AND NOT EXISTS (
      SELECT FROM generate_series(0, votes_before - 1) place
       WHERE before -> 'votes' -> place <> after -> 'votes' -> place), 'votes-stand');
  END IF;

  IF votes_after > votes_before THEN
    IF held THEN
      PERFORM refuse_unless(before IS NOT NULL AND before -> 'decidedOn' = 'null', 'vote-in-turn');
      PERFORM refuse_unless(is_settled_in(NEW.bureau_id, voter, 'committee'), 'voter-is-of-the-committee');
      PERFORM refuse_unless(voter <> after ->> 'assessedBy', 'voter-did-not-assess');
      PERFORM refuse_unless(NOT after -> 'ties' ? voter, 'voter-has-no-tie');
    END IF;
    INSERT INTO reward_approvals (bureau_id, matter_id, person, subject)
      SELECT NEW.bureau_id, NEW.id, after #>> ARRAY['votes', place::text, 'by'], voted_on(NEW)
        FROM generate_series(votes_before, votes_after - 1) place;
  END IF;

  IF after -> 'award' <> 'null' AND (before IS NULL OR before -> 'award' = 'null') THEN
    IF held THEN
      PERFORM refuse_unless((SELECT count(*) >= 3 AND bool_and(a.subject = voted_on(NEW)) FROM reward_approvals a
        WHERE a.bureau_id = NEW.bureau_id AND a.matter_id = NEW.id AND a.person <> 'committee'), 'three-approve-the-same');
      -- 2021 Measures: one million yuan at most for one case; the amount in fen.
      PERFORM refuse_unless((after #>> '{award,amount}')::bigint BETWEEN 0 AND 100000000, 'award-below-the-cap');
    END IF;
    INSERT INTO reward_approvals (bureau_id, matter_id, person, subject)
      VALUES (NEW.bureau_id, NEW.id, 'committee', awarded(NEW)) ON CONFLICT DO NOTHING;
  END IF;

  -- 2021 Measures: from 500,000 yuan on together with the finance authority; a province may begin lower.
  IF after ->> 'notifiedOn' IS NOT NULL AND held AND (before IS NULL OR before ->> 'notifiedOn' IS NULL) THEN
    PERFORM refuse_unless(NEW.dates ? 'finance-consulted' OR ((after #>> '{award,amount}')::bigint < 50000000
      AND after #>> '{award,financeConsulted}' = 'false'), 'finance-agreed-first');
  END IF;

  IF payer IS NOT NULL AND held AND (before IS NULL OR before -> 'payment' = 'null') THEN
    PERFORM refuse_unless(before ->> 'claim' IS NOT NULL AND before ->> 'notifiedOn' IS NOT NULL, 'payment-in-turn');
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, payer, 'finance'), 'payer-is-of-finance');
    PERFORM refuse_unless(payer <> after ->> 'assessedBy' AND NOT EXISTS (SELECT FROM reward_approvals a
      WHERE a.bureau_id = NEW.bureau_id AND a.matter_id = NEW.id AND a.person = payer), 'payer-did-not-approve');
    PERFORM refuse_unless(EXISTS (SELECT FROM reward_approvals a WHERE a.bureau_id = NEW.bureau_id
      AND a.matter_id = NEW.id AND a.person = 'committee' AND a.subject = awarded(NEW)), 'paid-as-approved');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reward_has_four_eyes BEFORE UPDATE OF "reward", "penalty" ON "matters"
  FOR EACH ROW WHEN (NEW.reward IS DISTINCT FROM OLD.reward OR NEW.penalty IS DISTINCT FROM OLD.penalty)
  EXECUTE FUNCTION guard_reward();
