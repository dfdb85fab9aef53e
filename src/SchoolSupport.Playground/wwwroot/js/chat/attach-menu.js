import { el } from '../dom.js';
import { icon } from '../icons.js';
import { openMenu } from '../overlay/popup-menu.js';
import { offerFiles } from './files-card.js';
import { longText, samples } from './samples.js';

/** The paper clip: files and photos, and samples of what people send although the bot did not ask for it. */
export function createAttachButton(chat) {
  const button = el('button.icon-button', { 'aria-label': 'Прикрепить', title: 'Прикрепить', 'aria-haspopup': 'menu', 'aria-expanded': 'false', testid: 'attach', onclick: open }, icon('attach'));
  const { actions } = chat;

  function open() {
    openMenu(button, [
      { icon: 'file', text: 'Файл…', run: () => pick({}) },
      { icon: 'photo', text: 'Фото…', run: () => pick({ accept: 'image/*' }) },
      { heading: 'Испытать бота' },
      { icon: 'sticker', text: 'Стикер', run: () => actions.sendSticker('👍') },
      { icon: 'mic', text: 'Голосовое', run: () => sample('voice') },
      { icon: 'video', text: 'Видео', run: () => sample('video') },
      { icon: 'contact', text: 'Контакт', run: () => actions.sendContact('+79000000000') },
      { icon: 'pin', text: 'Геопозиция', run: () => actions.sendLocation(55.7558, 37.6173) },
      { icon: 'text', text: 'Длинный текст', run: () => actions.sendText(longText()) },
      { icon: 'empty', text: 'Испорченная таблица', run: () => sample('broken') },
      { icon: 'reply', text: 'Пересланное', run: () => actions.forward('Коллеги, кто уже заполнил анкету? Поделитесь, пожалуйста.') },
      { icon: 'poll', text: 'Опрос', run: () => actions.sendPoll('Когда удобнее встретиться?', ['Утром', 'Вечером']) },
      { icon: 'dice', text: 'Кубик', run: () => actions.sendDice() },
    ]);
  }

  function sample(name) {
    const { file, kind } = samples[name]();
    return actions.sendFiles([file], { kind, caption: '' });
  }

  function pick({ accept = '' }) {
    const input = el('input', { type: 'file', multiple: true, accept: accept || null, testid: 'file-input', onchange: () => offerFiles(chat, [...input.files], accept ? {} : { asPhotos: false }) });
    input.click();
  }

  return button;
}
