/** 世帯図 and エコマップ as pages of their own: the drawing has what its page leaves. */
export const householdMapCss = /* css */ `
.drawing-page + .drawing-page {
  break-before: page;
}

.drawing-page {
  display: flex;
  flex-direction: column;
}

.drawing-page > * {
  flex: none;
}

.drawing-page > .drawing {
  flex: 0 1 auto;
  min-height: 60mm;
  margin: 2mm auto;
  break-inside: avoid;
}

.drawing > svg {
  display: block;
  width: 100%;
  height: 100%;
}
`;
