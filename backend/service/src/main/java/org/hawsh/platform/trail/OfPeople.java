package org.hawsh.platform.trail;

import java.util.Set;

/** Which kinds of records, named as in the trail, tell something of people; the floor above knows what is kept. */
public interface OfPeople {

    Set<String> kinds();
}
