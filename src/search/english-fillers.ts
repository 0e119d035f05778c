/** English words that say nothing about what is looked for, folded. */
export const englishFillers: ReadonlySet<string> = new Set(
  `a about an and any are at be by can could do does for find from get give has have help how i if in is it me my need not of on or our
  please should that the their them there they this to want was we what when where which who why will with would you your`.split(
    /\s+/u,
  ),
);
