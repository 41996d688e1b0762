/** `1:05`, `1:02:03`. */
export const clockText = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3_600);
  const minutes = Math.floor((whole % 3_600) / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
};

/** Time spent, and what is left of the limit if there is one. */
export const timeText = (seconds: number, limitSeconds: number | null): string => {
  const spent = clockText(seconds);
  if (limitSeconds === null) return spent;
  const left = limitSeconds - seconds;
  return left > 0 ? `${spent}, ${clockText(left)} left` : `${spent}, over time by ${clockText(-left)}`;
};
