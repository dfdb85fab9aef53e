import { botAvatar } from '../avatar.js';
import { el } from '../dom.js';

/** What an empty chat shows: who the bot is and what it can do. */
export function createIntro(chat) {
  const name = el('h3', {});
  const text = el('p.intro-text', {});
  const element = el('div.intro', { testid: 'intro', hidden: true }, botAvatar('large'), name, el('p.intro-caption', {}, 'Что умеет этот бот?'), text);
  return {
    element,
    render() {
      const { bot } = chat.world;
      element.hidden = !chat.history.loaded || chat.history.messages.length > 0;
      name.textContent = bot.name;
      text.textContent = bot.description || 'Нажмите «Запустить», и бот ответит.';
    },
  };
}
