import { appendOnly } from '../0010-initial/checks.ts';

/**
 * 同意なしで諮る理由: each as it was written, with the word on consent it answers. `agenda_item_id` refers to nothing, for the
 * reason stays when the case is taken off the agenda.
 */
export const reasons = [
  `CREATE TABLE hearing_reasons (
    id TEXT PRIMARY KEY,
    agenda_item_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE RESTRICT,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    consent_id TEXT REFERENCES consents (id) ON DELETE RESTRICT,
    legal_basis TEXT NOT NULL,
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    written_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX hearing_reasons_item ON hearing_reasons (agenda_item_id)`,
  `CREATE INDEX hearing_reasons_case ON hearing_reasons (case_id)`,
  ...appendOnly('hearing_reasons'),
];
