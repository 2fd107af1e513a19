/** How cells look: headings stand out, cells that may be changed are yellow and open, all others are locked. */
import type { CellStyle } from 'hucre/xlsx';

export const fontSize = 10;
const font = { name: 'Arial', size: fontSize } as const;
const thin = { style: 'thin', color: { rgb: 'B1B4B6' } } as const;
const locked = { locked: true };
const top = { vertical: 'top', wrapText: true } as const;

export const styles = {
  title: { font: { ...font, bold: true, size: 14 }, protection: locked },
  explanation: { font: { ...font, italic: true, color: { rgb: '505A5F' } }, protection: locked },
  heading: {
    font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1D70B8' } },
    alignment: { vertical: 'center', wrapText: true },
    protection: locked,
  },
  cell: { font, alignment: top, border: { bottom: thin }, protection: locked },
  number: {
    font,
    alignment: { vertical: 'top', horizontal: 'right', indent: 1 },
    border: { bottom: thin },
    protection: locked,
  },
  /** Ids, for programs and formulas: never wrapped, not printed. */
  id: {
    font: { ...font, color: { rgb: '505A5F' } },
    alignment: { vertical: 'top' },
    border: { bottom: thin },
    protection: locked,
  },
  input: {
    font,
    alignment: top,
    border: { bottom: thin, left: thin, right: thin },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF7BF' } },
    protection: { locked: false },
  },
  total: {
    font: { ...font, bold: true },
    alignment: { horizontal: 'right', indent: 1 },
    border: { top: { style: 'medium' } },
    protection: locked,
  },
} as const satisfies Record<string, CellStyle>;
