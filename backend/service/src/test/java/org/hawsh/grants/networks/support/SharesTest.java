package org.hawsh.grants.networks.support;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void sharesAreOfThoseWhoAnsweredAndRoundedToFive() {
        assertArrayEquals(new Integer[] {35, 65, 0}, Shares.of(7, 13, 0));
    }

    @Test
    void aFewAreNotShownAndNeitherIsWhatWouldTellThem() {
        assertArrayEquals(new Integer[] {55, null, null}, Shares.of(12, 8, 2));
        assertArrayEquals(new Integer[] {75, null, null}, Shares.of(9, 3, 0));
        assertArrayEquals(new Integer[] {60, null, null}, Shares.of(9, 3, 3));
    }

    @Test
    void ofFewerThanFiveNothingIsShown() {
        assertArrayEquals(new Integer[] {null, null, null}, Shares.of(4, 0, 0));
    }
}
