/** What stands on a sheet: sections, tables, the drawing, the recovery key. */
export const partsCss = /* css */ `
/* Sections */

.section {
  margin-top: 2.7mm;
}

.together {
  break-inside: avoid;
}

h2 {
  margin: 0 0 1mm;
  padding-left: 2mm;
  border-left: 1.4mm solid #000;
  font-size: 1.048rem;
  line-height: 1.3;
  break-after: avoid;
}

.section-note {
  margin-left: 3mm;
  font-size: 0.857rem;
  font-weight: 400;
}

.prose,
.confidentiality {
  padding: 0.8mm 1.8mm;
  border: var(--rule);
  box-decoration-break: clone;
}

ul.prose {
  padding-left: 1.5em;
}

.confidentiality {
  border: var(--thick);
  break-inside: avoid;
}

.read {
  display: block;
  text-align: right;
}

.left-out {
  display: flex;
  flex-wrap: wrap;
  gap: 0 6mm;
  margin-top: 3mm;
  padding: 1.2mm 2mm;
  border: 0.25mm dashed #000;
  font-size: 0.905rem;
  break-inside: avoid;
}

/* In a row: it takes little room below what it is said of. */
.left-out ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 6mm;
  padding: 0;
  list-style: none;
}

.beside {
  display: flex;
  gap: 5mm;
}

.beside > * {
  flex: 1 1 0;
  min-width: 0;
}

/* Below a wide drawing, two beside each other. */
.stacked > .told {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  column-gap: 5mm;
}

.stacked > .told > :nth-child(3) {
  grid-column: 1 / -1;
}

.genogram {
  break-inside: avoid;
}

/* As drawn, smaller where it must be. */
.genogram > svg {
  display: block;
  width: auto;
  max-width: 100%;
  height: auto;
  max-height: 62mm;
  margin: 0 auto;
}

/* On one page with everything else, the drawing has what the rest leaves. */
.face-sheet:has(.genogram) {
  display: flex;
  flex-direction: column;
  height: 266.5mm;
}

.face-sheet:has(.genogram) > * {
  flex: none;
}

.face-sheet > .section:has(.genogram) {
  display: flex;
  flex: 0 1 auto;
  flex-direction: column;
  min-height: 38mm;
}

.face-sheet .genogram {
  display: flex;
  flex: 0 1 auto;
  flex-direction: column;
  min-height: 0;
}

.face-sheet .genogram > svg {
  flex: 0 1 auto;
  min-height: 0;
  max-height: 80mm;
}

/* Nothing else shows the case to those who study it. */
.training-packet .genogram > svg {
  max-height: 105mm;
}

/* The first case begins below what is said of them all. */
.training-packet > .sheet-header + .section + .part-page {
  margin-top: 5mm;
  break-before: auto;
}

.genogram-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0 4mm;
  padding: 0;
  font-size: 0.762rem;
  list-style: none;
}

.genogram-legend svg {
  vertical-align: -0.5mm;
}

/* Tables */

table {
  width: 100%;
  /* Each row has rules of its own: a shared one is lost where a page ends between two rows. */
  border-collapse: separate;
  border-spacing: 0;
  table-layout: fixed;
}

thead {
  display: table-header-group;
}

th,
td {
  padding: 0.7mm 1.6mm;
  border: 0 solid #000;
  border-top: var(--rule);
  border-right: var(--rule);
  text-align: left;
  vertical-align: top;
}

tr > :first-child {
  border-left: var(--rule);
}

table:not(:has(tfoot)) tbody:last-child > tr:last-child > *,
td[rowspan] {
  border-bottom: var(--rule);
}

/* The closing rule, on every page the table runs over. */
tfoot {
  display: table-footer-group;
}

tfoot tr > td:only-child {
  height: 0.2mm;
  padding: 0;
  border: 0;
  border-top: var(--rule);
}

/* What follows a table and must not stand alone takes the last row along, not the heads of its columns. */
tbody:last-of-type,
tbody:last-of-type > tr:last-child {
  break-after: avoid;
}

th {
  background: var(--shade) padding-box;
  font-weight: 400;
}

tbody,
tfoot,
tr {
  break-inside: avoid;
}

.list tbody.tall,
.list tbody.tall > tr {
  break-inside: auto;
}

.list,
.fields,
.questions {
  font-size: 0.905rem;
  line-height: 1.4;
}

.field-label {
  width: 22mm;
}

.strong {
  outline: var(--thick);
  outline-offset: -0.6mm;
}

.questions th {
  width: 9mm;
  text-align: center;
}

/* Forms */

/* Eleven columns: dates are not to be torn apart by large letters. */
.case-register .list {
  font-size: min(0.905rem, 10.5pt);
}

/* A form is filled in from above: it breaks between its rows, never inside one. */
.form .fields tbody {
  break-inside: auto;
}

.form .field-label {
  width: calc(22mm + 2.4rem);
}

/* Questions are longer than the labels of other forms, their answers shorter. */
.form.assessment .fields:not(:has(tr > :nth-child(4))) .field-label {
  width: 52mm;
}

.choices {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3mm 3.5mm;
}

.choices > span {
  white-space: nowrap;
}

.chosen {
  font-weight: 700;
}

.ruled-lines {
  padding-top: 0;
  padding-bottom: 0;
}

.ruled-line {
  display: block;
  height: 7.5mm;
  border-bottom: 0.1mm dotted #444;
}

/* One page in large letters as well. */
.referral-slip-blank .ruled-line {
  height: clamp(6.2mm, calc(17.5mm - 2.7rem), 7.5mm);
}

.ruled-line:last-child {
  border-bottom: 0;
}

.signature {
  margin-top: 3mm;
  padding: 1.6mm 2.4mm;
  border: var(--thick);
  break-inside: avoid;
}

.signature ul {
  display: flex;
  gap: 6mm;
  margin-top: 2mm;
  padding: 0;
  list-style: none;
}

.signature li {
  flex: 1 1 0;
  min-height: 9mm;
  border-bottom: var(--rule);
  font-size: 0.857rem;
}

/* 回復キー */

.recovery-key {
  display: grid;
  grid-template-columns: repeat(4, 1fr);
  padding: 0;
  border: var(--thick);
  list-style: none;
}

.recovery-key li {
  display: flex;
  gap: 2mm;
  align-items: baseline;
  padding: 2mm 3mm;
  border: var(--rule);
}

.group-number {
  min-width: 5mm;
  font-size: 0.762rem;
}

.group {
  font-size: 1.333rem;
  font-weight: 700;
  letter-spacing: 0.08em;
}

.seal th {
  width: 34mm;
}

.seal td,
.blank {
  height: 9mm;
}

.blank {
  display: block;
}

.seal-mark {
  width: 42mm;
  text-align: center;
  color: #444;
}
`;
