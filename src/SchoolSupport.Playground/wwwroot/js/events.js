// Server-sent events of the playground; the browser reconnects by itself, the page then reloads what it may have missed.
import { createEmitter } from './emitter.js';

export function listenToServer() {
  const emitter = createEmitter();
  const source = new EventSource('/playground/events');
  let wasLost = false;
  source.onopen = () => {
    emitter.emit('online', true);
    if (wasLost) emitter.emit('reconnected');
    wasLost = false;
  };
  source.onerror = () => {
    wasLost = true;
    emitter.emit('online', false);
  };
  source.onmessage = message => {
    const event = JSON.parse(message.data);
    emitter.emit(event.type, event);
  };
  return emitter;
}
