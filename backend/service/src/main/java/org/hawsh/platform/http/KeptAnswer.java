package org.hawsh.platform.http;

import java.util.List;
import java.util.Set;
import org.hawsh.platform.trail.Grounds;
import org.hawsh.platform.trail.Right;

/**
 * An answer as it is kept, sealed: with the rights it was given under and what it is about, so that it can be asked for
 * again and written into the audit trail again.
 */
record KeptAnswer<T>(Set<Right> rights, List<Grounds.Done> done, T answer) {}
