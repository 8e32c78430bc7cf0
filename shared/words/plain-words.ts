/** English words that somebody, or a business, may be called by: where a name is looked for, they are told apart from it. */
const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Months, as they are written in full and short, that are first names too. */
export const monthNames: ReadonlySet<string> = setOf('january jan mar april apr may june jun august aug');

/** First names that are words as well. */
const alsoNames = setOf(`
  angel art ash autumn basil bay bill bob brook buddy carol cash chance charity chase cherry christian clay cliff colt coral
  crystal daisy dale dawn dean destiny dolly don dot drew dusty earl ernest eve faith fern flora forest frank gene ginger glory
  grace grant guy happy harmony hazel heather holly honor honour hope hunter iris ivy jack jade jasmine jewel journey joy
  justice kit lake lance lane lark lily love major mark mat max melody mercy merry mike miles misty nick norm olive opal page
  pat patience pearl penny piper poppy precious price prince prudence rain ray reed rich river rob robin rod rose royal ruby
  rusty sage sandy skip sky star sterling stew stone story sue summer sunny trinity true victor viola violet wade ward will
  woody wren young
`);

/** Words by which a helper or a business is called, and that say nothing of which one. */
const common = setOf(`
  a about academy accountant accounting action active admin advice after agency agent all always an and another any apple
  assistant at back bakery bank beach beauty best better big birthday black blue board body bold book bookkeeper books boss
  brand bright brown build building business busy by calm candidate care career centre chart check child church city clean
  clear client close cloud coach coaching coast coffee colour common community company complete consulting content copywriter
  core corner country craft creative curious customer daily dance data day deep design designer developer digital direct
  doctor dog door double down dream earth east easy eat editor education email energy english event ever every everyday
  expert express eye fair family farm fast fashion field film finance fine fire first fit fitness flow focus food for former
  free freelance freelancer french fresh friend friendly friends front full fun future garden general gentle global go gold
  golden good great green grey group grow growth habit hair half hand head health healthy heart help her high hill his holiday
  home honest hotel house how human idea ideas in inner inside intern invoice island job just key keys kind kitchen knowledge
  large law lead leader learn legal letter life light line list little live local long lucky main manager market marketing
  master media member mind mindful mobile modern money monthly moon more morning mother mountain music my natural nature new
  news next nice night no nobody north not number ocean office old on one online only open orange our out outside over owner
  paper parent partner party path people perfect person personal photo pink plain plan play point positive power practical
  press pretty prime pro product project public pure purple question quick quiet ready real red remote research right road
  room safe sales school sea second secret shop short silver simple sister skin slow small smart social soft solid some somebody
  someone south space special spring square start steady still street strong student studio style success sun super support
  sweet talk task teacher team tech temp test the their this three tidy time tiny to today together top total town trade
  training travel tree trial trust two under united up upper urban us video village virtual vital voice warm water wave way
  we wealth web website wedding week weekly well west what when where white whole why wild wind winter wise with women wonder
  wood words work working world writer yard year yellow yoga you your
`);

export const isAlsoName = (word: string): boolean =>
  alsoNames.has(word.toLowerCase()) || monthNames.has(word.toLowerCase());
export const isPlainWord = (word: string): boolean => common.has(word.toLowerCase());
