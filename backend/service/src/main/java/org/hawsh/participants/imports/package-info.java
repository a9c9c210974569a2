/**
 * People from a file, in two steps. First everything is checked and nobody registered: the answer says which row and column
 * wants mending, and how. Then all of it is registered, or nothing. The file waits sealed in between, and is dropped
 * when it is committed or has expired.
 *
 * <p>Imports: participants, centres, access, platform.
 */
package org.hawsh.participants.imports;
