// How the zone of a meeting's hours is said: by the meeting's own city, else by a city known to keep that time.

import type { Language } from '../../../kit/languages.js';
import { allCities, cityNamed, placeIn } from '../languages/places.js';
import type { Zone } from '../languages/sentences/sentences.js';
import { code } from '../languages/sentences/text.js';

export function zoneOf(timeZone: string | null, place: string | null, language: Language): Zone | null {
  if (!timeZone) return null;
  if (/^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu)$/i.test(timeZone)) return { by: 'utc' };
  const own = place ? cityNamed(place) : null;
  if (own?.zone === timeZone) return { by: 'city', english: own.name, name: placeIn(language, own.name) };
  const other = allCities().find((city) => city.zone === timeZone);
  if (other) return { by: 'city', english: other.name, name: placeIn(language, other.name) };
  return place && !own ? { by: 'local' } : { by: 'name', name: code(timeZone) };
}
