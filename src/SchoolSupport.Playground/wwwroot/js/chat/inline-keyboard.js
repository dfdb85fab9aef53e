import { el } from '../dom.js';
import { icon } from '../icons.js';
import { startParameterOf } from '../invitation.js';

const styles = new Set(['primary', 'success', 'danger']);

/** The buttons under a message, or null. */
export function inlineKeyboard(message, chat) {
  if (!message.buttons?.length) return null;
  return el('div.keys', { role: 'group', 'aria-label': 'Кнопки сообщения', testid: 'inline-keyboard' },
    message.buttons.map((row, rowIndex) => el('div.keys-row', {}, row.map((key, column) => keyButton(message, key, rowIndex, column, chat)))));
}

function keyButton(message, key, row, column, chat) {
  const sign = key.url ? 'link' : key.copyText ? 'copy' : null;
  const button = el(`button.key${styles.has(key.style) ? `.${key.style}` : ''}`, {
    testid: 'key', 'data-row': row, 'data-column': column, title: key.url ?? key.text,
    onclick: () => activate(button, () => run(message, key, row, column, chat)),
  }, el('span.key-text', {}, key.text), sign && el('span.key-sign', {}, icon(sign)));
  return button;
}

function run(message, key, row, column, chat) {
  if (key.copyText) return chat.actions.copy(key.copyText);
  if (!key.url) return chat.actions.press(message.messageId, row, column);
  return startParameterOf(key.url, chat.world.bot.username) !== null ? chat.actions.openLink(key.url) : chat.actions.openFile(key.url);
}

/** A button that waits for its answer turns a wheel and takes no second press. */
async function activate(button, job) {
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  const wheel = el('span.key-sign.waiting', {}, el('span.spinner'));
  button.append(wheel);
  try {
    await job();
  } finally {
    button.removeAttribute('aria-busy');
    wheel.remove();
  }
}

/** After an edit in place the keyboard's focus stays on the button in the same place. */
export function keepKeyFocus(old, fresh) {
  const focused = document.activeElement;
  if (!focused || !old.contains(focused)) return;
  const same = fresh.querySelector(`.key[data-row="${focused.dataset.row}"][data-column="${focused.dataset.column}"]`);
  const target = same ?? fresh.querySelector('.key, .message-actions');
  queueMicrotask(() => document.activeElement === document.body && target?.focus({ preventScroll: true }));
}
