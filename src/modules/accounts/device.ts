// The browser and system of a user agent in a few words, for the list of sessions and the word of a new device.

export function deviceOf(agent: string): string {
  const browser = /(Firefox|Edg|Chrome|Safari)\/(\d+)/.exec(agent);
  const system = /(Windows|Macintosh|Android|iPhone|iPad|Linux)/.exec(agent);
  return [browser ? `${browser[1]} ${browser[2]}` : '', system?.[1] ?? ''].filter(Boolean).join(', ') || agent.slice(0, 60);
}

/** The device without the version of its browser: an update makes no new device. */
export function deviceKind(device: string): string {
  return device.replace(/ \d+/, '');
}
