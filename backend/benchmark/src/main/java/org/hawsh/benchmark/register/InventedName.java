package org.hawsh.benchmark.register;

import java.util.List;

/**
 * A name with its spellings.
 *
 * @param kurdish null where it is not written in Kurdish
 * @param latin the commonest first
 * @param sex F, M or - for a family name
 */
record InventedName(int number, String arabic, String kurdish, List<String> latin, char sex) {}
