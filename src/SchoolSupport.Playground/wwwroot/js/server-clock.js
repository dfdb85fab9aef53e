// The bot's clock: asked from the server and then carried on by the browser's.
import { api } from './api.js';
import { createEmitter } from './emitter.js';
import { setTimeZone, toDate } from './format.js';

export function createServerClock(server) {
  const emitter = createEmitter();
  let base = { now: new Date(), at: performance.now() };
  let minute = null;
  const clock = {
    on: emitter.on,
    offsetSeconds: 0,
    now: () => new Date(base.now.getTime() + performance.now() - base.at),
    refresh: async () => take(await api.clock()),
    move: async move => take(await api.moveClock(move)),
  };

  function take(state) {
    setTimeZone(state.timeZone);
    base = { now: toDate(state.now), at: performance.now() };
    clock.offsetSeconds = state.offsetSeconds ?? 0;
    minute = null;
    tick();
  }

  function tick() {
    const current = Math.floor(clock.now().getTime() / 60_000);
    if (current !== minute) emitter.emit('change');
    minute = current;
  }

  setInterval(tick, 1000);
  server.on('clock', () => clock.refresh());
  return clock;
}
