/** A list of listeners per event name; `on` returns the function that stops listening. */
export function createEmitter() {
  const listeners = new Map();
  return {
    on(name, listener) {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return () => all.delete(listener);
    },
    emit(name, detail) {
      for (const listener of [...listeners.get(name) ?? []]) listener(detail);
    },
  };
}
