/** 世帯図 and エコマップ as pages of their own. */
export const householdMapCss = /* css */ `
.drawing-page + .drawing-page {
  break-before: page;
}

.drawing {
  margin: 2mm auto;
  break-inside: avoid;
}

.drawing > svg {
  display: block;
  width: 100%;
  height: 100%;
}
`;
