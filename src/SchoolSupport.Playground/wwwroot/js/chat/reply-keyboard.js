import { el } from '../dom.js';
import { icon } from '../icons.js';
import { openOverChat } from '../overlay/chat-alert.js';

/** The keyboard that the bot's last word on it put in place of the letters. */
export function createReplyKeyboard(chat, input, mode) {
  const element = el('div.reply-keys', { role: 'group', 'aria-label': 'Клавиатура бота', testid: 'reply-keyboard', hidden: true });
  const button = el('button.icon-button.reply-toggle', {
    'aria-label': 'Клавиатура бота', title: 'Клавиатура бота', 'aria-expanded': 'false', hidden: true, testid: 'reply-toggle', onclick: () => setOpen(element.hidden),
  }, icon('keyboard'));
  let version = null;
  let isOneTime = false;

  function setOpen(isOpen) {
    element.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    input.focus({ preventScroll: true });
  }

  function render() {
    const source = chat.history.messages.findLast(message => message.fromBot && (message.replyKeyboard || message.removeKeyboard || message.forceReply));
    const next = source ? `${source.messageId}.${source.revision}` : null;
    if (next === version) return;
    if (source?.forceReply && source === chat.history.messages.at(-1)) mode.enter('reply', source, { takeFocus: false });
    version = next;
    const rows = source?.replyKeyboard ?? [];
    isOneTime = source?.oneTimeKeyboard === true;
    input.placeholder = source?.placeholder || 'Сообщение';
    element.replaceChildren(...rows.map(row => el('div.keys-row', {}, row.map(replyKey))));
    button.hidden = rows.length === 0;
    element.hidden = rows.length === 0;
    button.setAttribute('aria-expanded', String(rows.length > 0));
  }

  const replyKey = key => el('button.reply-key', { testid: 'reply-key', onclick: () => press(key) }, key.text);

  function press(key) {
    if (isOneTime) setOpen(false);
    if (key.requestContact) askForContact();
    else if (key.requestLocation) chat.actions.sendLocation(55.7558, 37.6173);
    else chat.actions.sendText(key.text);
  }

  function askForContact() {
    const phone = el('input.input', { type: 'tel', value: '+7 900 000-00-00', 'aria-label': 'Телефон', autofocus: true });
    openOverChat(chat.element, {
      label: 'Поделиться номером?', testid: 'contact-card',
      build: close => el('form', {
        onsubmit: event => {
          event.preventDefault();
          close();
          chat.actions.sendContact(phone.value);
        },
      }, el('h3', {}, 'Поделиться номером?'), el('p', {}, 'Бот узнает ваш номер телефона.'), phone,
      el('footer.dialog-footer', {}, el('button.button', { onclick: close }, 'Отмена'), el('button.button.primary', { type: 'submit' }, 'Поделиться'))),
    });
  }

  return { element, button, render };
}
