// Arranges messages as they are shown: days, albums, and runs of messages from one side.
import { dayKey, dayLabel, toDate } from '../format.js';

const runGap = 10 * 60_000;
const serviceKinds = ['group_chat_created', 'new_chat_members', 'left_chat_member', 'migrate_to_chat_id', 'migrate_from_chat_id'];

/** Days with units {key, messages, first, last, version}; a unit is one message or one album. */
export function daysOf(messages, now, unreadFrom) {
  const days = [];
  for (const unit of unitsOf(messages)) {
    const date = toDate(unit.messages[0].date);
    if (days.at(-1)?.key !== dayKey(date)) days.push({ key: dayKey(date), label: dayLabel(date, now), units: [] });
    if (unit.messages[0].messageId === unreadFrom) days.at(-1).units.push({ key: 'unread', version: 0, isDivider: true });
    days.at(-1).units.push(unit);
  }
  days.forEach(day => markRuns(day.units));
  return days;
}

function unitsOf(messages) {
  const units = [];
  for (const message of messages) {
    const previous = units.at(-1);
    const isSameAlbum = message.mediaGroupId && previous?.messages[0].mediaGroupId === message.mediaGroupId;
    if (isSameAlbum) previous.messages.push(message);
    else units.push({ key: message.messageId, messages: [message] });
  }
  return units;
}

function markRuns(units) {
  units.forEach((unit, index) => {
    if (unit.isDivider) return;
    unit.first = !continues(units[index - 1], unit);
    unit.last = !continues(unit, units[index + 1]);
    unit.version = `${unit.messages.map(message => message.revision).join()}${unit.first ? 'f' : ''}${unit.last ? 'l' : ''}`;
  });
}

function continues(above, below) {
  if (!above || !below || above.isDivider || below.isDivider) return false;
  const [upper, lower] = [above.messages.at(-1), below.messages[0]];
  return upper.fromBot === lower.fromBot && upper.fromId === lower.fromId && !serviceKinds.includes(upper.kind) && !serviceKinds.includes(lower.kind)
    && toDate(lower.date) - toDate(upper.date) < runGap;
}
