import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'ja' | 'en';

type Words = Record<string, unknown>;

const files = import.meta.glob<Words>('../locales/*/*.json', { eager: true, import: 'default' });

/** Words by language and namespace; a namespace is one file `locales/<language>/<namespace>.json`. */
const resources = collect(files);

/** Starts i18next at once, without any request: all words are part of the build. */
export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: 'ja',
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Changes the language of the whole window; every component that uses words renders again. */
export function setLanguage(language: Language): void {
  void i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

function collect(found: Record<string, Words>): Record<Language, Record<string, Words>> {
  const collected: Record<Language, Record<string, Words>> = { ja: {}, en: {} };
  for (const [path, words] of Object.entries(found)) {
    const [language, file] = path.split('/').slice(-2);
    const namespace = file?.replace(/\.json$/, '');
    if ((language === 'ja' || language === 'en') && namespace) collected[language][namespace] = words;
  }
  return collected;
}
