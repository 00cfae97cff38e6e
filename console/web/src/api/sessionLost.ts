const listeners = new Set<() => void>()

/** Says that a call was answered 401: whoever shows the session asks again. */
export function sessionLost() {
  listeners.forEach(listener => listener())
}

export function onSessionLost(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
