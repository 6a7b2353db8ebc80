type Grants = Readonly<Record<string, string>>;

/** What each login may do to each table, typed by hand; columns in brackets where not all are meant. */
export const PRIVILEGES: Readonly<Record<string, Grants>> = {
  absences: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_jobs: "select(approved bureau_id deputy_id ended_at from_on staff_id until_on)",
    yaoshao_web: "insert, select, update(approved decided_at decided_by ended_at ended_by)",
  },
  account_notices: {
    yaoshao_jobs: "select, update(attempts sent_at try_after)",
    yaoshao_web: "insert",
  },
  audit_entries: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_jobs: "select(bureau_id chain hash seq)",
    yaoshao_web: "select(bureau_id chain hash seq)",
  },
  audit_heads: { yaoshao_auditor: "select", yaoshao_jobs: "select" },
  bureau_parameter_confirmations: { yaoshao_desk: "select", yaoshao_web: "insert, select" },
  bureau_parameters: { yaoshao_desk: "select", yaoshao_web: "insert, select" },
  bureau_changes: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(approved decided_at decided_by reason)",
  },
  bureaus: {
    yaoshao_desk: "select",
    yaoshao_jobs: "select",
    yaoshao_vault: "select",
    yaoshao_web:
      "select, update(address address_en division_code fault_link hours hours_en icp_number intake_unit intake_unit_en level name name_en phone police_number site_code)",
  },
  publication_changes: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(approved decided_at decided_by)",
  },
  publications: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  calendar_notices: {
    yaoshao_desk: "select",
    yaoshao_jobs: "select",
    yaoshao_web: "insert, select, update(superseded_by)",
  },
  case_entries: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(reason settled settled_at settled_by)",
  },
  cases: { yaoshao_desk: "select" },
  clock_changes: { yaoshao_desk: "select", yaoshao_jobs: "select", yaoshao_web: "insert, select" },
  clocks: {
    yaoshao_desk: "select",
    yaoshao_web:
      "insert, select, update(due_legal due_strict entered_on extended firm paused pauses start_on stopped_on superseded_on term_count term_unit)",
  },
  committee_conflicts: {
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(revoked_by revoked_for revoked_on)",
  },
  committee_draws: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  committee_items: {
    yaoshao_desk: "select",
    yaoshao_jobs: "select(bureau_id matter_id session_id short short_since)",
    yaoshao_web: "insert, select, update(again_by again_for revealed_at round short short_since)",
  },
  committee_changes: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(approved decided_at decided_by)",
  },
  committee_outsiders: { yaoshao_desk: "select", yaoshao_web: "select" },
  committee_scores: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  committee_seats: {
    yaoshao_desk: "select",
    yaoshao_jobs: "select(bureau_id matter_id seated_on staff_id)",
    yaoshao_web: "insert, select, update(absent_for seated_on)",
  },
  committee_sessions: {
    yaoshao_desk: "select",
    yaoshao_jobs: "select(bureau_id id opened_on)",
    yaoshao_web: "insert, select",
  },
  contacts: { yaoshao_desk: "select", yaoshao_web: "insert" },
  content_keys: {
    yaoshao_desk: "select",
    yaoshao_jobs: "delete, select",
    yaoshao_web: "delete, insert, select, update",
  },
  corrections: {
    yaoshao_auditor:
      "select(approved bureau_id decided_at decided_by digest id made_at made_by matter_id matter_version)",
    yaoshao_desk: "select",
    yaoshao_web:
      "insert, select(bureau_id decided_by digest id made_by matter_id sealed), update(approved decided_at decided_by decided_digest)",
  },
  draft_files: { yaoshao_web: "delete, insert, select, update" },
  draft_rooms: { yaoshao_web: "delete, insert, select, update" },
  drafts: {
    yaoshao_jobs: "delete, select(digest expires_at)",
    yaoshao_web: "delete, insert, select, update",
  },
  erasure_calendar: { yaoshao_web: "delete, select, update(ask_on)" },
  evidence: { yaoshao_desk: "select", yaoshao_web: "insert, select" },
  export_askings: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  export_fetches: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  export_requests: {
    yaoshao_auditor: "select",
    yaoshao_desk:
      "select(answer approved asked_at asked_by bureau_id decided_at decided_by filter id needs_word number purpose queue reason)",
    yaoshao_web: "insert, select, update(answer approved decided_at decided_by)",
  },
  failing_staff_mail: { yaoshao_desk: "select" },
  failure_episodes: { yaoshao_jobs: "delete, select", yaoshao_web: "insert, select, update" },
  form_keys: {
    yaoshao_jobs: "delete, select",
    yaoshao_web: "delete, insert, select, update(location)",
  },
  kept_texts: {
    yaoshao_jobs: "delete, select",
    yaoshao_web: "delete, insert, select, update",
  },
  internal_notes: { yaoshao_desk: "select", yaoshao_web: "insert" },
  key_fingerprints: {},
  known_matters: { yaoshao_desk: "select" },
  letters: {
    yaoshao_jobs: "insert, select, update(attempts failure given_up_at sent_at try_after)",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(attempts given_up_at try_after withdrawn_at)",
  },
  letters_of_notices: {
    yaoshao_jobs: "select, update(through written)",
    yaoshao_web: "insert, select",
  },
  known_standings: { yaoshao_desk: "select" },
  looks: { yaoshao_web: "select" },
  looks_by_day: {
    yaoshao_jobs: "delete, select(day)",
    yaoshao_web: "select(bureau_id day staff_id), update(told_busiest told_opened)",
  },
  mailbox: { yaoshao_jobs: "insert, select", yaoshao_web: "select" },
  matter_events: {
    yaoshao_desk: "select",
    yaoshao_auditor: "select",
    yaoshao_web: "insert, select",
  },
  matter_exclusions: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_jobs: "select",
    yaoshao_vault: "select",
    yaoshao_web: "insert, select",
  },
  matter_names: { yaoshao_web: "delete, insert, select" },
  matter_respondents: { yaoshao_web: "insert, select" },
  matters: {
    yaoshao_desk: "select",
    yaoshao_jobs:
      "select(away_until bureau_id extension_waits handler_id has_findings id kept next_due number raised_to stage submission_id transfer_waits unit_id urgency)",
    yaoshao_web:
      "insert, select, update(added before corrected correction dates extension findings handler_id investigation mediation new_facts pauses penalty raised_to reward shown_version stage transfer_proposed_by unit_id version)",
  },
  messages: {
    yaoshao_desk: "select",
    yaoshao_web:
      "insert, select(answer_by author bureau_id id matter_id position sealed written_on)",
  },
  named_officials: {
    yaoshao_auditor: "select(bureau_id matter_id resolved_on)",
    yaoshao_desk: "select(bureau_id matter_id resolved_on)",
    yaoshao_jobs: "select(bureau_id matter_id resolved_on)",
    yaoshao_vault: "select(bureau_id matter_id resolved_on)",
    yaoshao_web: "insert, select, update(resolved_by resolved_on sealed)",
  },
  open_standing_changes: {},
  open_standings: {},
  office_terms: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(approved decided_at decided_by ended_at ended_by)",
  },
  office_files: {
    yaoshao_desk: "select",
    yaoshao_web:
      "insert, select(added_by bureau_id id matter_id position struck_by version), update(content struck_at struck_because struck_by thumbnail)",
  },
  owed_letters: { yaoshao_desk: "select" },
  reward_journal: { yaoshao_auditor: "select", yaoshao_desk: "select" },
  payout_answers: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(applied_at applied_by paid sent_back)",
  },
  payout_batch_items: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  payout_batches: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(withdrawn_at withdrawn_by withdrawn_for)",
  },
  payout_steps: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  payouts: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  reward_budgets: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(approved decided_at decided_by)",
  },
  reward_recoveries: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  reward_recovery_steps: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  phrases: {
    yaoshao_desk: "select",
    yaoshao_web: "insert, select(bureau_id id retired_by unit_id), update(retired_at retired_by)",
  },
  pending_sign_ins: {
    yaoshao_jobs: "delete, select",
    yaoshao_web: "delete, insert, select, update",
  },
  people: { yaoshao_desk: "select" },
  proposal_opinions: {
    yaoshao_auditor: "select(agrees bureau_id given_at proposal_id staff_id)",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select",
  },
  proposals: {
    yaoshao_auditor:
      "select(action approved_at approved_by bureau_id digest id matter_id matter_version proposed_at proposed_by returned_at returned_by reviewed_at reviewed_by withdrawn_at)",
    yaoshao_desk: "select",
    yaoshao_web:
      "insert, select, update(approved_at approved_by approved_digest reason returned_at returned_by reviewed_at reviewed_by reviewed_digest withdrawn_at)",
  },
  provision_signoffs: { yaoshao_desk: "select", yaoshao_web: "insert, select" },
  routing_confirmations: { yaoshao_desk: "select", yaoshao_web: "insert, select" },
  routing_tables: { yaoshao_desk: "select", yaoshao_web: "insert, select" },
  receipts: { yaoshao_web: "insert, select, update(kept_on secret_hash)" },
  recovery_codes: { yaoshao_web: "delete, insert, select, update" },
  reminders: { yaoshao_jobs: "insert, select" },
  retention_holds: {
    yaoshao_desk: "select",
    yaoshao_vault: "select(bureau_id ground lifted_on matter_id)",
    yaoshao_web: "insert, select, update(lifted_by lifted_on)",
  },
  reward_approvals: { yaoshao_auditor: "select", yaoshao_web: "select" },
  reward_payees: {
    yaoshao_desk: "select",
    yaoshao_web:
      "insert, select(bureau_id effective_on matter_id method set_on share sharer stopped_on submission_id tail version way), update(stopped_on)",
  },
  saved_views: {
    yaoshao_desk: "select",
    yaoshao_web:
      "delete, insert, select(bureau_id changed_by gone_at id made_by name unit_id), update(changed_by gone_at name)",
  },
  sealed_by_year: { yaoshao_desk: "select" },
  search_backlog: { yaoshao_web: "delete, insert, select" },
  search_digests: { yaoshao_web: "delete, insert, select(bureau_id field matter_id)" },
  search_grams: { yaoshao_web: "delete, insert, select(bureau_id field matter_id)" },
  sealed_counts: {},
  sealed_identities: { yaoshao_desk: "select" },
  second_factors: { yaoshao_web: "delete, insert, select, update" },
  sessions: {
    yaoshao_desk: "select(begun_at expires_at id seen_at staff_id)",
    yaoshao_jobs: "delete, select(digest expires_at)",
    yaoshao_web: "delete, insert, select, update",
  },
  staff: {
    yaoshao_desk: "select(active bureau_id display_name id role role_since unit_id)",
    yaoshao_jobs: "select(active bureau_id id mail mail_hours role unit_id)",
    yaoshao_vault: "select(active bureau_id id role unit_id)",
    yaoshao_web:
      "insert, select, update(active mail mail_hours must_change_password password_hash role unit_id)",
  },
  staff_changes: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select(asked_at asked_by bureau_id decided_by id kind role staff_id unit_id)",
    yaoshao_jobs: "select(approved bureau_id decided_at id kind staff_id told_at), update(told_at)",
    yaoshao_web: "insert, select, update(approved decided_at decided_by)",
  },
  staff_mails: {
    yaoshao_jobs: "delete, insert, select, update(attempts sent_at try_after)",
  },
  staff_news: {
    yaoshao_desk: "select",
    yaoshao_jobs: "delete, insert, select, update(mail_id)",
  },
  staff_relations: {
    yaoshao_desk: "select(bureau_id declared_on id name reason staff_id)",
    yaoshao_web: "insert, select",
  },
  submissions: {
    yaoshao_desk:
      "select(answers bureau_id id identified kind language masked_name received_on sealed_answers sealed_for_complaint sealed_for_report)",
    yaoshao_jobs: "select(bureau_id id language sealed_mail)",
    yaoshao_web: "insert, select",
  },
  supplements: { yaoshao_desk: "select", yaoshao_web: "insert, select" },
  "vault.closings": { yaoshao_vault: "select" },
  "vault.custodians": { yaoshao_vault: "select, update(failed_at failures last_step)" },
  "vault.knowers": { yaoshao_vault: "select" },
  "vault.notices": {
    yaoshao_jobs: "delete, select, update(attempts try_after)",
    yaoshao_vault: "insert",
  },
  "vault.openings": { yaoshao_auditor: "select", yaoshao_vault: "insert, select" },
  "vault.recorded": { yaoshao_vault: "select" },
  "vault.register": { yaoshao_auditor: "select" },
  "vault.registered": { yaoshao_vault: "select" },
  "vault.requests": {
    yaoshao_auditor: "select(bureau_id id matter_id requested_by)",
    yaoshao_vault: "insert, select",
  },
  "vault.verdicts": {
    yaoshao_auditor: "select(approves bureau_id request_id staff_id unit_id)",
    yaoshao_vault: "insert, select, update",
  },
  throttles: { yaoshao_jobs: "delete, select", yaoshao_web: "delete, insert, select, update" },
  "vault.identities": { yaoshao_vault: "delete, select", yaoshao_web: "insert" },
  unit_changes: {
    yaoshao_auditor: "select",
    yaoshao_desk: "select",
    yaoshao_web: "insert, select, update(approved decided_at decided_by)",
  },
  units: {
    yaoshao_desk: "select",
    yaoshao_jobs: "select",
    yaoshao_web: "insert, select, update(closed_on mail name name_en upper_unit_id)",
  },
};
