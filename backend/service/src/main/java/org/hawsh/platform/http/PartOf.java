package org.hawsh.platform.http;

/** A view of something that is read with what it belongs to: one step above where it was posted to. */
public interface PartOf extends Located {
    @Override
    default String addressUnder(String collection) {
        return collection.substring(0, collection.lastIndexOf('/'));
    }
}
