// The ways a closing paragraph begins: it sums up, or points back at what was just listed.
const SUMMARY =
  /^(?:overall|in (?:summary|conclusion|short|sum|closing|brief|general|the end|essence)|to (?:sum up|summari[sz]e|conclude)|taken together|together,|all in all|on the whole|altogether|ultimately|finally,|in all\b|as a whole|through (?:these|this|such)\b|with (?:these|this|such)\b|(?:by|in) \p{Ll}+ing\b|(?:these|such|the above) (?:measures|steps|practices|mechanisms|efforts|strategies|controls|rules|channels|duties)\b|collectively|thus,|therefore,|hence,|in this way|as such,|all (?:of )?(?:this|these|in all)\b)/iu;

/** True when a paragraph opens the way a conclusion does. */
export const opensWithSummary = (words: string): boolean => SUMMARY.test(words.trimStart());
