package org.prasan.local.journey;

/** One thing that must hold at the end of the day, in the words of those who rely on it. */
record Check(boolean holds, String english, String thai) {}
