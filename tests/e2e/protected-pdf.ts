/** A PDF that nobody opens without its password (ISO 32000-1 §7.6.3): the keys in it fit to none that is empty. */
export function protectedPdf(): Buffer {
  const key = (byte: string): string => `<${byte.repeat(32)}>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${key('a7')} /U ${key('3c')} >>`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00112233> <00112233>] >>\n`;
  return Buffer.from(`${text}startxref\n${String(start)}\n%%EOF\n`, 'latin1');
}
