/** So many of a view are counted exactly. Of more it is said that there are more: nobody works through them by their number. */
export const mostCounted = 1000;
