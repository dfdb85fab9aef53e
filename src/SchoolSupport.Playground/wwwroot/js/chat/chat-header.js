import { avatar } from '../avatar.js';
import { el } from '../dom.js';
import { fullName } from '../format.js';
import { icon } from '../icons.js';
import { openMenu } from '../overlay/popup-menu.js';
import { askForLink } from '../overlay/link-dialog.js';

const doing = {
  typing: 'печатает', upload_photo: 'отправляет фото', upload_document: 'отправляет файл', upload_video: 'отправляет видео',
  upload_voice: 'отправляет голосовое', record_voice: 'записывает голосовое', record_video: 'записывает видео',
  choose_sticker: 'выбирает стикер', find_location: 'ищет место',
};

/** Whose Telegram this is, and what the bot is doing there. */
export function createChatHeader(chat) {
  const name = el('h2.chat-name');
  const status = el('p.chat-status', { 'aria-live': 'polite', testid: 'status' });
  const picture = el('span.chat-picture');
  const back = el('button.icon-button.chat-back', { 'aria-label': 'К списку людей', title: 'К списку людей', testid: 'back', onclick: () => chat.view.back() }, icon('back'));
  const close = el('button.icon-button.chat-close', { 'aria-label': 'Закрыть чат', title: 'Закрыть чат', testid: 'close-chat', onclick: () => chat.view.close(chat.id) }, icon('close'));
  const more = el('button.icon-button', { 'aria-label': 'Ещё', title: 'Ещё', testid: 'chat-menu', 'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: openMore }, icon('more'));
  const element = el('header.chat-header', {}, back, picture, el('div.chat-title', {}, name, status), more, close);
  let shownAction;

  function openMore() {
    const person = chat.person();
    if (person.isGroup) return openMenu(more, groupItems(person));
    return openMenu(more, [
      { heading: person.username ? `@${person.username} · id ${person.id}` : `id ${person.id}` },
      { icon: 'link', text: 'Открыть ссылку на бота…', run: openLink },
      { icon: 'copy', text: 'Скопировать id', run: () => chat.actions.copy(String(person.id)) },
      person.blocked
        ? { icon: 'check', text: 'Разблокировать бота', run: () => chat.actions.block(false) }
        : { icon: 'block', text: 'Заблокировать бота', danger: true, run: () => chat.actions.block(true) },
    ]);
  }

  const groupItems = group => [
    { heading: `id ${group.id}` },
    { icon: 'copy', text: 'Скопировать id', run: () => chat.actions.copy(String(group.id)) },
    group.botPresent
      ? { icon: 'block', text: 'Убрать бота из группы', danger: true, run: () => chat.actions.setBotPresent(false) }
      : { icon: 'check', text: 'Вернуть бота в группу', run: () => chat.actions.setBotPresent(true) },
  ];

  async function openLink() {
    const parameter = await askForLink(chat.world.bot.username);
    if (parameter !== null) chat.offerStart(parameter);
  }

  function render() {
    const person = chat.person();
    if (name.textContent !== fullName(person) || !picture.firstChild) {
      name.textContent = fullName(person);
      picture.replaceChildren(avatar(person, 'small'));
    }
    const action = chat.history.action;
    const text = action ? `${chat.world.bot.name} ${doing[action] ?? 'печатает'}` : person.about || `чат с @${chat.world.bot.username}`;
    if (shownAction === text) return;
    shownAction = text;
    status.classList.toggle('doing', Boolean(action));
    status.replaceChildren(text, action ? el('span.dots', { 'aria-hidden': 'true' }, el('i'), el('i'), el('i')) : '');
  }

  return { element, render };
}
