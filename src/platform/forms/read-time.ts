/** A time of day as people type it („9:30“, „9.30 Uhr“, „9“) → `09:30`; null when it is none. */
export function readTime(typed: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:Uhr|h)?$/iu.exec(typed);
  const [hour, minute] = [Number(match?.[1] ?? 99), Number(match?.[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}
