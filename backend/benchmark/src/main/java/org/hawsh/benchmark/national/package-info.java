/** A register as large as the country on a whole running stack: what each thing that is asked of it costs there, beside its goal. */
package org.hawsh.benchmark.national;
