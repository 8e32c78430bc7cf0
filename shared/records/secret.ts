/**
 * Whether a text looks like a password or a key, so that it is never stored. It errs on the side of letting words through:
 * names, addresses, prices, days, versions, files and hints such as “password: in the vault” are none.
 */

/** How keys of well-known services begin. */
const KEY =
  /(?<![a-z\d])(?:[sprk]k_(?:live|test)_\w{4,}|sk-[\w-]{16,}|A[KS]IA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{6,}|gh[opsru]_\w{8,}|github_pat_\w{8,}|glpat-[\w-]{8,}|AIza[\w-]{16,}|ya29\.[\w-]{8,}|SG\.[\w-]{12,}|hf_\w{16,}|eyJ[\w-]{10,}\.[\w-]+)|-----BEGIN [A-Z ]*PRIVATE KEY/i;

const ADDRESS = /\b(?:[a-z][a-z\d+.-]{0,20}:\/\/|www\.)[^\s<>"“”]+/gi;
/** An address that lets in whoever has it: with a name and a password, or with a key behind its question mark. */
const OPEN_ADDRESS =
  /:\/\/[^\s/@:]*:[^\s/@]+@|[?&#](?:access_?token|token|secret|client_?secret|api_?key|password)=[^\s&]{6,}/i;

const LABEL =
  '\\b(?:pass(?:word|code|phrase|wort)?|kennwort|pwd?|pin|otp|secret|token|(?:api|access|private)[ _-]?key|(?:recovery|backup|access|security|login|2fa)[ -]code|seed[ -]phrase)';
/** “for the shop”, between what it is and what it says. */
const WHAT_FOR = '(?:\\s{1,3}(?:for|of|to|für|von)(?:\\s{1,3}[^\\s:=]{1,40}){1,3}?)?';
/** What comes after a label and has a figure in it. A colon is surer than a space: there, two signs are enough. */
const WITH_FIGURE = [
  new RegExp(`${LABEL}s?${WHAT_FOR}\\s{0,3}[:=]\\s{0,3}(?=\\S*\\d)(\\S{2,})([^\\n]*)`, 'gi'),
  new RegExp(`${LABEL}s?(?:${WHAT_FOR}\\s{1,3}(?:is|ist)|\\s{0,3}[-–])?\\s{1,3}(?=\\S*\\d)(\\S{4,})([^\\n]*)`, 'gi'),
];
/** Without a figure, it must be the last word of its line. */
const LAST_WORD = new RegExp(`${LABEL}\\s{0,3}[:=]\\s{0,3}(\\S{2,})[ \\t]*$`, 'gim');
/** Words that say where it is, or that there is none. */
const NO_VALUE =
  /^(?:none|no|yes|n\/a|tbd|unknown|vault|1password|bitwarden|lastpass|dashlane|keeper|sso|mine|hers|his|yours|theirs|own|shared|same|needed|required|optional|changed|expired|reset|keine[rs]?|tresor|\d{4}-\d\d-\d\d)$/i;
/** A word without a colon before it: “the password is Sunshine”, “password Sunshine”. It too must be the last of its line. */
const WORD_LABEL = '\\b(?:pass(?:word|code|phrase|wort)|kennwort|pwd?)';
const IS_WORD = new RegExp(`${WORD_LABEL}${WHAT_FOR}\\s{1,3}(?:is|ist)\\s{1,3}(\\S{4,})[ \\t]*$`, 'gim');
/** “Reset password Shopify” says which one; without “is”, only a word with a capital is one. */
const AFTER_LABEL = new RegExp(
  `(?<!\\b(?:change|reset|update|renew|rotate|forgot|forget|ask|find|check|set)\\s{1,3}(?:(?:the|a|my|your|her|his|our|their)\\s{1,3})?)${WORD_LABEL}\\s{1,3}(\\S{4,})[ \\t]*$`,
  'gim',
);
/** What a password has (“Password Rules”), how it is (“the password is wrong”), and when. */
const NO_WORD =
  /^(?:managers?|links?|vaults?|polic(?:y|ies)|rules?|pages?|fields?|forms?|lists?|changes?|updates?|protection|generators?|hints?|safe|apps?|tools?|stores?|storage|box|books?|strength|security|hygiene|expiry|rotation|audits?|review|recovery|files?|folders?|sheets?|e-?mails?|requests?|problems?|questions?|settings?|setup|access|handover|help|guide|checklist|template|notes?|system|cleanup|wrong|right|correct|incorrect|valid|invalid|weak|strong|secure|secret|private|public|personal|unique|different|identical|long|short|easy|hard|simple|missing|gone|lost|known|there|here|elsewhere|ready|fine|good|enough|important|empty|blank|available|visible|mandatory|case-sensitive|falsch|richtig|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|\S+(?:ed|en|ing|['’]s))$/i;
const HOW_LONG = /^\s+(?:characters|letters|digits|figures|signs|words|people|zeichen)\b/i;

/** “$25-35/h”, “£3,000 a month” and “5-10%/month”. */
const AMOUNT =
  /(^|[\s=:(<>~+-])(?:[$€£¥]\s?\d[\d.,]*[kmb]?(?:[-–][$€£¥]?\d[\d.,]*[kmb]?)?\+?|\d[\d.,]*(?:[-–]\d[\d.,]*)?%)(?:\/[a-z]+)?(?=$|[\s)/;:,.?!|])/gim;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;
const VERSION = /^v?\d+(?:\.\d+)+(?:[+-][\w.]+)?$/i;
/** A file, or a website with a page of it. */
const DOTTED_NAME = /^[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,6}|mp[34])(?:[/?]\S*)?$/i;
const BEGINS_WITH_YEAR = /^(?:19|20)\d\d[-_.]/;
/** Words and numbers with lines between them: “Office-365”, “12-Week-Plan”. */
const HYPHENED_NAME = /^(?:[A-Z]?[a-z]+|[A-Z]+\d*|\d+)(?:-(?:[A-Z]?[a-z]+|[A-Z]+\d*|\d+))+$/;

const SIGNS = /[!#$%^&*?+=~<>{}[\]|\\]/;
/** Names have these too: they count where figures and both cases are there. */
const WEAK_SIGNS = /[@\-_.:]/;
const ENOUGH = 8;
/** Changes between small, capital and figure, from which a word is a jumble; without both cases it takes more. */
const JUMBLED = { bothCases: 4, oneCase: 5, oneCaseLength: 10 };

/** For longer texts, where a jumble may be a file or a code of the business: only what says that it is one. */
export const saysSecret = (text: string): boolean =>
  KEY.test(text) ||
  (text.match(ADDRESS)?.some((address) => OPEN_ADDRESS.test(address)) ?? false) ||
  isLabelled(plain(text));

/** For short texts, such as the name of a tool: also what only looks like one. */
export function looksLikeSecret(text: string): boolean {
  return (
    saysSecret(text) ||
    plain(text)
      .split(/[\s,;()“”"]+/)
      .some((word) => isSecretWord(bare(word)))
  );
}

/** Without addresses and amounts. */
const plain = (text: string): string => text.replace(ADDRESS, ' ').replace(AMOUNT, '$1 ');

function isLabelled(text: string): boolean {
  const tells = (value = '', after = ''): boolean => !NO_VALUE.test(bare(value)) && !HOW_LONG.test(after);
  const tellsWord = (value = ''): boolean => {
    const word = unquoted(value);
    return word.length >= WORD_LENGTH && tells(word) && !NO_WORD.test(word);
  };
  return (
    [...WITH_FIGURE, LAST_WORD].some((label) =>
      [...text.matchAll(label)].some(([, value, after]) => tells(value, after)),
    ) ||
    [...text.matchAll(IS_WORD)].some(([, value]) => tellsWord(value)) ||
    [...text.matchAll(AFTER_LABEL)].some(([, value = '']) => /^\p{Lu}/u.test(unquoted(value)) && tellsWord(value))
  );
}
const WORD_LENGTH = 4;

const unquoted = (word: string): string => word.replace(/^[“”‘"'(]+|[“”’"').,:;!?…]+$/g, '');

/** Without what a sentence puts around a word. */
const bare = (word: string): string => word.replace(/^[[{<@#•–-]{1,9}|[\]}>.:,;]{1,9}$/g, '');

function isSecretWord(word: string): boolean {
  if (word.length < ENOUGH || !/\d/.test(word) || !/[a-z]/i.test(word)) return false;
  if ([MAIL, VERSION, DOTTED_NAME, HYPHENED_NAME].some((name) => name.test(word))) return false;
  const bothCases = /[a-z]/.test(word) && /[A-Z]/.test(word);
  return (
    SIGNS.test(word) ||
    (bothCases && WEAK_SIGNS.test(word) && !BEGINS_WITH_YEAR.test(word)) ||
    isJumble(word, bothCases)
  );
}

/** Letters and figures all mixed up; a capital before a small letter begins a word. */
function isJumble(word: string, bothCases: boolean): boolean {
  const changes = word.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return bothCases ? changes >= JUMBLED.bothCases : word.length >= JUMBLED.oneCaseLength && changes >= JUMBLED.oneCase;
}
