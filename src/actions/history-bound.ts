/** A deed of the history holds all that it wrote, old and new; what lies further back can hardly be taken back without a conflict. */
export const MOST_DEEDS = 100;
