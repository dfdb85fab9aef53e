// Which chats are open side by side, as the page's address says: #101,205. The last one named with ! is the active one.
import { createEmitter } from './emitter.js';

export function createAddress() {
  const emitter = createEmitter();
  const address = {
    on: emitter.on,
    ids: read(),
    show(ids, { replace = false } = {}) {
      if (ids.join() === address.ids.join()) return;
      const url = ids.length > 0 ? `#${ids.join()}` : location.pathname;
      history[replace ? 'replaceState' : 'pushState'](null, '', url);
      take();
    },
  };

  function take() {
    address.ids = read();
    emitter.emit('change');
  }

  addEventListener('popstate', take);
  return address;
}

const read = () => [...new Set(location.hash.slice(1).split(',').map(Number).filter(id => Number.isInteger(id) && id !== 0))];
