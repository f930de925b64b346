/** A table of numbers that was chosen on the page: the columns of a CSV file. */

export interface Column {
  name: string;
  values: number[];
  /** rows that have no number in this column */
  skipped: number;
}

/** Columns that hold numbers; a first line without any number names them. Empty when there are none. */
export function columnsOf(text: string): Column[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const first = lines[0] ?? "";
  const mark = [";", "\t", ","].reduce((best, one) => (first.split(one).length > first.split(best).length ? one : best));
  const rows = lines.map((line) => line.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")));
  const numberOf = (cell: string | undefined): number => {
    if (cell === undefined || cell === "") return NaN;
    // a comma is a decimal mark where it does not part the columns
    return Number(mark === "," ? cell : cell.replace(",", "."));
  };
  const named = rows.length > 1 && rows[0]!.every((cell) => Number.isNaN(numberOf(cell)));
  const body = named ? rows.slice(1) : rows;
  const found: Column[] = [];
  for (let k = 0; k < (rows[0]?.length ?? 0); k++) {
    const all = body.map((row) => numberOf(row[k]));
    const values = all.filter(Number.isFinite);
    if (values.length * 2 > all.length) found.push({ name: (named && rows[0]![k]) || `${k + 1}`, values, skipped: all.length - values.length });
  }
  return found;
}
