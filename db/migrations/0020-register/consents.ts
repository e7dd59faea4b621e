import { appendOnly, date, flag } from '../0010-initial/checks.ts';

const disclosureCases = (name: string, parent: string): string => `CREATE TABLE ${name} (
    disclosure_id TEXT NOT NULL REFERENCES ${parent} (id) ON DELETE RESTRICT,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    legal_basis TEXT NOT NULL,
    PRIMARY KEY (disclosure_id, case_id)
  ) STRICT, WITHOUT ROWID`;

/** Consent per person with its scope, and a disclosure log that knows every way out. */
export const consents = [
  ...['no_update', 'no_delete'].map((name) => `DROP TRIGGER consents_${name}`),
  `ALTER TABLE consents ADD COLUMN kind TEXT NOT NULL DEFAULT 'sharing'`,
  `ALTER TABLE consents ADD COLUMN giver TEXT NOT NULL DEFAULT 'self'`,
  `ALTER TABLE consents ADD COLUMN giver_name TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE consents ADD COLUMN method TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE consents ADD COLUMN explained_by TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE consents ADD COLUMN all_agencies INTEGER NOT NULL DEFAULT 1 ${flag('all_agencies')}`,
  `ALTER TABLE consents ADD COLUMN items TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE consents ADD COLUMN requested_on TEXT ${date('requested_on')}`,
  `ALTER TABLE consents ADD COLUMN expires_on TEXT ${date('expires_on')}`,
  `ALTER TABLE consents ADD COLUMN recheck_on TEXT ${date('recheck_on')}`,
  `ALTER TABLE consents ADD COLUMN document_place TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE consents ADD COLUMN reason TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE consents ADD COLUMN told TEXT NOT NULL DEFAULT ''`,
  // Until now the one consent of a case was that of the person it is about.
  `UPDATE consents SET person_id = (SELECT principal_id FROM cases WHERE cases.id = consents.case_id) WHERE person_id IS NULL`,
  ...appendOnly('consents'),
  `CREATE INDEX consents_person ON consents (case_id, person_id, kind, recorded_at)`,
  `CREATE INDEX consents_expiry ON consents (expires_on) WHERE expires_on IS NOT NULL`,
  `CREATE INDEX consents_recheck ON consents (recheck_on) WHERE recheck_on IS NOT NULL`,
  `CREATE INDEX consents_requested ON consents (requested_on) WHERE status = 'unconfirmed' AND requested_on IS NOT NULL`,
  `CREATE TABLE consent_agencies (
    consent_id TEXT NOT NULL REFERENCES consents (id) ON DELETE RESTRICT,
    agency_id TEXT NOT NULL REFERENCES agencies (id) ON DELETE RESTRICT,
    PRIMARY KEY (consent_id, agency_id)
  ) STRICT, WITHOUT ROWID`,
  ...appendOnly('consent_agencies'),
  `CREATE TABLE disclosures_2 (
    id TEXT PRIMARY KEY,
    fiscal_year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    issued_at TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    document TEXT NOT NULL,
    title TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('pdf', 'printer', 'file', 'clipboard', 'spoken', 'letter', 'other')),
    recipient TEXT NOT NULL,
    recipient_agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    purpose TEXT NOT NULL,
    items TEXT NOT NULL,
    exception_reason TEXT NOT NULL,
    left_out INTEGER NOT NULL,
    UNIQUE (fiscal_year, serial)
  ) STRICT`,
  disclosureCases('disclosure_cases_2', 'disclosures_2'),
  `INSERT INTO disclosures_2 (id, fiscal_year, serial, issued_at, staff_id, document, title, way, recipient, recipient_agency_id, purpose, items, exception_reason, left_out)
     SELECT id, fiscal_year, serial, issued_at, staff_id, document, title, way, recipient, NULL, '', '', '', left_out FROM disclosures`,
  `INSERT INTO disclosure_cases_2 SELECT disclosure_id, case_id, legal_basis FROM disclosure_cases`,
  `DROP TABLE disclosure_cases`,
  `DROP TABLE disclosures`,
  `ALTER TABLE disclosures_2 RENAME TO disclosures`,
  `ALTER TABLE disclosure_cases_2 RENAME TO disclosure_cases`,
  `CREATE INDEX disclosure_cases_case ON disclosure_cases (case_id)`,
  ...appendOnly('disclosures'),
  ...appendOnly('disclosure_cases'),
  `CREATE TABLE disclosure_persons (
    disclosure_id TEXT NOT NULL REFERENCES disclosures (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (disclosure_id, person_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX disclosure_persons_person ON disclosure_persons (person_id)`,
  ...appendOnly('disclosure_persons'),
];
