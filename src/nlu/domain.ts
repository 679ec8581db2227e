import { hostName } from './hostName.ts';

/** The last labels of three letters and more that a domain is known by without `www.`, `@` or `https://` before it. */
const knownEndings = new Set(
  `com net org info biz edu gov mil int name pro mobi coop cloud online tech technology store shop site website app dev
  digital agency solutions services software systems company group consulting studio design media network international
  global world europe london berlin roma milano africa asia bank finance capital law legal health care energy industries
  engineering construction school academy university hotel travel restaurant wine auto club team space zone blog page
  email support live news city center expert management marketing partners ventures works swiss`.split(/\s+/),
);

/** The last labels by which a bare name is a file, although some are also countries. */
const fileEndings = new Set(
  `pdf doc docx xls xlsx xlsm csv txt rtf odt ppt pptx png jpg jpeg gif svg bmp tif tiff zip rar gz html htm xhtml aspx
  php json xml yml yaml exe msi dll bat ps1 psd vsdx one pst eml msg log bak tmp mp4 mov mp3 js ts md py sh cs`.split(
    /\s+/,
  ),
);

/** Product names that look like a domain. */
const products = new Set(['asp.net', 'vb.net', 'ado.net', 'paint.net', 'ml.net']);

const separators = /[\s<>()[\]{}"“”„«»'‘’`,;|]+/u;

/** A domain that stands without `www.`, `@` or `https://`: a file, a product or two sentences run together are none. */
const isPlainlyDomain = (typed: string, host: string, alone: boolean): boolean => {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const known = ending.startsWith('xn--') || knownEndings.has(ending);
  const runTogether = /\p{Ll}\.\p{Lu}\p{Ll}/u.test(typed);
  const likely = known || (ending.length === 2 ? alone || !runTogether : alone && !runTogether);
  return likely && !fileEndings.has(ending) && !products.has(host);
};

/** The domain in one word of a message. The tenant in the address of an Azure page (`…/#@contoso.com/…`) goes first. */
const domainOf = (word: string, alone: boolean): string | undefined => {
  const tenant = /#@([^/?#]+)/u.exec(word)?.[1];
  const beyondScheme = (tenant ?? word).replace(/^(?:.*?[:=])?(?:[a-z][a-z\d+-]*:\/\/)/iu, '');
  const address = beyondScheme
    .replace(/^\p{L}*[:=]+(?=.)/u, '')
    .replace(/[/\\?#].*$/u, '')
    .replace(/:\d+$/u, '');
  const typed = address.replace(/^.*@/u, '').replace(/^(?:\*\.|[*_.!…-]+)+|[.!:…*_-]+$/gu, '');
  const host = hostName(typed)?.replace(/^www\d?\.(?=.*\.)/u, '');
  if (host === undefined) return undefined;
  const marked = tenant !== undefined || beyondScheme !== word || /@|^www\./iu.test(address);
  return marked || isPlainlyDomain(typed, host, alone) ? host : undefined;
};

/**
 * The one internet domain in `text`, lower case, without `www.`, international letters in punycode: as it stands, or
 * out of a web or e-mail address. Undefined when there is none or there are two different ones; an abbreviation
 * (`e.g.`), a number (`3.5`) and a file name (`form.pdf`) are none.
 */
export const findDomain = (text: string): string | undefined => {
  const words = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .split(separators)
    .filter((word) => /[\p{L}\d]/u.test(word));
  const domains = words.map((word) => domainOf(word, words.length === 1)).filter((domain) => domain !== undefined);
  return new Set(domains).size === 1 ? domains[0] : undefined;
};
