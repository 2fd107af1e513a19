/** Works formulas out as spreadsheets do, as far as the workbook uses them, from nothing but the cells that are typed in. */
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { columnOf } from './workbooks.js';

type Value = CellValue;
type Range = Value[];
type Operand = Value | Range;

const token =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|('[^']+'|\w+)!|(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?|([A-Z]+)\(|([-+*/(),]|<>|>=|<=|[<>=]))/y;

/** The value of a cell such as ('Control', 4, 1), formulas followed all the way. */
export class Recalculation {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly known = new Map<string, Value>();

  constructor(sheets: readonly Sheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  value(sheet: string, row: number, column: number): Value {
    const key = `${sheet}!${String(row)},${String(column)}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const found = this.sheets.get(sheet);
    if (found === undefined) throw new Error(`There is no sheet ${sheet}.`);
    const cell: Cell | undefined = found.cells?.get(`${String(row)},${String(column)}`);
    const value = cell?.formula === undefined ? (found.rows[row]?.[column] ?? null) : this.formula(cell.formula, sheet);
    this.known.set(key, value);
    return value;
  }

  formula(text: string, sheet: string): Value {
    return new Formula(text, sheet, this).whole();
  }
}

class Formula {
  private at = 0;
  private next: RegExpExecArray | null = null;

  constructor(
    private readonly text: string,
    private readonly sheet: string,
    private readonly cells: Recalculation,
  ) {
    this.advance();
  }

  whole(): Value {
    const value = one(this.comparison());
    if (this.at < this.text.length || this.next !== null)
      throw new Error(`Not understood: ${this.text} at ${String(this.at)}`);
    return value;
  }

  private advance(): RegExpExecArray | null {
    const before = this.next;
    token.lastIndex = this.at;
    this.next = this.at >= this.text.length ? null : token.exec(this.text);
    if (this.next !== null) this.at += this.next[0].length;
    return before;
  }

  private sign(...signs: string[]): string | undefined {
    const sign = this.next?.[7];
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.advance();
    return sign;
  }

  private comparison(): Operand {
    const left = this.sum();
    const sign = this.sign('=', '<>', '>', '<', '>=', '<=');
    return sign === undefined ? left : compare(one(left), sign, one(this.sum()));
  }

  private sum(): Operand {
    let left = this.product();
    for (let sign = this.sign('+', '-'); sign !== undefined; sign = this.sign('+', '-'))
      left = number(one(left)) + (sign === '+' ? 1 : -1) * number(one(this.product()));
    return left;
  }

  private product(): Operand {
    let left = this.part();
    for (let sign = this.sign('*', '/'); sign !== undefined; sign = this.sign('*', '/')) {
      const right = number(one(this.part()));
      left = sign === '*' ? number(one(left)) * right : number(one(left)) / right;
    }
    return left;
  }

  private part(): Operand {
    if (this.sign('-') !== undefined) return -number(one(this.part()));
    if (this.sign('(') !== undefined) {
      const inner = this.comparison();
      this.sign(')');
      return inner;
    }
    const [, digits, words, named, from, to, called] = this.advance() ?? [];
    if (digits !== undefined) return Number(digits);
    if (words !== undefined) return words.replaceAll('""', '"');
    if (called !== undefined) return this.call(called);
    if (named !== undefined) {
      const [, , , , first = '', last] = this.advance() ?? [];
      return this.range(named.replaceAll("'", ''), first, last);
    }
    if (from !== undefined) return this.range(this.sheet, from, to);
    throw new Error(`Not understood: ${this.text} at ${String(this.at)}`);
  }

  private range(sheet: string, from: string, to: string | undefined): Operand {
    const [top, left] = place(from);
    if (to === undefined) return this.cells.value(sheet, top, left);
    const [bottom, right] = place(to);
    const values: Range = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) values.push(this.cells.value(sheet, row, column));
    return values;
  }

  private call(name: string): Value {
    const given: Operand[] = [];
    while (this.sign(')') === undefined) {
      given.push(this.comparison());
      this.sign(',');
    }
    const all = given.flat();
    const numbers = (values: readonly Value[]): number[] => values.filter((value) => typeof value === 'number');
    const [first = null, second = null, third = null] = given;
    switch (name) {
      case 'SUM':
        return total(numbers(all));
      case 'COUNT':
        return numbers(all).length;
      case 'COUNTA':
        return all.filter((value) => value !== null && value !== '').length;
      case 'ISNUMBER':
        return typeof first === 'number';
      case 'AND':
        return all.every((value) => value === true);
      case 'OR':
        return all.includes(true);
      case 'NOT':
        return first !== true;
      case 'ROUND':
        return Math.round(number(one(first)) * 10 ** number(one(second))) / 10 ** number(one(second));
      case 'IF':
        return one(first) === true ? one(second) : one(third);
      case 'COUNTIF':
      case 'COUNTIFS':
        return matching(given).filter(Boolean).length;
      case 'SUMIFS': {
        const which = matching(given.slice(1));
        return total(numbers((first as Range).filter((_value, index) => which[index])));
      }
      default:
        throw new Error(`The function ${name} is not one of those the workbook may use.`);
    }
  }
}

function matching(given: readonly Operand[]): boolean[] {
  const [range] = given as [Range];
  return range.map((_value, index) =>
    given.every(
      (condition, at) => at % 2 === 1 || fits((condition as Range)[index] ?? null, one(given[at + 1] ?? null)),
    ),
  );
}

function fits(value: Value, condition: Value): boolean {
  const [, sign, bound] = /^(>=|<=|<>|>|<)(.*)$/.exec(String(condition)) ?? [];
  if (sign === undefined) return value === condition;
  return typeof value === 'number' && compare(value, sign, Number(bound));
}

function compare(left: Value, sign: string, right: Value): boolean {
  const [a, b] = [left ?? 0, right ?? 0];
  switch (sign) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '>':
      return a > b;
    case '<':
      return a < b;
    case '>=':
      return a >= b;
    default:
      return a <= b;
  }
}

const one = (operand: Operand): Value => (Array.isArray(operand) ? (operand[0] ?? null) : operand);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function number(value: Value): number {
  if (value === null) return 0;
  // A branch that is not taken may reckon with words.
  return typeof value === 'number' ? value : NaN;
}

function place(cell: string): [row: number, column: number] {
  const [, letters = '', digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
  return [Number(digits) - 1, columnOf(letters)];
}
