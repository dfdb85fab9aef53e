import { ApiError } from './api.js';
import { el } from './dom.js';
import { clockText, clockTextShort, duration } from './format.js';
import { icon } from './icons.js';
import { askForInstant } from './overlay/clock-dialog.js';
import { showNotice } from './overlay/notice.js';
import { nextMorning } from './zone.js';

/** The bar on top: what the bot believes the time to be, and buttons that move it. */
export function createClockBar(world, { debugButton }) {
  const { clock } = world;
  const long = el('span.clock-long');
  const short = el('span.clock-short');
  const shift = el('span.clock-shift', { testid: 'clock-shift', hidden: true });
  const moves = el('div.clock-moves', { role: 'group', 'aria-label': 'Перевести часы бота' },
    moveButton('+1 час', '+1 ч', 'Вперёд на час', () => ({ advanceSeconds: 3600 })),
    moveButton('+1 день', '+1 д', 'Вперёд на день', () => ({ advanceSeconds: 86_400 })),
    moveButton('до 9:00', '9:00', 'До 9:00 следующего дня', () => ({ to: nextMorning(clock.now()).toISOString() })),
    moveButton('другое…', '…', 'Перевести произвольно', () => askForInstant(clock.now())));
  const element = el('header.bar', {},
    el('div.bar-brand', {}, el('img', { src: 'img/icon.svg', alt: '', width: 24, height: 24 }), el('span', {}, 'Песочница')),
    el('div.clock', { testid: 'clock', role: 'timer', 'aria-label': 'Часы бота', title: 'Дата и время, по которым живёт бот' },
      icon('clock'), long, short, shift),
    moves,
    el('p.bar-offline', { role: 'status', testid: 'offline', hidden: true }, el('span.spinner'), 'Нет связи, жду песочницу…'),
    debugButton);

  function moveButton(text, compact, label, chooseMove) {
    const press = async () => {
      const move = await chooseMove();
      if (move) await run(move);
    };
    return el('button.clock-move', { 'aria-label': label, title: label, onclick: press },
      el('span.clock-long', {}, text), el('span.clock-short', {}, compact));
  }

  async function run(move) {
    const buttons = [...moves.children];
    buttons.forEach(button => { button.disabled = true; });
    try {
      await clock.move(move);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showNotice(error.message);
    } finally {
      buttons.forEach(button => { button.disabled = false; });
    }
  }

  function render() {
    long.textContent = clockText(clock.now());
    short.textContent = clockTextShort(clock.now());
    const isShifted = Math.abs(clock.offsetSeconds) >= 60;
    const direction = clock.offsetSeconds < 0 ? 'назад' : 'вперёд';
    shift.hidden = !isShifted;
    shift.textContent = `${direction} на ${duration(clock.offsetSeconds)}`;
    shift.title = `Часы бота переведены ${shift.textContent}`;
    element.classList.toggle('shifted', isShifted);
  }

  clock.on('change', render);
  world.server.on('online', online => { element.querySelector('.bar-offline').hidden = online; });
  render();
  return { element };
}
