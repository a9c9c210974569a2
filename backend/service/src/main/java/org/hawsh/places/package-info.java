/**
 * Places: governorates, districts, sub-districts and locations, each code together with the scheme it belongs to and the
 * time it was valid.
 *
 * <p>Imports: access, platform.http, platform.problems, platform.request,
 * platform.values, platform.words.
 */
package org.hawsh.places;
