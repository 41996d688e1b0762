/**
 * The one-to-one pairing of expected and predicted items with the greatest total likeness, as pairs of indexes; pairs
 * below `least` are left out. Shortest augmenting paths (Jonker and Volgenant), cubic in the longer list.
 */
export const align = <Expected, Predicted>(
  expected: readonly Expected[],
  predicted: readonly Predicted[],
  likeness: (one: Expected, other: Predicted) => number,
  least: number,
): [number, number][] => {
  const size = Math.max(expected.length, predicted.length);
  if (expected.length === 0 || predicted.length === 0) return [];
  const scores = expected.map(one => predicted.map(other => likeness(one, other)));
  const cost = (row: number, column: number): number => 1 - (scores[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) augment({ row, size, cost, rowPotential, columnPotential, rowOf });
  const pairs: [number, number][] = [];
  for (let column = 1; column <= predicted.length; column += 1) {
    const row = rowOf[column] as number;
    if (row >= 1 && row <= expected.length && (scores[row - 1]?.[column - 1] ?? 0) >= least)
      pairs.push([row - 1, column - 1]);
  }
  return pairs;
};

interface AugmentInput {
  readonly row: number;
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  readonly rowOf: Int32Array;
}

/** Gives one more row a column, moving others along the cheapest path. */
const augment = ({ row, size, cost, rowPotential, columnPotential, rowOf }: AugmentInput): void => {
  const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(size + 1);
  const visited = new Uint8Array(size + 1);
  rowOf[0] = row;
  let at = 0;
  do {
    visited[at] = 1;
    const here = rowOf[at] as number;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let column = 1; column <= size; column += 1) {
      if (visited[column]) continue;
      const reduced =
        cost(here, column) - (rowPotential[here] as number) - (columnPotential[column] as number);
      if (reduced < (slack[column] as number)) {
        slack[column] = reduced;
        cameFrom[column] = at;
      }
      if ((slack[column] as number) < delta) {
        delta = slack[column] as number;
        next = column;
      }
    }
    for (let column = 0; column <= size; column += 1) {
      if (visited[column]) {
        rowPotential[rowOf[column] as number] = (rowPotential[rowOf[column] as number] as number) + delta;
        columnPotential[column] = (columnPotential[column] as number) - delta;
      } else slack[column] = (slack[column] as number) - delta;
    }
    at = next;
  } while (rowOf[at] !== 0);
  do {
    const before = cameFrom[at] as number;
    rowOf[at] = rowOf[before] as number;
    at = before;
  } while (at !== 0);
};
