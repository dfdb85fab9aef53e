import { el } from '../dom.js';
import { timeOf, toDate } from '../format.js';
import { icon } from '../icons.js';
import { openMenu } from '../overlay/popup-menu.js';
import { richText } from '../rich-text.js';
import { inlineKeyboard, keepKeyFocus } from './inline-keyboard.js';
import { mediaOf } from './media.js';
import { summaryOf } from './summary.js';

/** One message, or one album, with its inline keyboard. */
export function createBubble(unit, old, chat, isLive) {
  const message = unit.messages.at(-1);
  const media = mediaOf(unit.messages);
  if (!media && !hasText(message)) return service(message, chat);
  const isOwn = chat.speaker.wrote(message);
  const side = isOwn ? 'out' : 'in';
  const author = chat.person()?.isGroup && unit.first && !isOwn && el('p.author', {}, message.fromBot ? chat.world.bot.name : message.fromName);
  const bubble = el('div.bubble', {}, author, message.forwarded && el('p.forwarded', {}, 'Переслано'), quoted(message, chat), media, body(unit.messages, chat));
  const keys = inlineKeyboard(message, chat);
  const node = el(`article.message.${side}`, {
    testid: 'message', 'data-id': message.messageId, 'data-from': message.fromBot ? 'bot' : 'person', 'aria-label': message.fromBot ? 'Бот' : isOwn ? 'Вы' : message.fromName,
  }, el('div.stack', {}, bubble, actionsButton(message, chat), keys));
  node.classList.toggle('first', unit.first);
  node.classList.toggle('last', unit.last);
  node.classList.toggle('with-keys', keys !== null);
  node.classList.toggle('bare', ['sticker', 'dice'].includes(message.kind));
  node.classList.toggle('fresh', isLive && !old);
  node.classList.toggle('changed', isLive && Boolean(old) && old.dataset.edited !== String(message.editDate ?? ''));
  node.dataset.edited = String(message.editDate ?? '');
  if (old) keepKeyFocus(old, node);
  return node;
}

const service = (message, chat) => el('div.service', { testid: 'message', 'data-id': message.messageId }, el('span', {}, happened(message, chat.world.bot.name)));

const happened = (message, bot) => ({
  group_chat_created: `Группа создана: ${message.fromName}`,
  new_chat_members: `В группе теперь есть ${bot}`,
  left_chat_member: `${bot} больше не в группе`,
  migrate_to_chat_id: 'Группа стала супергруппой',
  migrate_from_chat_id: 'Группа стала супергруппой',
}[message.kind] ?? (message.text || 'Служебное сообщение'));

function body(messages, chat) {
  const source = messages.find(message => message.html || message.caption) ?? messages.at(-1);
  const text = el('div.text');
  if (hasText(source)) text.append(source.html ? richText(source.html, handlersOf(chat)) : source.caption ?? source.text);
  else text.classList.add('empty');
  text.append(meta(messages.at(-1), chat));
  return text;
}

/** For contacts, places and the like the card of the attachment says it all. */
const hasText = message => message.kind === 'text' || Boolean(message.html || message.caption);

const handlersOf = chat => ({ openLink: chat.actions.openLink, runCommand: command => chat.actions.sendText(command) });

function meta(message, chat) {
  const date = toDate(message.date);
  return el('span.meta', {},
    message.silent && el('span.silent', { testid: 'silent', title: 'Пришло без звука' }, '🔕'),
    message.editDate && el('span.edited', { testid: 'edited' }, 'изменено'),
    el('time', { datetime: date.toISOString() }, timeOf(date)),
    chat.speaker.wrote(message) && icon('check'));
}

function quoted(message, chat) {
  const target = message.replyTo && chat.history.messages.find(other => other.messageId === message.replyTo);
  if (!target) return null;
  return el('div.quoted', {}, el('b', {}, target.fromBot ? chat.world.bot.name : chat.speaker.wrote(target) ? 'Вы' : target.fromName), el('span', {}, summaryOf(target)));
}

function actionsButton(message, chat) {
  const open = () => openMenu(button, itemsOf(message, chat));
  const button = el('button.message-actions', { 'aria-label': 'Действия с сообщением', title: 'Действия', 'aria-haspopup': 'menu', onclick: open }, icon('more'));
  return button;
}

function itemsOf(message, chat) {
  const text = message.text || message.caption || '';
  return [
    { icon: 'reply', text: 'Ответить', run: () => chat.composer.replyTo(message) },
    chat.speaker.wrote(message) && message.kind === 'text' && { icon: 'edit', text: 'Изменить', run: () => chat.composer.edit(message) },
    text !== '' && { icon: 'copy', text: 'Скопировать текст', run: () => chat.actions.copy(text) },
  ];
}
