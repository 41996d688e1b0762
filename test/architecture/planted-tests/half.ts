export const covered = () => 1;
export const uncovered = () => {
  const a = 1;
  const b = 2;
  return a + b;
};
