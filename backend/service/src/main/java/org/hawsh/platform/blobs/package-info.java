/**
 * Files: encrypted chunks in the database, behind one store.
 *
 * <p>Imports: platform.database, platform.problems, platform.security, platform.values.
 */
package org.hawsh.platform.blobs;
