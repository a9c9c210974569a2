package org.hawsh.access.views;

/** The lists that views can be kept of; each knows for itself what its address can say. */
enum ViewedList {
    PARTICIPANTS
}
