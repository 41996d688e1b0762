export const dead = 3;
