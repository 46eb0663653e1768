/** The languages phones speak: their own name and the English one. The page fills its lists of languages from here. */

const NAMES = new Map([
  ["nb", "Norsk"],
  ["en", "English"],
  ["es", "Español"],
  ["pt", "Português"],
  ["ro", "Română"],
  ["bg", "Български"],
  ["th", "ไทย"],
  ["ru", "Русский"],
  ["pl", "Polski"],
  ["ar", "العربية"],
]);

const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** The English name of a language, its code where it has none, "language not known" where there is no code. */
export function languageName(code) {
  if (!code) return "language not known";
  try {
    return english.of(code);
  } catch {
    return code;
  }
}

/** Adds one `<option>` per language to a `<select>`; a language not offered yet is added once. */
export function offerLanguages(select, codes = NAMES.keys()) {
  const offered = new Set(Array.from(select.options, (option) => option.value));
  for (const code of codes) {
    if (!code || offered.has(code)) continue;
    const own = NAMES.get(code);
    const name = languageName(code);
    const option = new Option(own && own !== name ? `${name} · ${own}` : name, code);
    select.add(option);
    offered.add(code);
  }
}
