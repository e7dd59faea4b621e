/**
 * The paper and the frame of every sheet. Letters are measured in rem: the office chooses how large they are. A string rather than a file: hosts and tests render sheets without a bundler
 * for CSS.
 */
export const printCss = /* css */ `
/* Black on white: greys only where a copy machine may lose them. */
:root {
  --rule: 0.25mm solid #000;
  --thick: 0.6mm solid #000;
  --shade: #ececec;
}

@page {
  size: A4 portrait;
  margin: 15mm;
  font-family: 'BIZ UDPGothic', 'Shippori Antique';
  font-size: 8pt;
  line-height: 1.3;

  @top-left {
    width: 72%;
    padding-bottom: 2.5mm;
    text-align: left;
    vertical-align: bottom;
  }

  @top-right {
    width: 28%;
    padding-bottom: 2.5mm;
    font-weight: 700;
    white-space: pre-line;
    text-align: right;
    vertical-align: bottom;
  }

  @bottom-left {
    width: 85%;
    padding-top: 2.5mm;
    text-align: left;
    vertical-align: top;
  }

  @bottom-right {
    width: 15%;
    padding-top: 2.5mm;
    text-align: right;
    vertical-align: top;
  }
}

* {
  box-sizing: border-box;
}

html {
  font-family: 'BIZ UDPGothic', 'Shippori Antique';
  font-variant-numeric: tabular-nums;
  line-height: 1.45;
  line-break: strict;
  overflow-wrap: anywhere;
  color: #000;
  background: #fff;
  print-color-adjust: exact;
}

/* Chromium cuts off whatever lies on the very edge of the page's area: half of the outer rules. */
body {
  margin: 0;
  padding: 0 0.4mm;
  orphans: 2;
  widows: 2;
}

p,
ul,
ol {
  margin: 0;
}

ul {
  padding-left: 1.6em;
}

/* Numbers of two figures. */
ol {
  padding-left: 2.2em;
}

.text {
  white-space: pre-wrap;
}

/* A name font of the PC has the variants; the bundled font shows the base character. */
.variant {
  font-family: 'IPAmj明朝', 'IPAmjMincho', 'BIZ UDPGothic', 'Shippori Antique';
  text-decoration: underline 0.3mm;
  text-underline-offset: 0.2em;
}

.none {
  color: #444;
}

/* Never alone on a page of its own. */
.foot-note,
.left-out,
.form-foot {
  break-before: avoid;
}

.form-foot {
  break-inside: avoid;
}

/* What is signed takes more along than one row: a short table as a whole. */
.form:has(.signature) > .section:nth-last-child(2) tbody:nth-last-of-type(-n + 8) {
  break-after: avoid;
}

/* What the meeting is asked stands below what it is asked about: who does what, or the last note. */
.asked:not(:has(.list)),
.asked > .section + .section {
  break-before: avoid;
}

.foot-note {
  margin-top: 0.5mm;
  font-size: 0.81rem;
  line-height: 1.3;
}

.tick {
  display: inline-block;
  width: 3.6mm;
  height: 3.6mm;
  border: var(--rule);
  vertical-align: -0.6mm;
}

/* Pages */

.case-page,
.part-page {
  break-before: page;
}

/* The memo takes what the page has left: A4 less the margins, less half a millimetre for rounding. */
.filled {
  display: flex;
  flex-direction: column;
  min-height: 266.5mm;
}

/* Where the page has nothing left, it needs no page of its own. */
.memo {
  position: relative;
  flex: 1 0 0;
  overflow: clip;
}

/* Of what is left, a strip nobody can write in is left white. */
.memo {
  container-type: size;
}

@container (max-height: 20mm) {
  .memo > div {
    display: none;
  }
}

.memo > div {
  position: absolute;
  inset: 4mm 0 0;
  padding: 1mm 2mm;
  border: var(--rule);
  font-size: 0.857rem;
}

.margin-fonts {
  width: 0;
  height: 0;
  overflow: hidden;
}

@media print {
  .margin-fonts {
    display: none;
  }
}

/* Bound packet */

.cover {
  display: flex;
  flex-direction: column;
  gap: 8mm;
  min-height: 266.5mm;
  padding-top: 22mm;
}

.cover h1 {
  font-size: 2rem;
  text-align: center;
}

.cover-kind {
  font-size: 1.333rem;
  text-align: center;
}

.cover-copy {
  align-self: center;
  width: 140mm;
}

.cover-copy .field-label {
  width: calc(5em + 4mm);
}

.cover-number {
  font-size: 2rem;
  font-weight: 700;
}

.cover-handling {
  align-self: center;
  padding: 2mm 8mm;
  border: var(--thick);
  font-size: 1.333rem;
  font-weight: 700;
}

.contents a {
  color: inherit;
  text-decoration: none;
}

.contents td {
  padding-top: 0.3mm;
  padding-bottom: 0.3mm;
}

.contents .page-number {
  width: 18mm;
  text-align: right;
}

/* Head of a sheet */

.sheet-header {
  display: flex;
  gap: 6mm;
  align-items: flex-end;
  justify-content: space-between;
  margin-bottom: 3mm;
}

.sheet-title {
  flex: 1 1 auto;
  min-width: 0;
}

.sheet-title p {
  font-size: 0.857rem;
}

h1 {
  margin: 0;
  font-size: 1.524rem;
  line-height: 1.3;
}

/* Nothing happened: the head of the table is not needed to say so. */
.filled .list:has(.none) > thead {
  display: none;
}

.badge {
  display: inline-block;
  margin-left: 4mm;
  padding: 0.5mm 3mm;
  border: var(--thick);
  font-size: 1.048rem;
  vertical-align: 0.8mm;
}

.handling {
  display: flex;
  flex: none;
  flex-direction: column;
  width: 48mm;
  border: var(--thick);
  text-align: center;
}

.handling strong {
  padding: 1mm 2mm;
  font-size: 1.048rem;
}

.handling strong + span {
  padding: 1.2mm 2mm;
  border-top: var(--rule);
  font-size: 0.857rem;
}

.handling .copy-number {
  text-align: left;
}

.approvals {
  flex: none;
  width: auto;
}

.approvals th {
  width: 18mm;
  max-width: 18mm;
  padding: 0.5mm;
  font-size: 0.762rem;
  text-align: center;
}

.approvals td {
  height: 18mm;
}
`;
