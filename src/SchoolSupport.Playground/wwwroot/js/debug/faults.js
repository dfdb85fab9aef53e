import { api, ApiError } from '../api.js';
import { el } from '../dom.js';
import { fullName } from '../format.js';

const methods = ['sendMessage', 'editMessageText', 'answerCallbackQuery', 'sendDocument', 'sendPhoto', 'getUpdates', 'getFile'];

/** Makes the server refuse what the bot asks for next. */
export function createFaults(world) {
  const method = select('Метод', [['', 'любой метод'], ...methods.map(name => [name, name])]);
  const chat = select('Кому', [['', 'кому угодно']]);
  const times = el('input.input', { type: 'number', min: 1, max: 100, value: 1, 'aria-label': 'Сколько раз' });
  const state = el('p.debug-note', { role: 'status', testid: 'fault-state' });
  const button = (text, title, fault) => el('button.chip', { title, testid: 'fault', onclick: () => add(text, fault) }, text);

  async function add(text, fault) {
    const count = Math.max(1, Number(times.value) || 1);
    await attempt(async () => {
      await api.addFault({ ...fault, times: count, method: method.value || null, chatId: chat.value ? Number(chat.value) : null });
      state.textContent = `Дальше ${text}: ${method.value || 'любой метод'}, раз: ${count}`;
    });
  }

  const clear = () => attempt(async () => {
    await api.clearFaults();
    state.textContent = 'Сбоев больше нет';
  });

  async function attempt(request) {
    try {
      await request();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      state.textContent = error.message;
    }
  }

  function listPeople() {
    const kept = chat.value;
    chat.replaceChildren(el('option', { value: '' }, 'кому угодно'), ...world.people.map(person => el('option', { value: person.id }, fullName(person))));
    chat.value = kept;
  }

  world.on('people', listPeople);
  listPeople();
  return el('section.faults', { 'aria-label': 'Сбои' }, el('h3', {}, 'Сбой при следующем запросе бота'),
    el('div.faults-fields', {}, method, chat, times),
    el('div.chips', {},
      button('429', 'Слишком часто: повторить через 5 секунд', { kind: '429', retryAfter: 5 }),
      button('403', 'Бот заблокирован пользователем', { kind: '403' }),
      button('500', 'Внутренняя ошибка сервера', { kind: '500' }),
      button('502', 'Плохой шлюз', { kind: '502' }),
      button('молчание', 'Сервер не отвечает', { kind: 'hang' }),
      button('обрыв', 'Соединение рвётся', { kind: 'close' }),
      el('button.chip', { onclick: clear }, 'Убрать сбои')), state);
}

const select = (label, options) => el('select.input', { 'aria-label': label }, options.map(([value, text]) => el('option', { value }, text)));
