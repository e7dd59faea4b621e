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

.confidentiality {
  border: var(--thick);
  break-inside: avoid;
}

.read {
  display: block;
  text-align: right;
}

.left-out {
  margin-top: 3mm;
  padding: 1.2mm 2mm;
  border: 0.25mm dashed #000;
  font-size: 0.905rem;
  break-inside: avoid;
}

.beside {
  display: flex;
  gap: 5mm;
}

.beside > * {
  flex: 1 1 0;
  min-width: 0;
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

/* On one page with everything else. */
.face-sheet .genogram > svg {
  max-height: 44mm;
}

.stacked .genogram > svg {
  max-height: 110mm;
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
  border-right: var(--rule);
  border-bottom: var(--rule);
  text-align: left;
  vertical-align: top;
}

tr > :first-child {
  border-left: var(--rule);
}

thead th,
table:not(:has(thead)) tr:first-child > * {
  border-top: var(--rule);
}

th {
  background: var(--shade) padding-box;
  font-weight: 400;
}

tbody,
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

/* A form is filled in from above: it breaks between its rows, never inside one. */
.form .fields tbody {
  break-inside: auto;
}

.form .field-label {
  width: 27mm;
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

/* 開催通知 */

.letter + .letter {
  break-before: page;
}

.letter-date,
.letter-sender {
  text-align: right;
}

.letter-to {
  margin: 8mm 0;
  font-size: 1.143rem;
}

.letter h1 {
  margin: 10mm 0 8mm;
  text-align: center;
}

.letter-mark {
  margin: 6mm 0 3mm;
  text-align: center;
}

.letter-notes {
  margin-top: 8mm;
}

/* 名札: four to a page, to be cut along the lines. */

.name-card {
  position: relative;
  display: flex;
  flex-direction: column;
  justify-content: center;
  height: 66mm;
  padding: 4mm 8mm;
  border: 0.2mm dashed #444;
  text-align: center;
  break-inside: avoid;
}

.name-card + .name-card {
  border-top: 0;
}

.name-card-agency {
  font-size: 16pt;
  line-height: 1.3;
}

.name-card-name {
  font-weight: 700;
  line-height: 1.2;
}

/* Where the knife is set. */
.name-card::before,
.name-card::after {
  position: absolute;
  top: 0;
  width: 4mm;
  border-top: 0.4mm solid #000;
  content: '';
}

.name-card::before {
  left: 0;
}

.name-card::after {
  right: 0;
}

.sign-box {
  display: block;
  height: 9mm;
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
