/** Papers of a meeting with a look of their own. */
export const meetingCss = /* css */ `
/* 開催通知 */

.letter + .letter {
  break-before: page;
}

.letter-date,
.letter-sender,
.letter-end {
  text-align: right;
}

.letter-end {
  margin-top: 4mm;
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
  break-after: avoid;
}

/* A long programme runs on to the next page. */
.letter .fields :is(tbody, tr) {
  break-inside: auto;
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
  display: flex;
  flex-wrap: wrap;
  gap: 0 5mm;
  justify-content: center;
  font-size: 14pt;
  line-height: 1.25;
  text-wrap: balance;
}

.name-card-name {
  margin-top: 2mm;
  font-weight: 700;
  line-height: 1.2;
  text-wrap: balance;
}

/* Nobody looks up a note on a card. */
.name-card .variant {
  text-decoration: none;
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
`;
