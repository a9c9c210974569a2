package org.hawsh.platform.http;

/** A view of something that has no address of its own: it is read where it was posted to, among the others there. */
public interface InList extends Located {
    @Override
    default String addressUnder(String collection) {
        return collection;
    }
}
