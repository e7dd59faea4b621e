/** The district map, alone on its paper or over several sheets. */
export const districtMapCss = /* css */ `
.map-page {
  break-before: page;
}

.map-page > svg,
.map-tile > svg {
  display: block;
  margin: 0 auto;
}

.map-tile > svg {
  margin: 0;
}

.map-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4mm 5mm;
  margin-top: 2mm;
  padding: 0;
  font-size: 9pt;
  line-height: 1.4;
  list-style: none;
}

.map-legend svg {
  vertical-align: -1mm;
}

.map-page .left-out {
  margin-top: 1.5mm;
  padding: 0.6mm 2mm;
}

.joining {
  border-collapse: collapse;
  width: auto;
  margin: 2mm 0;
}

.joining td {
  width: 18mm;
  height: 12mm;
  border: var(--rule);
  text-align: center;
  vertical-align: middle;
}
`;
