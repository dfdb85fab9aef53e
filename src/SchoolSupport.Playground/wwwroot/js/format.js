// How instants, sizes, counts and names are written. All times are shown in the bot's time zone.

let zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const formats = new Map();

export function setTimeZone(name) {
  if (!name || name === zone) return;
  zone = name;
  formats.clear();
}

export const timeZone = () => zone;

function format(date, options) {
  const key = JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('ru', { timeZone: zone, ...options }));
  return formats.get(key).format(date);
}

/** Unix seconds, milliseconds or an ISO string. */
export function toDate(value) {
  if (typeof value === 'number') return new Date(value < 1e11 ? value * 1000 : value);
  return new Date(value);
}

export const timeOf = date => format(date, { hour: '2-digit', minute: '2-digit' });
export const dayKey = date => format(date, { year: 'numeric', month: '2-digit', day: '2-digit' });
const yearOf = date => format(date, { year: 'numeric' });
const dayAndMonth = date => format(date, { day: 'numeric', month: 'long' });

export function dayLabel(date, now) {
  if (dayKey(date) === dayKey(now)) return 'Сегодня';
  if (dayKey(date) === dayKey(new Date(now.getTime() - 86_400_000))) return 'Вчера';
  return yearOf(date) === yearOf(now) ? dayAndMonth(date) : `${dayAndMonth(date)} ${yearOf(date)}`;
}

export function listTime(date, now) {
  if (dayKey(date) === dayKey(now)) return timeOf(date);
  const isThisWeek = now > date && now - date < 6 * 86_400_000;
  return format(date, isThisWeek ? { weekday: 'short' } : { day: '2-digit', month: '2-digit', year: '2-digit' });
}

export const clockText = date =>
  `${format(date, { weekday: 'long' })}, ${dayAndMonth(date)} ${yearOf(date)}, ${timeOf(date)}`;
export const clockTextShort = date =>
  `${format(date, { weekday: 'short' })} ${format(date, { day: 'numeric', month: 'short' }).replace('.', '')}, ${timeOf(date)}`;

/** One of three forms by the Russian rule: 1 день, 2 дня, 5 дней. */
export function plural(count, one, few, many) {
  const tail = Math.abs(count) % 100;
  if (tail > 10 && tail < 20) return many;
  if (tail % 10 === 1) return one;
  return tail % 10 >= 2 && tail % 10 <= 4 ? few : many;
}

export function duration(seconds) {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  const parts = [];
  if (days > 0) parts.push(`${days} ${plural(days, 'день', 'дня', 'дней')}`);
  if (hours > 0) parts.push(`${hours} ч`);
  if (minutes % 60 > 0 && days === 0) parts.push(`${minutes % 60} мин`);
  return parts.join(' ') || 'меньше минуты';
}

export function fileSize(bytes) {
  const units = ['Б', 'КБ', 'МБ', 'ГБ'];
  let [value, unit] = [bytes ?? 0, 0];
  while (value >= 1024 && unit < units.length - 1) [value, unit] = [value / 1024, unit + 1];
  const digits = unit > 0 && value < 10 ? 1 : 0;
  return `${value.toLocaleString('ru', { maximumFractionDigits: digits })} ${units[unit]}`;
}

export const fullName = person => [person.firstName, person.lastName].filter(Boolean).join(' ');

export function initials(name) {
  const words = name.split(/\s+/).filter(word => /\p{L}|\p{N}/u.test(word));
  return words.slice(0, 2).map(word => [...word].find(sign => /\p{L}|\p{N}/u.test(sign)).toUpperCase()).join('') || '•';
}
