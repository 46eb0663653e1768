/** The languages phones speak: their English name and their own. The page fills its lists of languages from here. */

const NAMES = new Map([
  ["nb", ["Norwegian", "Norsk"]],
  ["en", ["English", "English"]],
  ["es", ["Spanish", "Español"]],
  ["pt", ["Portuguese", "Português"]],
  ["ro", ["Romanian", "Română"]],
  ["bg", ["Bulgarian", "Български"]],
  ["th", ["Thai", "ไทย"]],
  ["ru", ["Russian", "Русский"]],
  ["pl", ["Polish", "Polski"]],
  ["ar", ["Arabic", "العربية"]],
]);

const others = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** The English name of a language, its code where it has none, "language not known" where there is no code. */
export function languageName(code) {
  if (!code) return "language not known";
  if (NAMES.has(code)) return NAMES.get(code)[0];
  try {
    return others.of(code);
  } catch {
    return code;
  }
}

/** Adds one `<option>` per language to a `<select>`; a language not offered yet is added once. */
export function offerLanguages(select, codes = NAMES.keys()) {
  const offered = new Set(Array.from(select.options, (option) => option.value));
  for (const code of codes) {
    if (!code || offered.has(code)) continue;
    const names = new Set(NAMES.get(code) ?? [languageName(code)]);
    select.add(new Option(Array.from(names).join(" · "), code));
    offered.add(code);
  }
}
