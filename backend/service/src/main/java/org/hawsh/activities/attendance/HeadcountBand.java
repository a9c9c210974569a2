package org.hawsh.activities.attendance;

/** The ages of the register, and that nobody wrote it down. */
enum HeadcountBand {
    AGE_0_4,
    AGE_5_11,
    AGE_12_17,
    AGE_18_24,
    AGE_25_34,
    AGE_35_59,
    AGE_60_UP,
    NOT_RECORDED
}
