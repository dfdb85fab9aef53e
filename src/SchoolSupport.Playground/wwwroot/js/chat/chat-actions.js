// What a person does in a chat; every refusal of the server becomes a short message over that chat.
import { api, ApiError } from '../api.js';
import { showAlert } from '../overlay/chat-alert.js';

const longestText = 4096;

export function createChatActions(chat) {
  const { id } = chat;
  const seat = () => chat.speaker.seat();

  /** True if the server took it. */
  async function attempt(request) {
    try {
      await request();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      chat.toasts.show(error.message, { isProblem: true });
      return false;
    }
  }

  async function press(messageId, row, column) {
    const answer = await api.press(seat(), messageId, row, column);
    if (!answer.answered) return chat.toasts.show('Бот не ответил на нажатие', { isProblem: true });
    if (answer.url) chat.view.openLink(answer.url) || open(answer.url, '_blank', 'noopener');
    if (!answer.text) return undefined;
    return answer.alert ? showAlert(chat.element, chat.world.bot.name, answer.text) : chat.toasts.show(answer.text);
  }

  return {
    attempt,
    press: (...where) => attempt(() => press(...where)),
    sendText: (text, replyTo) => attempt(async () => {
      for (const part of partsOf(text)) await api.sendText(seat(), part, replyTo);
    }),
    sendFiles: (files, { kind, caption }) => attempt(() => sendFiles(seat(), files, kind, caption)),
    edit: (messageId, text) => attempt(() => api.edit(seat(), messageId, text)),
    sendContact: phone => attempt(() => api.sendContact(seat(), phone)),
    sendLocation: (latitude, longitude) => attempt(() => api.sendLocation(seat(), latitude, longitude)),
    sendPoll: (question, options) => attempt(() => api.sendPoll(seat(), question, options)),
    sendDice: () => attempt(() => api.sendDice(seat())),
    forward: text => attempt(() => api.forward(seat(), text)),
    sendSticker: emoji => attempt(() => api.sendSticker(seat(), emoji)),
    block: blocked => attempt(async () => {
      await api.block(id, blocked);
      await chat.world.refreshPeople();
    }),
    setBotPresent: present => attempt(async () => {
      await api.setBotInGroup(id, present);
      await chat.world.refreshPeople();
    }),
    start: parameter => attempt(async () => {
      await (parameter ? api.open(id, parameter) : api.sendText(id, '/start'));
      await chat.world.refreshPeople();
    }),
    openLink: url => chat.view.openLink(url, id),
    openFile: url => open(url, '_blank', 'noopener'),
    async copy(text) {
      await navigator.clipboard.writeText(text);
      chat.toasts.show('Скопировано');
    },
  };
}

/** As Telegram's apps do, a text that is too long leaves as several messages. */
function partsOf(text) {
  const signs = [...text];
  const parts = [];
  for (let start = 0; start < signs.length; start += longestText) parts.push(signs.slice(start, start + longestText).join(''));
  return parts;
}

async function sendFiles(who, files, kind, caption) {
  const mediaGroupId = files.length > 1 ? String(Date.now()) : '';
  for (const [index, file] of files.entries()) await api.sendFile(who, file, { kind, caption: index === 0 ? caption : '', mediaGroupId });
}
